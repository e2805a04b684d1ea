import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keep } from '../../infra/local/kept.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'evenhand-kept-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** Writes a folder slowly, file after file. */
const slowly = (made: string[]) => async (aside: string) => {
  made.push(aside);
  await mkdir(aside);
  await writeFile(join(aside, 'first'), 'whole');
  await delay(20);
  await writeFile(join(aside, 'last'), 'whole');
};

it('gives everybody the whole of it, when many ask at once for the same and for others', async () => {
  const names = ['a', 'b', 'a', 'c', 'a', 'b'];
  const read = async (name: string, wait: number) => {
    await delay(wait);
    await keep(join(home, name), slowly([]));
    return readFile(join(home, name, 'last'), 'utf8');
  };
  const all = await Promise.all(names.map((name, index) => read(name, index * 5)));
  expect(all).toEqual(names.map(() => 'whole'));
  expect((await readdir(home)).sort()).toEqual(['a', 'b', 'c']);
});

it('makes it once, and leaves nothing when it could not be made', async () => {
  const made: string[] = [];
  await keep(join(home, 'a'), slowly(made));
  await keep(join(home, 'a'), slowly(made));
  expect(made).toHaveLength(1);
  await expect(keep(join(home, 'b'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(home)).toEqual(['a']);
});

it('removes what nobody has asked for within a week, and nothing else', async () => {
  for (const name of ['forgotten', 'asked', 'new-left']) await mkdir(join(home, name));
  const longAgo = new Date(Date.now() - 8 * 86_400_000);
  for (const name of ['forgotten', 'asked', 'new-left']) await utimes(join(home, name), longAgo, longAgo);
  await keep(join(home, 'asked'), slowly([]));
  await keep(join(home, 'now'), slowly([]));
  expect((await readdir(home)).sort()).toEqual(['asked', 'now']);
});
