import { App } from 'aws-cdk-lib/core';
import featureFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { settingsNamed } from '../settings/index.ts';
import { type Settings, SettingsError } from '../settings/schema.ts';
import { EvenhandStack } from './stack.ts';

/** Build without compiling the functions: `buildApp({ settings, context: withoutBundling })`. */
export const withoutBundling = { 'aws:cdk:bundling-stacks': [] };

export interface BuildOptions {
  /** Default: those named by the CDK context `settings`. */
  settings?: Settings;
  /** Where `app.synth()` writes. Default: a temporary directory, or the one that the CDK command line names. */
  outdir?: string;
  /** Check the template against CloudFormation's own schemas at `app.synth()`, which takes about 1.5 s. Default: no. */
  validate?: boolean;
  /** CDK context on top of the app's own. */
  context?: Record<string, unknown>;
}

/**
 * The CDK app with its one stack, not synthesised yet.
 * @throws SettingsError when the settings are unknown or wrong
 */
export function buildApp({ settings, outdir, context, validate = false }: BuildOptions = {}): App {
  const app = new App({
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: validate,
    // In code and not in cdk.json, so that every way of building the app gives the same template.
    context: { ...featureFlags, ...context },
    ...(outdir && { outdir }),
  });
  new EvenhandStack(app, settings ?? settingsNamed(app.node.tryGetContext('settings')));
  return app;
}

async function main(): Promise<void> {
  // Loaded here only: whoever builds the app in process and wants no checks need not wait for them.
  const { checkWithNag } = await import('./nag.ts');
  try {
    const app = buildApp({ validate: true });
    checkWithNag(app);
    app.synth();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
