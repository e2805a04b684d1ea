import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEnvironment } from '../../../functions/runtime/environment.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('the settings of a function', () => {
  it('are read by name, and no others', () => {
    expect(readEnvironment('TABLE_NAME', 'DAY_SECONDS')).toEqual({
      TABLE_NAME: 'evenhand',
      DAY_SECONDS: 86_400,
    });
  });

  it('may be empty only where that means something', () => {
    vi.stubEnv('OIDC_AUDIENCE', '');
    vi.stubEnv('COMPANY_NAME', '');
    expect(readEnvironment('OIDC_AUDIENCE')).toEqual({ OIDC_AUDIENCE: '' });
    expect(() => readEnvironment('COMPANY_NAME')).toThrow('COMPANY_NAME');
  });

  it('name everything that is missing or wrong at once, and never a value', () => {
    vi.stubEnv('DAY_SECONDS', 'secret-1');
    vi.stubEnv('MAIL_FROM', 'secret-2');
    vi.stubEnv('OIDC_ISSUER', undefined);
    const read = () => readEnvironment('DAY_SECONDS', 'MAIL_FROM', 'OIDC_ISSUER', 'TABLE_NAME');
    expect(read).toThrow('These settings are missing or wrong: DAY_SECONDS, MAIL_FROM, OIDC_ISSUER');
    expect(read).not.toThrow('secret');
  });

  it.each(['0', '-1', 'a day'])('take no day of %j seconds', (seconds) => {
    vi.stubEnv('DAY_SECONDS', seconds);
    expect(() => readEnvironment('DAY_SECONDS')).toThrow('DAY_SECONDS');
  });
});
