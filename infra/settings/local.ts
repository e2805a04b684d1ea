import { parseSettings, type Settings } from './schema.ts';

export interface LocalOptions {
  /** Address of the local gateway, without a slash at the end. */
  publicBaseUrl: string;
  /** How long a day lasts, in seconds. */
  daySeconds: number;
  /** Address of the local OIDC issuer. */
  issuer: string;
  /** Public client with which staff sign in. */
  clientId: string;
  /** Client of the HR system. */
  machineClientId: string;
  /** Expected audience of access tokens; empty accepts tokens of the two clients. */
  audience?: string;
  /** Claim that lists a person's roles. */
  rolesClaim?: string;
  /** The prefix of the role in a machine's scope. */
  scopePrefix?: string;
  companyName?: string;
}

/** Settings of the stack as it runs on one machine. */
export function localSettings(options: LocalOptions): Settings {
  const input = {
    stage: 'local',
    companyName: options.companyName ?? 'Example Ltd',
    mailIdentity: 'example.com',
    mailFrom: 'references@example.com',
    staffAddress: 'hr@example.com',
    hotline: 'fair-checks@example.com',
    daySeconds: options.daySeconds,
    publicBaseUrl: options.publicBaseUrl,
    oidc: {
      kind: 'issuer',
      issuer: options.issuer,
      clientId: options.clientId,
      audience: options.audience ?? '',
      machineClientId: options.machineClientId,
      rolesClaim: options.rolesClaim ?? 'roles',
      scopePrefix: options.scopePrefix ?? 'evenhand/',
    },
    logRetentionDays: 1,
    deletionProtection: false,
    removalPolicy: 'destroy',
  };
  return parseSettings(input, 'the local settings');
}
