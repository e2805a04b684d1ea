import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import { awsJson, dynamodb } from './aws-json.ts';
import { requireJava } from './java.ts';

export interface Emulator {
  /** For example `http://127.0.0.1:41234/`. */
  endpoint: string;
  pid: number;
  /** Ends the process and waits until it is gone. */
  stop(): Promise<void>;
}

/** Trades peak speed for a start in half the time: the emulator never runs long enough to need the second compiler. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto', '-Xmx512m'];
const startSeconds = 30;

/**
 * Starts Amazon's DynamoDB Local on a free port.
 *
 * @param dataDir where the database file is kept; without it everything stays in memory
 * @throws StartError when Java is missing or too old, or when the emulator does not come up
 */
export async function startEmulator(dataDir?: string): Promise<Emulator> {
  const home = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  const java = requireJava();
  // Awaited below; marked as handled so that a failure while the port is looked up does not end the process.
  java.catch(() => {});
  const port = await freePort();
  const storage = dataDir ? ['-dbPath', await databaseDir(dataDir)] : ['-inMemory'];
  const child = spawn(
    'java',
    [
      ...quickStart,
      `-Djava.library.path=${join(home, 'DynamoDBLocal_lib')}`,
      ...['-jar', join(home, 'DynamoDBLocal.jar'), ...storage, '-sharedDb', '-disableTelemetry'],
      ...['-port', String(port)],
    ],
    // A group of its own: Ctrl-C in the terminal must not end the database before the functions that write to it.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  child.on('error', () => {});
  const guard = guardAgainstOrphan(child);
  const stop = () => end(child, guard);
  try {
    await java;
    const endpoint = `http://127.0.0.1:${port}/`;
    await answering(endpoint, child, () => complaint);
    return { endpoint, pid: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function databaseDir(dataDir: string): Promise<string> {
  const path = join(dataDir, 'dynamodb');
  await mkdir(path, { recursive: true });
  return path;
}

/** A port that nothing listens on at this moment, on the loopback address. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

/**
 * A tiny shell that waits on a pipe to this process and kills Java when the pipe closes, which also happens when this process
 * is killed without a chance to clean up.
 */
function guardAgainstOrphan(child: ChildProcess): ChildProcess | undefined {
  if (process.platform === 'win32' || child.pid === undefined) return undefined;
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -9 "$1" 2>/dev/null', 'sh', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => {});
  guard.unref();
  // Otherwise the number could by then belong to another process.
  child.once('exit', () => guard.kill('SIGKILL'));
  return guard;
}

async function answering(endpoint: string, child: ChildProcess, complaint: () => string): Promise<void> {
  const deadline = Date.now() + startSeconds * 1000;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new StartError(
        `DynamoDB Local ended while starting: ${complaint().trim().split('\n')[0] || 'no reason'}.`,
      );
    }
    try {
      await awsJson(endpoint, dynamodb('ListTables'), {});
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        throw new StartError(`DynamoDB Local did not answer within ${startSeconds} s.`, { cause: error });
      }
      await delay(25);
    }
  }
}

async function end(child: ChildProcess, guard: ChildProcess | undefined): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 3000);
    await gone;
    clearTimeout(force);
  }
  guard?.kill('SIGKILL');
}
