import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from './fixture/poll.ts';

const launcher = fileURLToPath(new URL('../../infra/local/launch.mjs', import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function start(args: string[], env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(process.execPath, [launcher, 'infra/local/start.ts', ...args], { env });
  started.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said.text += chunk;
    });
  }
  return {
    child,
    said,
    ended: () => until('the end', () => child.exitCode !== null || child.signalCode !== null),
  };
}

/** Ids of the Java processes that a process has started. */
function javaOf({ pid }: ChildProcess): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, command]) => Number(parent) === pid && command?.endsWith('java'))
    .map(([id]) => Number(id));
}

function isGone(pid: number): boolean {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    // A process that nobody has buried yet has ended too.
    return state.trim().startsWith('Z');
  } catch {
    return true;
  }
}

const running = async () => {
  const run = start(['--port', '0']);
  const [java] = await until('Java', () => {
    const ids = javaOf(run.child);
    return ids.length > 0 && ids;
  });
  await until('the addresses', () => run.said.text.includes('ready in'), 60);
  return { ...run, java: java ?? 0 };
};

describe('npm start', () => {
  it('prints the addresses, stops on Ctrl-C and leaves no process behind', async () => {
    const { child, said, ended, java } = await running();
    expect(said.text).toMatch(/Product +http:\/\/localhost:\d+/);
    expect(said.text).toContain('Rita Recruiter');
    child.kill('SIGINT');
    await ended();
    expect(child.exitCode).toBe(0);
    expect(isGone(java)).toBe(true);
  }, 90_000);

  it('leaves no process behind when it is killed outright', async () => {
    const run = start(['--port', '0']);
    const ids = await until('Java', () => {
      const found = javaOf(run.child);
      return found.length > 0 && found;
    });
    run.child.kill('SIGKILL');
    await until('the end of Java', () => ids.every(isGone));
  }, 15_000);

  it('says in one sentence that a port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await until('the server', () => server.listening);
    const { port } = server.address() as AddressInfo;
    const { child, said, ended } = start(['--port', String(port)]);
    await ended();
    server.close();
    expect(said.text).toBe(`Port ${port} is taken: stop what uses it, or choose another with --port.\n`);
    expect(child.exitCode).toBe(1);
  });

  it('says in one sentence that Java is missing', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'evenhand-path-'));
    const { child, said, ended } = start(['--port', '0'], { ...process.env, PATH: empty });
    await ended();
    expect(said.text).toBe('Java is missing: install Java 17 or later, so that the command "java" works.\n');
    expect(child.exitCode).toBe(1);
  });

  it('shows its options', async () => {
    const { said, ended } = start(['--help']);
    await ended();
    for (const option of ['--port', '--day', '--data', '--verbose', '--help'])
      expect(said.text).toContain(option);
  });
});
