import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Issuer, newKey, startIssuer } from '../support/issuer.ts';

let issuer: Issuer;
let handler: typeof import('../../../functions/api/authorizer.ts')['handler'];

beforeAll(async () => {
  issuer = await startIssuer();
  vi.stubEnv('OIDC_ISSUER', issuer.address);
  vi.stubEnv('OIDC_CLIENT_ID', 'browser');
  vi.stubEnv('OIDC_AUDIENCE', 'evenhand-api');
  vi.stubEnv('OIDC_MACHINE_CLIENT_ID', 'machine');
  vi.stubEnv('ROLES_CLAIM', 'groups');
  vi.stubEnv('SCOPE_PREFIX', 'evenhand/');
  ({ handler } = await import('../../../functions/api/authorizer.ts'));
});
afterAll(() => {
  issuer.stop();
  vi.unstubAllEnvs();
});

const ask = (headers: Record<string, string>) =>
  handler({
    methodArn: 'arn:aws:execute-api:eu-west-1:123456789012:abc123/prod/GET/v1/checks/42/report',
    headers,
  } as unknown as APIGatewayRequestAuthorizerEvent);
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

describe('the authorizer', () => {
  it('lets a good token through to the whole API of its stage, and says who it is', async () => {
    const token = issuer.token({
      groups: ['requester', 'reviewer'],
      name: 'Rita',
      email: 'Rita@Northwind.example',
    });
    expect(await ask(bearer(token))).toEqual({
      principalId: 'staff-1',
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'execute-api:Invoke',
            Effect: 'Allow',
            Resource: 'arn:aws:execute-api:eu-west-1:123456789012:abc123/prod/*',
          },
        ],
      },
      context: {
        callerId: 'staff-1',
        name: 'Rita',
        roles: 'requester,reviewer',
        email: 'rita@northwind.example',
      },
    });
  });

  it('lets somebody without a role through: what they may do is the business of the API', async () => {
    expect((await ask(bearer(issuer.token()))).context).toEqual({
      callerId: 'staff-1',
      name: 'staff-1',
      roles: '',
    });
  });

  it.each(['authorization', 'AUTHORIZATION'])('finds the header as %s', async (name) => {
    expect(await ask({ [name]: `bearer ${issuer.token()}` })).toMatchObject({ principalId: 'staff-1' });
  });

  it.each<[string, () => Record<string, string>]>([
    ['no header', () => ({})],
    ['no bearer token', () => ({ Authorization: 'Basic cml0YTpzZWNyZXQ=' })],
    ['an empty one', () => ({ Authorization: 'Bearer ' })],
    ['two in one', () => bearer(`${issuer.token()} ${issuer.token()}`)],
    ['rubbish', () => bearer('rubbish')],
    ['an expired token', () => bearer(issuer.token({ exp: Math.floor(Date.now() / 1000) - 1 }))],
    ['the wrong issuer', () => bearer(issuer.token({ iss: 'https://evil.example' }))],
    ['the wrong audience', () => bearer(issuer.token({ aud: 'somebody-else' }))],
    ['the wrong signature', () => bearer(issuer.token({}, newKey().privateKey))],
  ])('answers %s with 401', async (_, headers) => {
    // This very word is what API Gateway makes a 401 of.
    await expect(ask(headers())).rejects.toThrow(/^Unauthorized$/);
  });

  it('answers an issuer that is away with 500: the token may be good', async () => {
    vi.resetModules();
    const fresh = await import('../../../functions/api/authorizer.ts');
    issuer.down = true;
    const asked = fresh.handler({
      methodArn: 'arn:aws:execute-api:eu-west-1:123456789012:abc123/prod/GET/',
      headers: bearer(issuer.token()),
    } as unknown as APIGatewayRequestAuthorizerEvent);
    await expect(asked).rejects.toMatchObject({ name: 'IssuerUnreachable' });
    issuer.down = false;
  });
});
