import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { buildApp, withoutBundling } from '../../aws/app.ts';
import { type LocalOptions, localSettings } from '../../settings/local.ts';
import type { Template } from './local-values.ts';

/** A thread of its own: the CDK keeps the processor busy for seconds, and its memory is given back when the thread ends. */
const outdir = await mkdtemp(join(tmpdir(), 'evenhand-cdk-'));
try {
  const app = buildApp({
    settings: localSettings(workerData as LocalOptions),
    outdir,
    // Paths name the constructs, and with them the functions.
    context: { ...withoutBundling, 'aws:cdk:enable-path-metadata': true },
  });
  const [stack] = app.synth().stacks;
  if (!stack) throw new Error('The CDK app has no stack.');
  parentPort?.postMessage(withDefinition(stack.template as Template, outdir));
} finally {
  await rm(outdir, { recursive: true, force: true });
}

/** Puts the state machine's definition, which the CDK uploads as a file, into the template. */
function withDefinition(template: Template, directory: string): Template {
  for (const { Type, Properties } of Object.values(template.Resources)) {
    const location = Properties?.DefinitionS3Location as { Key?: unknown } | undefined;
    if (Type !== 'AWS::StepFunctions::StateMachine' || !Properties || !location) continue;
    Properties.DefinitionString = readFileSync(join(directory, `asset.${String(location.Key)}`), 'utf8');
  }
  return template;
}
