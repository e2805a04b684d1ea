import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LocalOptions } from '../../settings/local.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Template } from './local-values.ts';

/** Stand in the template for addresses that are only known when the servers listen, so that one template serves every port. */
export const unknownYet = { publicBaseUrl: 'http://product.invalid', issuer: 'http://issuer.invalid' };

/** Everything that the template is made of. */
const sources = ['infra/aws', 'infra/settings', 'shared/http/routes.ts', 'statemachines', 'package.json'];

/**
 * The CloudFormation template of the CDK stack with the settings for this machine, without compiled functions.
 * Kept below `.evenhand/` until something that it is made of changes.
 *
 * @param root of the repository, absolute
 */
export async function synthesise(
  root: string,
  options: Omit<LocalOptions, keyof typeof unknownYet>,
): Promise<Template> {
  const settings: LocalOptions = { ...options, ...unknownYet };
  const directory = join(root, '.evenhand', 'template');
  const file = join(directory, `${await fingerprint(root, sources, JSON.stringify(settings))}.json`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as Template;

  const template = await inThread(settings);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(file, JSON.stringify(template));
  return template;
}

async function inThread(settings: LocalOptions): Promise<Template> {
  const worker = new Worker(new URL('./synth-thread.ts', import.meta.url), {
    workerData: settings,
    name: 'synth',
  });
  try {
    const [template] = (await once(worker, 'message')) as [Template];
    return template;
  } finally {
    // It ends by itself after it has removed its files.
    worker.unref();
  }
}
