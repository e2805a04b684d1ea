import { describe, expect, it } from 'vitest';
import { dev } from '../../infra/settings/dev.ts';
import { settingsNamed } from '../../infra/settings/index.ts';
import { localSettings } from '../../infra/settings/local.ts';
import { prod } from '../../infra/settings/prod.ts';
import { parseSettings } from '../../infra/settings/schema.ts';

describe('settings', () => {
  it('are chosen by name, dev by default', () => {
    expect(settingsNamed().stage).toBe('dev');
    expect(settingsNamed('prod').stage).toBe('prod');
  });

  it.each(['qa', 'toString', ''])('say which names there are when given %j', (name) => {
    expect(() => settingsNamed(name)).toThrow(
      `There are no settings named "${name}". Use -c settings= with one of: dev, prod.`,
    );
  });

  it('fill in what may be left out', () => {
    expect(parseSettings(dev)).toMatchObject({ daySeconds: 86_400, customerManagedKey: false });
  });

  it.each([
    [{ stage: undefined }, 'Setting stage is missing.'],
    [{ stage: 'Dev' }, 'Setting stage: must be 1 to 20 of a-z, 0-9 and -, starting with a letter.'],
    [{ companyName: ' ' }, 'Setting companyName: must not be empty.'],
    [{ staffAddress: 'hr' }, 'Setting staffAddress: must be an e-mail address.'],
    [{ mailIdentity: 'no domain' }, 'Setting mailIdentity: must be a domain name or an e-mail address.'],
    [
      { mailFrom: 'a@other.org' },
      'Setting mailFrom: must belong to mailIdentity (example.com), or SES refuses to send.',
    ],
    [{ mailFrom: 'a@notexample.com' }, 'Setting mailFrom: must belong to mailIdentity (example.com)'],
    [{ daySeconds: 0 }, 'Setting daySeconds: must be more than 0.'],
    [{ logRetentionDays: 8 }, 'Setting logRetentionDays: must be one of 1, 3, 5, 7,'],
    [{ oidc: undefined }, 'Setting oidc is missing.'],
    [{ oidc: { kind: 'issuer', issuer: 'x' } }, 'Setting oidc.issuer: must be the address of the issuer.'],
    [
      { oidc: { kind: 'cognito', domainPrefix: 'my-aws' } },
      'Setting oidc.domainPrefix: must not contain aws',
    ],
    [{ deletionProtection: true }, 'Setting removalPolicy: must be retain while deletionProtection is on'],
    [{ publicBaseUrl: 'https://a.example/' }, 'Setting publicBaseUrl: must not end in a slash.'],
    [{ retention: 7 }, 'Unknown setting retention.'],
  ])('refuse %j with a sentence that names the field', (change, sentence) => {
    expect(() => parseSettings({ ...dev, ...change }, 'these')).toThrow(`Cannot use these.\n  ${sentence}`);
  });

  it('name every wrong field at once', () => {
    expect(() => parseSettings({ ...dev, stage: 'X', alarmEmail: 'x' })).toThrow(/stage:.*\n.*alarmEmail:/);
  });

  it('want the certificate in the region of the API', () => {
    expect(() => parseSettings({ ...prod, region: 'eu-west-1' })).toThrow(
      'Setting customDomain.certificateArn: must be a certificate in eu-west-1, where the API is.',
    );
  });

  it('accept a single address as the sender', () => {
    const mailFrom = 'references@example.com';
    expect(parseSettings({ ...dev, mailIdentity: mailFrom, mailFrom }).mailIdentity).toBe(mailFrom);
  });

  it('of the local stack take the addresses and the length of a day', () => {
    const local = { publicBaseUrl: 'http://127.0.0.1:3000', daySeconds: 30, issuer: 'http://127.0.0.1:3001' };
    const settings = localSettings({ ...local, clientId: 'staff', machineClientId: 'hr' });
    expect(settings).toMatchObject({
      publicBaseUrl: 'http://127.0.0.1:3000',
      daySeconds: 30,
      oidc: { kind: 'issuer', clientId: 'staff', machineClientId: 'hr', audience: '' },
    });
  });
});
