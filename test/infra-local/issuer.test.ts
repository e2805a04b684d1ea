import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../infra/local/listen.ts';
import { type Issuer, prepareIssuer, startIssuer } from '../../infra/local/oidc/issuer.ts';
import { audience } from '../../infra/local/oidc/users.ts';

const product = 'http://localhost:3999';
let listening: Listening;
let issuer: Issuer;

beforeAll(async () => {
  const [parts, server] = await Promise.all([prepareIssuer(), listen(0)]);
  listening = server;
  issuer = startIssuer(parts, server.server, server.url, product);
});
afterAll(() => listening?.close());

const claims = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

/** A browser as far as signing in needs one: keeps cookies and follows redirects on the issuer. */
function browser() {
  const cookies = new Map<string, string>();
  const go = async (url: string, init: RequestInit = {}): Promise<{ url: string; response: Response }> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const location = response.headers.get('location');
    if (!location) return { url, response };
    const next = new URL(location, url).href;
    return next.startsWith(product) ? { url: next, response } : go(next);
  };
  return go;
}

const verifier = randomBytes(32).toString('base64url');
const authorize = () =>
  `${issuer.url}/auth?${new URLSearchParams({
    client_id: 'evenhand-staff',
    response_type: 'code',
    redirect_uri: `${product}/staff/callback`,
    scope: 'openid profile email roles',
    state: 's',
    nonce: 'n',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })}`;

const token = async (body: Record<string, string>, authorization?: string) => {
  const response = await fetch(`${issuer.url}/token`, {
    method: 'POST',
    headers: authorization ? { authorization } : {},
    body: new URLSearchParams(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as { access_token: string; id_token: string },
  };
};

describe('signing in', () => {
  it('lists the test users, and gives tokens with roles, name and e-mail', async () => {
    const go = browser();
    const page = await go(authorize());
    const html = await page.response.text();
    expect(html).toContain('<button name="user" value="rita">');
    expect(html).not.toContain('<script');

    const back = await go(page.url, { method: 'POST', body: new URLSearchParams({ user: 'rita' }) });
    const answer = new URL(back.url);
    expect(answer.pathname).toBe('/staff/callback');
    const { status, body } = await token({
      grant_type: 'authorization_code',
      client_id: 'evenhand-staff',
      code: answer.searchParams.get('code') ?? '',
      redirect_uri: `${product}/staff/callback`,
      code_verifier: verifier,
    });
    expect(status).toBe(200);
    const rita = { sub: 'rita', name: 'Rita Recruiter', email: 'rita@example.com', roles: ['requester'] };
    expect(claims(body.id_token)).toMatchObject({ ...rita, aud: 'evenhand-staff', nonce: 'n' });
    expect(claims(body.access_token)).toMatchObject({ ...rita, aud: audience, client_id: 'evenhand-staff' });
  });

  it('asks again for somebody who does not exist, and says so when it is too old', async () => {
    const go = browser();
    const page = await go(authorize());
    const again = await go(page.url, { method: 'POST', body: new URLSearchParams({ user: 'nobody' }) });
    expect(again.response.status).toBe(400);
    const old = await fetch(`${issuer.url}/sign-in/unknown`);
    expect([old.status, await old.text()]).toEqual([400, expect.stringContaining('too old')]);
  });
});

it('gives the HR system a token with its scope', async () => {
  const basic = `Basic ${btoa('hr-system:hr-system-secret')}`;
  const { body } = await token({ grant_type: 'client_credentials', scope: 'evenhand/requester' }, basic);
  expect(claims(body.access_token)).toMatchObject({
    scope: 'evenhand/requester',
    aud: audience,
    sub: 'hr-system',
  });
});

it('gives tests the same tokens without a browser', async () => {
  expect(claims(await issuer.token('reviewer'))).toMatchObject({
    sub: 'rosa',
    roles: ['reviewer'],
    iss: issuer.url,
  });
  expect(claims(await issuer.token('hr-system'))).toMatchObject({
    client_id: 'hr-system',
    scope: 'evenhand/requester',
  });
  await expect(issuer.token('nobody')).rejects.toThrow('no test user "nobody"');
});
