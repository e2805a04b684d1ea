import { describe, expect, it } from 'vitest';
import { dev } from '../../infra/settings/dev.ts';
import { functionsOf, synthesize } from './synth.ts';

const stack = synthesize(dev);
const functions = functionsOf(stack);

describe('mail', () => {
  it('goes by TLS, is not tracked, and tells of bounces on the default bus', () => {
    const set = stack.only('AWS::SES::ConfigurationSet').Properties;
    expect(set.DeliveryOptions).toEqual({ TlsPolicy: 'REQUIRE' });
    expect(set.TrackingOptions).toBeUndefined();
    const { EventDestination } = stack.only('AWS::SES::ConfigurationSetEventDestination').Properties;
    expect(EventDestination.MatchingEventTypes).toEqual(expect.arrayContaining(['bounce', 'complaint']));
    expect(EventDestination.MatchingEventTypes).not.toEqual(expect.arrayContaining(['open']));
    expect(EventDestination.MatchingEventTypes).not.toEqual(expect.arrayContaining(['click']));
    expect(JSON.stringify(EventDestination.EventBridgeDestination)).toContain('event-bus/default');
  });

  it('events of this deployment reach EmailEvents, or a queue', () => {
    const rule = stack.only('AWS::Events::Rule').Properties;
    expect(rule.EventBusName).toBeUndefined();
    expect(rule.EventPattern.source).toEqual(['aws.ses']);
    expect(rule.Targets).toEqual([
      expect.objectContaining({
        Arn: { 'Fn::GetAtt': [functions.EmailEvents?.logicalId, 'Arn'] },
        DeadLetterConfig: expect.anything(),
      }),
    ]);
    expect(functions.EmailEvents?.Properties.DeadLetterConfig.TargetArn).toEqual(
      rule.Targets[0].DeadLetterConfig.Arn,
    );
  });
});

describe('sign-in', () => {
  it('has the roles, a public client with the code flow and a machine client', () => {
    const groups = stack
      .ofType('AWS::Cognito::UserPoolGroup')
      .map(([, { Properties }]) => Properties.GroupName);
    expect(groups.sort()).toEqual([
      'administrator',
      'decision-maker',
      'interviewer',
      'requester',
      'reviewer',
    ]);
    const clients = stack.ofType('AWS::Cognito::UserPoolClient').map(([, { Properties }]) => Properties);
    expect(clients).toEqual([
      expect.objectContaining({ GenerateSecret: false, AllowedOAuthFlows: ['code'] }),
      expect.objectContaining({ GenerateSecret: true, AllowedOAuthFlows: ['client_credentials'] }),
    ]);
    expect(stack.only('AWS::Cognito::UserPool').Properties.MfaConfiguration).toBe('ON');
  });

  it('leaves the pool out when the company has an issuer', () => {
    const oidc = {
      kind: 'issuer',
      issuer: 'https://id.example.com',
      clientId: 'a',
      audience: 'evenhand',
    } as const;
    const other = synthesize({ ...dev, oidc: { ...oidc, machineClientId: 'b', rolesClaim: 'groups' } });
    expect(other.ofType('AWS::Cognito::UserPool')).toHaveLength(0);
    expect(functionsOf(other).Authorizer?.Properties.Environment.Variables).toMatchObject({
      OIDC_ISSUER: 'https://id.example.com',
      OIDC_AUDIENCE: 'evenhand',
      ROLES_CLAIM: 'groups',
      SCOPE_PREFIX: '',
    });
  });
});
