import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../settings/schema.ts';
import { buildApp, withoutBundling } from './app.ts';

// biome-ignore lint/suspicious/noExplicitAny: the properties of a resource have as many shapes as there are types.
type Json = any;

export interface TemplateResource {
  Type: string;
  Properties: Json;
  Metadata?: Record<string, string>;
  DeletionPolicy?: string;
}

export interface StackTemplate {
  /** By logical id. */
  Resources: Record<string, TemplateResource>;
  Outputs: Record<string, { Value: Json }>;
}

/**
 * The CloudFormation template of a deployment, made in process in under a second: the functions are not compiled, nothing is
 * checked and no file is left behind.
 */
export function templateOf(settings: Settings): StackTemplate {
  const outdir = mkdtempSync(join(tmpdir(), 'evenhand-template-'));
  try {
    const [stack] = buildApp({ settings, outdir, context: withoutBundling }).synth().stacks;
    if (!stack) throw new Error('The app has no stack.');
    return stack.template;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
