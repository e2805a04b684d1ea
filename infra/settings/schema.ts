import * as z from 'zod';

/** Days that CloudWatch Logs accepts as a retention time. */
const retentionDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 3653,
];

const email = z.email('must be an e-mail address');
const domain = z.string().regex(/^(?!-)([a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a domain name in lower case');

const oidc = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cognito'),
    /** First part of the sign-in address. Unique in the region; chosen from the stack when left out. */
    domainPrefix: z
      .string()
      .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'may hold a-z, 0-9 and -')
      .refine((text) => !/aws|amazon|cognito/.test(text), 'must not contain aws, amazon or cognito')
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('issuer'),
    issuer: z.url('must be the address of the issuer'),
    /** The public client with which staff sign in (code flow with PKCE). */
    clientId: z.string().min(1),
    /** Expected `aud` of access tokens. Empty: tokens of the two clients are accepted. */
    audience: z.string(),
    machineClientId: z.string().min(1),
    /** Claim that lists the roles of a person. */
    rolesClaim: z.string().min(1),
    /** The prefix of the role in a machine's scope: `evenhand/` for `evenhand/requester`. */
    scopePrefix: z.string().default(''),
  }),
]);

const fields = z.strictObject({
  /** Name of the deployment; part of the stack's name and, without a custom domain, of the public address. */
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,19}$/, 'must be 1 to 20 of a-z, 0-9 and -, starting with a letter'),
  /** Default: the region and account of the AWS profile that deploys. */
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region like eu-central-1')
    .optional(),
  account: z
    .string()
    .regex(/^\d{12}$/, 'must be the 12 digits of an AWS account')
    .optional(),
  /** The company as candidates and referees know it. */
  companyName: z.string().trim().min(1, 'must not be empty').max(80, 'must not be longer than 80 characters'),
  /** Address that candidates and referees get mail from. */
  mailFrom: email,
  /** The domain, or the single address, that is verified in SES. `mailFrom` must belong to it. */
  mailIdentity: z.union([domain, email], 'must be a domain name or an e-mail address'),
  /** The account is still in the SES sandbox, where a sender needs rights on the receiver's identity too. */
  mailSandbox: z.boolean().default(false),
  /** Receives the mail for staff: checks that need attention, disputes. */
  staffAddress: email,
  /** Where candidates and referees can ask; named on their pages and in their mails. The staff address when left out. */
  hotline: email.optional(),
  /** Seconds in a day. 86400, except where days are shortened to watch deadlines pass. */
  daySeconds: z.number().positive('must be more than 0').max(86_400, 'must be at most 86400').default(86_400),
  customDomain: z
    .strictObject({
      domainName: domain,
      certificateArn: z
        .string()
        .regex(/^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/.+$/, 'must be an ACM ARN'),
      /** When given, the alias record is created too. */
      hostedZone: z.strictObject({ id: z.string().min(1), name: domain }).optional(),
    })
    .optional(),
  oidc,
  /** Receives alarms. */
  alarmEmail: email.optional(),
  logRetentionDays: z.int().refine((days) => retentionDays.includes(days), {
    error: `must be one of ${retentionDays.join(', ')}`,
  }),
  /** AWS refuses to delete the table and the user pool. */
  deletionProtection: z.boolean(),
  /** The fate of table, user pool, key and logs when the stack is deleted. */
  removalPolicy: z.enum(['destroy', 'retain'], 'must be destroy or retain'),
  /** Encrypt the table with a key of this account (1 USD a month) instead of one that AWS owns. */
  customerManagedKey: z.boolean().default(false),
  /** Only for the local stack: the public address, without a slash at the end. */
  publicBaseUrl: z.url('must be an address').regex(/[^/]$/, 'must not end in a slash').optional(),
});

const schema = fields.superRefine((settings, context) => {
  const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  const { mailFrom, mailIdentity, customDomain, region } = settings;

  if (mailFrom !== mailIdentity && !mailFrom.endsWith(`@${mailIdentity}`))
    refuse(['mailFrom'], `must belong to mailIdentity (${mailIdentity}), or SES refuses to send`);

  if (settings.deletionProtection && settings.removalPolicy === 'destroy')
    refuse(
      ['removalPolicy'],
      'must be retain while deletionProtection is on, or deleting the stack fails halfway',
    );

  if (customDomain && region && customDomain.certificateArn.split(':')[3] !== region)
    refuse(['customDomain', 'certificateArn'], `must be a certificate in ${region}, where the API is`);
});

/** All settings of one deployment, with defaults filled in. */
export type Settings = z.output<typeof schema>;

/** Settings as a person writes them: fields with a default may be left out. */
export type SettingsInput = z.input<typeof schema>;

/** Says which fields of a deployment's settings are wrong, one sentence each. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

function sentence(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return `Unknown setting ${issue.keys.map((key) => [...issue.path, key].join('.')).join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.endsWith('undefined'))
    return `Setting ${field} is missing.`;
  return `Setting ${field}: ${issue.message}.`;
}

/**
 * Checks the settings of one deployment.
 * @param input what a person wrote
 * @param source where it was written, for the error
 * @throws SettingsError naming every wrong field
 */
export function parseSettings(input: unknown, source = 'the settings'): Settings {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new SettingsError([`Cannot use ${source}.`, ...result.error.issues.map(sentence)].join('\n  '));
}
