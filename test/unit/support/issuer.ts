import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An issuer with a key of its own, on a free port of this machine. */
export interface Issuer {
  address: string;
  /** How often its keys were asked for. */
  asked: () => number;
  /** A signed token; claims that are given replace the usual ones, `undefined` takes one away. */
  token: (claims?: Record<string, unknown>, key?: KeyObject) => string;
  /** While true, it answers 503. */
  down: boolean;
  stop: () => void;
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export const newKey = (): { publicKey: KeyObject; privateKey: KeyObject } =>
  generateKeyPairSync('rsa', { modulusLength: 2048 });

export async function startIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = newKey();
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', alg: 'RS256' };
  let asked = 0;
  const issuer: Issuer = {
    address: '',
    down: false,
    asked: () => asked,
    token: (claims = {}, key = privateKey) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = {
        iss: issuer.address,
        sub: 'staff-1',
        aud: 'evenhand-api',
        iat: now - 10,
        exp: now + 300,
      };
      const parts = [
        { alg: 'RS256', typ: 'JWT', kid: 'key-1' },
        { ...usual, ...claims },
      ]
        .map(encoded)
        .join('.');
      return `${parts}.${createSign('RSA-SHA256').update(parts).sign(key).toString('base64url')}`;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const server: Server = createServer((request, response) => {
    response.statusCode = issuer.down ? 503 : 200;
    response.setHeader('content-type', 'application/json');
    if (request.url?.endsWith('/keys')) asked += 1;
    const document = { issuer: issuer.address, jwks_uri: `${issuer.address}/keys` };
    response.end(JSON.stringify(request.url?.endsWith('/keys') ? { keys: [jwk] } : document));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return issuer;
}
