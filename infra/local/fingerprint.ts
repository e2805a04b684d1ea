import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names the state of some sources, so that what is made of them can be kept until one of them changes.
 *
 * @param root of the repository, absolute
 * @param sources files and folders, from the root
 * @param settings text that matters as much as the sources
 */
export async function fingerprint(root: string, sources: string[], settings = ''): Promise<string> {
  const hash = createHash('sha256').update(settings);
  for (const source of sources) {
    for (const path of await filesOf(join(root, source))) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 24);
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
