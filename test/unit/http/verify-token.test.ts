import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf, rolesOf, type TokenSettings, tokenVerifier } from '../../../shared/http/verify-token.ts';
import { type Issuer, newKey, startIssuer } from '../support/issuer.ts';

const claim = { rolesClaim: 'groups', scopePrefix: 'evenhand/' };

describe('the roles of a token', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a list in the claim', { groups: ['reviewer', 'requester'] }, ['requester', 'reviewer']],
    ['words in the claim', { groups: 'requester, reviewer' }, ['requester', 'reviewer']],
    ['unknown ones', { groups: ['owner', 'Requester', 7] }, []],
    ['the scopes of a machine', { scope: 'openid evenhand/requester other/reviewer' }, ['requester']],
    [
      'a person with scopes: the claim says it',
      { groups: ['reviewer'], scope: 'evenhand/administrator' },
      ['reviewer'],
    ],
    ['a person without roles, with scopes', { groups: [], scope: 'evenhand/administrator' }, []],
    ['a scope without the prefix', { scope: 'administrator' }, []],
    ['nothing', {}, []],
    ['something else', { groups: { reviewer: true }, scope: 4 }, []],
  ])('%s', (_, claims, roles) => {
    expect(rolesOf(claims, claim)).toEqual(roles);
  });
});

describe('the caller of a token', () => {
  it.each<[string, Record<string, unknown>, object]>([
    [
      'a person',
      { sub: 's-1', name: 'Rita', email: 'Rita@Northwind.example', groups: ['requester'] },
      { id: 's-1', name: 'Rita', email: 'rita@northwind.example', roles: ['requester'] },
    ],
    ['a person of Cognito', { sub: 's-1', username: 'rita' }, { id: 's-1', name: 'rita', roles: [] }],
    [
      'a person with an address only',
      { sub: 's-1', email: 'r@x.example' },
      { id: 's-1', name: 'r@x.example', email: 'r@x.example', roles: [] },
    ],
    [
      'a machine',
      { client_id: 'hr-system', scope: 'evenhand/requester' },
      { id: 'hr-system', name: 'hr-system', roles: ['requester'] },
    ],
  ])('%s', (_, claims, caller) => {
    expect(callerOf(claims, claim)).toEqual(caller);
  });
});

describe('verifying a token', () => {
  let issuer: Issuer;
  beforeAll(async () => {
    issuer = await startIssuer();
  });
  afterAll(() => issuer.stop());

  const verifier = (more: Partial<TokenSettings> = {}) =>
    tokenVerifier({
      issuer: issuer.address,
      audience: 'evenhand-api',
      clientIds: ['browser', 'machine'],
      ...claim,
      ...more,
    });
  const now = () => Math.floor(Date.now() / 1000);

  it('knows the caller of a good one, and asks for the keys once', async () => {
    const verify = verifier();
    const token = issuer.token({ groups: ['requester'], name: 'Rita' });
    expect(await verify(token)).toEqual({ id: 'staff-1', name: 'Rita', roles: ['requester'] });
    const asked = issuer.asked();
    await verify(token);
    await verify(issuer.token());
    expect(issuer.asked()).toBe(asked);
  });

  it.each<[string, () => string]>([
    ['expired', () => issuer.token({ exp: now() - 1 })],
    ['not yet valid', () => issuer.token({ nbf: now() + 60 })],
    ['of another issuer', () => issuer.token({ iss: 'https://evil.example' })],
    ['for another audience', () => issuer.token({ aud: 'somebody-else' })],
    ['without an audience', () => issuer.token({ aud: undefined })],
    ['signed with another key', () => issuer.token({}, newKey().privateKey)],
    ['not signed', () => `${issuer.token().split('.').slice(0, 2).join('.')}.`],
    [
      'of an unknown algorithm',
      () => {
        const [, payload] = issuer.token().split('.');
        return `${Buffer.from('{"alg":"none","kid":"key-1"}').toString('base64url')}.${payload}.`;
      },
    ],
    ['of nobody', () => issuer.token({ sub: undefined })],
    ['no token', () => 'rubbish'],
  ])('refuses one that is %s', async (_, token) => {
    await expect(verifier()(token())).rejects.toThrow();
  });

  it('refuses a payload that somebody changed', async () => {
    const [head, , signature] = issuer.token({ groups: ['requester'] }).split('.');
    const [, forged] = issuer.token({ groups: ['administrator'] }).split('.');
    await expect(verifier()(`${head}.${forged}.${signature}`)).rejects.toThrow();
  });

  it.each([
    ['browser', true],
    ['machine', true],
    ['somebody-else', false],
    [undefined, false],
  ])('without an audience goes by the client: %s', async (client_id, accepted) => {
    const verify = verifier({ audience: '' })(issuer.token({ aud: undefined, client_id }));
    if (accepted) expect(await verify).toMatchObject({ id: 'staff-1' });
    else await expect(verify).rejects.toThrow();
  });

  it('tells an issuer that is away from a bad token, and finds it when it is back', async () => {
    const verify = verifier();
    issuer.down = true;
    await expect(verify(issuer.token())).rejects.toMatchObject({ name: 'IssuerUnreachable' });
    issuer.down = false;
    expect(await verify(issuer.token())).toMatchObject({ id: 'staff-1' });
  });
});
