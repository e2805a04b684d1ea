// The one file here that an old Node can read: it finds a Node that runs TypeScript, and starts with it the file that is named
// first on the command line. `npm ci` brings such a Node along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const needed = 24;
const root = fileURLToPath(new URL('../../', import.meta.url));
const brought = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [file, ...args] = process.argv.slice(2);
const script = join(root, file ?? 'infra/local/start.ts');

if (Number(process.versions.node.split('.')[0]) >= needed) {
  process.argv.splice(1, process.argv.length, script, ...args);
  await import(pathToFileURL(script).href);
} else if (existsSync(brought)) {
  const child = spawn(brought, [script, ...args], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; this process only waits for the other one to end in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci", which brings Node ${needed} along, or install Node ${needed}.`,
  );
  process.exit(1);
}
