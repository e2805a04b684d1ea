import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const week = 7 * 86_400_000;

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Makes a file or a folder below `.evenhand/` unless it is there. Several processes may ask at once: each makes it aside, the first one that
 * is done serves them all, and nobody ever sees a half of it. Neighbours that nobody has asked for within a week are removed.
 *
 * @param path absolute; its name changes with everything that it is made of
 * @param make writes it to the path that it is given
 */
export async function keep(path: string, make: (aside: string) => Promise<unknown>): Promise<void> {
  const home = dirname(path);
  if (!(await exists(path))) {
    await mkdir(home, { recursive: true });
    // Beside its place, so that what is written relative to it stays true.
    const aside = join(home, `new-${randomUUID()}`);
    try {
      await make(aside);
      await rename(aside, path).catch(async (error) => {
        if (!(await exists(path))) throw error;
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
    await removeOld(home);
  }
  const now = new Date();
  await utimes(path, now, now);
}

async function removeOld(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const path = join(home, name);
    const used = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - used > week) await rm(path, { recursive: true, force: true });
  }
}
