import type { SettingsInput } from './schema.ts';

/**
 * A deployment to try things out: everything goes when the stack is deleted.
 * Change the four addresses and the company name, then deploy.
 */
export const dev: SettingsInput = {
  stage: 'dev',
  companyName: 'Example Ltd',

  // Verified in SES. A single address is enough for a first try: mailIdentity: 'references@example.com'.
  mailIdentity: 'example.com',
  mailFrom: 'references@example.com',
  // A fresh account is in the SES sandbox: mail only reaches verified addresses and the mailbox simulator.
  mailSandbox: true,
  staffAddress: 'hr@example.com',

  oidc: { kind: 'cognito' },

  logRetentionDays: 7,
  deletionProtection: false,
  removalPolicy: 'destroy',
};
