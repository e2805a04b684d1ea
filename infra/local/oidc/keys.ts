import { generateKeyPair, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The signing keys of the issuer. */
export interface IssuerKeys {
  jwks: { keys: Record<string, unknown>[] };
  cookieKey: string;
}

/**
 * Keys of the issuer: new ones at every start, or those of the last run when data is kept, so that people stay signed in.
 *
 * @param dataDir where they are kept
 */
export async function issuerKeys(dataDir?: string): Promise<IssuerKeys> {
  if (!dataDir) return newKeys();
  const path = join(dataDir, 'issuer-keys.json');
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as IssuerKeys;
  const keys = await newKeys();
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}

/** RSA, because that is what Amazon Cognito signs with. */
async function newKeys(): Promise<IssuerKeys> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const key = {
    ...privateKey.export({ format: 'jwk' }),
    use: 'sig',
    alg: 'RS256',
    kid: randomBytes(6).toString('hex'),
  };
  return { jwks: { keys: [key] }, cookieKey: randomBytes(24).toString('base64url') };
}
