import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** `npm run test:browser`: finds Chromium, installs Debian's where that is possible, and runs the browser tests. */

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const find = (): string | undefined =>
  [process.env.CHROMIUM ?? '', ...places].find((place) => place && existsSync(place));

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}): number =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

function install(): void {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) return;
  console.log('Chromium is missing. Installing it from Debian.');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

if (!find()) install();
const chromium = find();
if (!chromium) {
  console.error(
    'The browser tests need Chromium: run "apt-get install chromium", or name one in the variable CHROMIUM.',
  );
  process.exit(1);
}
process.exit(
  run('vitest', ['run', '--project', 'browser', ...process.argv.slice(2)], { CHROMIUM: chromium }),
);
