import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

/** The options of the command line. */
export interface StartOptions {
  port: number;
  daySeconds: number;
  dataDir?: string;
  verbose: boolean;
  help: boolean;
}

const seconds: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };

/**
 * How long a day lasts.
 *
 * @param text for example `30s`, `5m`, `2h` or `1d`
 * @returns seconds, from 1 to 86400
 * @throws StartError for anything else
 */
export function parseDay(text: string): number {
  const [, count, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const length = Number(count) * (seconds[unit] ?? Number.NaN);
  if (length >= 1 && length <= 86_400) return length;
  throw new StartError(`--day ${text} is not a length of time: write 30s, 5m or 2h, at most 1d.`);
}

/** @throws StartError, in one sentence, for an option that is unknown or wrong */
export function parseOptions(args: string[]): StartOptions {
  const { port, day, data, verbose, help } = readArgs(args, {
    port: { type: 'string', default: '3000' },
    day: { type: 'string', default: '1d' },
    data: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (data === '') throw new StartError('--data needs a directory, for example --data .evenhand/data.');
  return {
    port: parsePort(port),
    daySeconds: parseDay(day),
    verbose,
    help,
    ...(data === undefined ? {} : { dataDir: resolve(data) }),
  };
}

/**
 * Reads a command line.
 *
 * @throws StartError, in one sentence, for an option that is unknown or misses its value
 */
export function readArgs<const O extends ParseArgsOptionsConfig>(args: string[], options: O) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new StartError(`${reason.replace(/\.$/, '')}: see --help.`);
  }
}

/** @throws StartError, in one sentence, for what is no port */
export function parsePort(port: string): number {
  const number = Number(port);
  if (/^\d+$/.test(port) && number <= 65_535) return number;
  throw new StartError(`--port ${port} is not a port: give a number from 0 to 65535.`);
}

export const help = `Runs Evenhand on this machine.

  npm start -- [options]

  --port N     port of the product (default 3000; 0 for any free port); mailbox and sign-in take the next two when free
  --day 30s    how long a day lasts, from 1s to 1d (default 1d): watch reminders and deadlines pass
  --data DIR   keep everything in DIR between runs, and go on with every open check where it stood (default: keep nothing)
  --verbose    show what the functions write
  --help       show this`;
