import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LocalOptions } from '../../settings/local.ts';
import { fingerprint } from '../fingerprint.ts';
import { keep } from '../kept.ts';
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
  const name = await fingerprint(root, sources, JSON.stringify(settings));
  const file = join(root, '.evenhand', 'template', `${name}.json`);
  await keep(file, async (aside) => writeFile(aside, JSON.stringify(await inThread(settings))));
  return JSON.parse(await readFile(file, 'utf8')) as Template;
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
