import type { SettingsInput } from './schema.ts';

/** A deployment that real people depend on: nothing of value goes when the stack is deleted. */
export const prod: SettingsInput = {
  stage: 'prod',
  region: 'eu-central-1',
  companyName: 'Example Ltd',

  mailIdentity: 'example.com',
  mailFrom: 'references@example.com',
  staffAddress: 'hr@example.com',

  // Leave customDomain out to use the address that API Gateway gives.
  customDomain: {
    domainName: 'references.example.com',
    // A certificate in the region of the stack.
    certificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/00000000-0000-0000-0000-000000000000',
    // With the zone in Route 53, the record is created too: hostedZone: { id: 'Z…', name: 'example.com' }.
  },

  // Or the company's own sign-in: { kind: 'issuer', issuer, clientId, audience, machineClientId, rolesClaim }.
  oidc: { kind: 'cognito' },

  alarmEmail: 'on-call@example.com',
  logRetentionDays: 90,
  deletionProtection: true,
  removalPolicy: 'retain',
  customerManagedKey: true,
};
