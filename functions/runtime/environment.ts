import * as z from 'zod';

/** Every setting that a function can be given, and what it must look like. */
const settings = {
  TABLE_NAME: z.string().min(1),
  PUBLIC_BASE_URL: z.url(),
  DAY_SECONDS: z.coerce.number().positive(),
  COMPANY_NAME: z.string().min(1),
  MAIL_FROM: z.email(),
  MAIL_CONFIGURATION_SET: z.string().min(1),
  STAFF_ADDRESS: z.email(),
  HOTLINE: z.email(),
  STATE_MACHINE_ARN: z.string().min(1),
  EVENT_BUS_NAME: z.string().min(1),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_AUDIENCE: z.string(),
  OIDC_MACHINE_CLIENT_ID: z.string().min(1),
  ROLES_CLAIM: z.string().min(1),
  SCOPE_PREFIX: z.string(),
  ORIGIN_KEY_ARN: z.string().min(1),
};

type SettingName = keyof typeof settings;

/**
 * The named settings of the environment, parsed once when a function starts.
 *
 * @throws Error naming each setting that is missing or wrong, and never its value
 */
export function readEnvironment<const N extends SettingName>(
  ...names: N[]
): { [K in N]: z.output<(typeof settings)[K]> } {
  const shape = Object.fromEntries(names.map((name) => [name, settings[name]]));
  const parsed = z.object(shape).safeParse(process.env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new Error(`These settings are missing or wrong: ${[...new Set(wrong)].join(', ')}`);
  }
  return parsed.data as { [K in N]: z.output<(typeof settings)[K]> };
}
