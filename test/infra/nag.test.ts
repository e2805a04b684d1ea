import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Stack } from 'aws-cdk-lib/core';
import { describe, expect, it } from 'vitest';
import { buildApp, withoutBundling } from '../../infra/aws/app.ts';
import { checkWithNag } from '../../infra/aws/nag.ts';
import { dev } from '../../infra/settings/dev.ts';
import { prod } from '../../infra/settings/prod.ts';
import { parseSettings, type SettingsInput } from '../../infra/settings/schema.ts';
import { temporaryDirectory } from './synth.ts';

function checkedApp(input: SettingsInput) {
  const settings = parseSettings(input);
  const app = buildApp({ settings, outdir: temporaryDirectory(), context: withoutBundling, validate: true });
  checkWithNag(app);
  return app;
}

const issuer = { kind: 'issuer', issuer: 'https://id.example.com', clientId: 'a', audience: '' } as const;

describe('cdk-nag and CloudFormation’s schemas', () => {
  it.each<[string, SettingsInput]>([
    ['dev', dev],
    ['prod', prod],
    ['dev in a region', { ...dev, region: 'eu-central-1', account: '111122223333' }],
    ['another issuer', { ...dev, oidc: { ...issuer, machineClientId: 'b', rolesClaim: 'groups' } }],
  ])(
    'find nothing that is not acknowledged: %s',
    (_name, input) => {
      expect(() => checkedApp(input).synth()).not.toThrow();
    },
    30_000,
  );

  it('stop synthesis on a finding', () => {
    const app = checkedApp(dev);
    new Queue(app.node.findChild('Evenhand-dev') as Stack, 'Bad');
    expect(() => app.synth()).toThrow('AwsSolutions-SQS4');
  }, 30_000);
});
