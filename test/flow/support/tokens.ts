import { createPrivateKey, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { audience, staffClientId } from '../../../infra/local/oidc/users.ts';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Makes access tokens that the issuer would never give. */
export interface Forger {
  /** A token that is good but for the claims that are given. */
  token(different?: Record<string, unknown>, header?: Record<string, unknown>): string;
  /** The same, signed with a key that is not the issuer's. */
  foreign(): string;
  /** The same without a signature. */
  unsigned(): string;
}

/** @param dataDir where the issuer keeps the keys that it signs with */
export async function forgerOf(dataDir: string, issuer: string): Promise<Forger> {
  const { jwks } = JSON.parse(await readFile(join(dataDir, 'issuer-keys.json'), 'utf8')) as {
    jwks: { keys: (JsonWebKey & { kid: string })[] };
  };
  const [own] = jwks.keys;
  if (!own) throw new Error('The issuer has no key.');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    sub: 'rita',
    aud: audience,
    client_id: staffClientId,
    scope: 'openid',
    roles: ['requester'],
    iat: now,
    exp: now + 600,
  };
  const head = { alg: 'RS256', typ: 'at+jwt', kid: own.kid };
  const signed = (key: Parameters<typeof sign>[2], payload: object, header: object) => {
    const text = `${part(header)}.${part(payload)}`;
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
  };
  const ownKey = createPrivateKey({ key: own, format: 'jwk' });
  return {
    token: (different, header) => signed(ownKey, { ...claims, ...different }, { ...head, ...header }),
    foreign: () => signed(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, claims, head),
    unsigned: () => `${part({ ...head, alg: 'none' })}.${part(claims)}.`,
  };
}
