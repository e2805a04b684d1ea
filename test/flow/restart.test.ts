import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { freePort } from '../../infra/local/dynamodb/emulator.ts';
import { reviewRound } from '../../shared/domain/check/check.ts';
import { type Ending, ending, expectSound, rest, twice } from './support/converged.ts';
import { get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { until } from './support/until.ts';
import { waitName } from './support/wait-name.ts';
import { Wire } from './support/wire.ts';
import { startWorld, type World } from './support/world.ts';

const launcher = fileURLToPath(new URL('../../infra/local/launch.mjs', import.meta.url));
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** What a check has been through, and what has left for it. */
const past = ({ audit, mails }: Ending) => ({ audit, mails });

it('goes on with every check where it stood: after a stop, and after a process that was killed outright', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'evenhand-restart-'));
  ends.push(() => rm(dataDir, { recursive: true, force: true }));
  // Links of old mails point to the old port.
  const [port, wire] = [await freePort(), new Wire()];
  const start = async (): Promise<World> => {
    const world = await startWorld({ daySeconds: 3600, dataDir, port, warm: false }, wire);
    ends.push(() => world.stack.stop());
    return world;
  };

  const first = await start();
  const plays = Array.from({ length: 4 }, () => new Play(first));
  const [consent, drafts, review, dispute] = plays as [Play, Play, Play, Play];
  await Promise.all([
    consent.order().then(() => consent.waitsFor('consent')),
    drafts.toCollection().then(async () => {
      await drafts.answer('r1');
      await drafts.draft('r2');
      await drafts.waitsFor('reference/r3');
    }),
    review.toReview().then(() => review.waitsFor('review')),
    dispute.toDispute().then(() => dispute.waitsFor('dispute')),
  ]);
  const links = await Promise.all(plays.map((play) => play.link('candidate')));
  const [, draftLink = '', lastLink = ''] = await Promise.all(drafts.referees.map((id) => drafts.link(id)));
  await until('quiet', () => first.stack.metrics().pendingRecords === 0);
  const before = await Promise.all(plays.map(ending));
  await first.stack.stop();

  const child = spawn(
    process.execPath,
    [launcher, 'infra/local/start.ts', '--port', String(port), '--day', '1h', '--data', dataDir],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  ends.push(async () => child.kill('SIGKILL'));
  await ready(child);
  const java = javaOf(child);
  expect(java).toHaveLength(1);
  for (const link of [...links, draftLink, lastLink]) expect((await get(link)).status).toBe(200);
  // What was answered before the stop is still on the page.
  expect((await get(`${draftLink}/check`)).body).not.toContain('no answer yet');
  expect((await post(`${draftLink}/stop`)).status).toBe(303);
  // One act in the very moment in which everything dies.
  const dying = post(`${lastLink}/stop`).catch(() => undefined);
  child.kill('SIGKILL');
  await Promise.all([dying, once(child, 'exit')]);
  await until('the end of Java', () => java.every(isGone));

  const second = await start();
  for (const play of plays) Object.assign(play, { world: second });
  await until('the new executions', () => second.stack.metrics().executions.RUNNING === 4);
  const waits = ['consent', 'reference/r2', 'review', 'dispute'];
  const tokens = new Map(before.flatMap(({ check }) => check.waits.map(({ token }) => [token, true])));
  for (const [index, play] of plays.entries())
    await play.reaches('the new wait', (check) =>
      check.waits.some((wait) => waitName(wait) === waits[index] && !tokens.has(wait.token)),
    );
  // They have come to where the checks stand, and written nothing on their way.
  const stand = await Promise.all(plays.map(ending));
  const stopped = stand[1]?.audit.splice(before[1]?.audit.length ?? 0) ?? [];
  expect(stand.map(past)).toEqual(before.map(past));
  expect(new Set(stopped.map(({ event }) => event))).toEqual(new Set(['reminders.stopped']));
  expect(stopped[0]?.actor.id).toBe('r2');

  await consent.consent();
  await consent.nominate();
  await Promise.all([
    ...consent.referees.map((id) => consent.answer(id)),
    drafts.send('r2'),
    drafts.answer('r3'),
    dispute.decide(),
  ]);
  await dispute.reaches('the second round', (check) => reviewRound(check) === 2);
  await Promise.all(
    plays.map(async (play) => {
      await play.reaches('the findings', (check) => reviewRound(check) > check.head.reviewDone);
      await play.review();
      const now = await rest(play);
      expectSound(now);
      expect(now.check.head.status).toBe('completed');
      expect(twice(now)).toEqual([]);
    }),
  );
  expect(second.stack.metrics().deadLetters).toEqual([]);
  expect(repeated(await readFile(join(dataDir, 'mails.jsonl'), 'utf8'))).toEqual([]);
}, 180_000);

/** Mails that somebody got twice, in all the lives of the mailbox. Staff get the same words for each check. */
function repeated(mailbox: string): string[] {
  const mails = mailbox.split('\n').filter(Boolean);
  const keys = mails
    .map((line) => JSON.parse(line) as { subject: string; destination: { to: string[] } })
    .map(({ subject, destination }) => `${destination.to[0]}: ${subject}`)
    .filter((key) => !/^(rita|hr)@/.test(key));
  expect(keys.length).toBeGreaterThan(30);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

async function ready(child: ChildProcess): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  }
  await until('the start', () => said.includes('ready in'), 40);
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
    // A process that nobody has buried yet has ended too.
    return execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .startsWith('Z');
  } catch {
    return true;
  }
}
