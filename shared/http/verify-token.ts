import { JwtVerifier } from 'aws-jwt-verify';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import * as z from 'zod';
import { type Caller, type StaffRole, staffRoles } from '../domain/check/staff.ts';

export interface TokenSettings {
  issuer: string;
  /** Expected `aud`; empty where the issuer puts none into access tokens (Cognito), then the client must be one of ours. */
  audience: string;
  clientIds: string[];
  rolesClaim: string;
  /** The prefix of a role in a scope: `evenhand/` in `evenhand/requester`. */
  scopePrefix: string;
}

type Claims = Record<string, unknown>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The roles that a token gives: a person's from a claim, a machine's from its scopes. Unknown ones give nothing. */
export function rolesOf(
  claims: Claims,
  { rolesClaim, scopePrefix }: Pick<TokenSettings, 'rolesClaim' | 'scopePrefix'>,
): StaffRole[] {
  const claimed = claims[rolesClaim];
  const named = Array.isArray(claimed) ? claimed.map(String) : (text(claimed)?.split(/[\s,]+/) ?? []);
  const scopes = (text(claims.scope) ?? '')
    .split(' ')
    .filter((scope) => scope.startsWith(scopePrefix))
    .map((scope) => scope.slice(scopePrefix.length));
  // A person's token can carry scopes for their client; their roles are what the claim says.
  const roles = claimed === undefined ? scopes : named;
  return staffRoles.filter((role) => roles.includes(role));
}

export function callerOf(
  claims: Claims,
  settings: Pick<TokenSettings, 'rolesClaim' | 'scopePrefix'>,
): Caller {
  const id = text(claims.sub) ?? text(claims.client_id) ?? '';
  const email = text(claims.email)?.toLowerCase();
  const name = text(claims.name) ?? text(claims.username) ?? email ?? id;
  return { id, name, roles: rolesOf(claims, settings), ...(email && { email }) };
}

/** We could not ask the issuer. That says nothing about the token. */
export class IssuerUnreachable extends Error {
  override name = 'IssuerUnreachable';
}

/** The platform's fetch, with a limit: a token is not worth waiting long for. */
const fetcher = {
  async fetch(uri: string): Promise<ArrayBuffer> {
    try {
      const response = await fetch(uri, { signal: AbortSignal.timeout(3000) });
      if (!response.ok) throw new Error(`The issuer answered ${response.status}.`);
      return await response.arrayBuffer();
    } catch (error) {
      throw new IssuerUnreachable('The issuer cannot be asked.', { cause: error });
    }
  },
};

/** What we need of the issuer's description of itself. */
const issuerSchema = z.object({ jwks_uri: z.string().min(1) });

async function keysAddress(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const document: unknown = JSON.parse(Buffer.from(await fetcher.fetch(address)).toString());
  const { data } = issuerSchema.safeParse(document);
  if (!data) throw new Error('The issuer names no keys.');
  return data.jwks_uri;
}

/**
 * A function that verifies access tokens of the configured issuer: signature, expiry, issuer, audience or client.
 * Keys are fetched once and kept for the life of the process.
 *
 * @returns a function that throws `IssuerUnreachable` when a token cannot be verified now, and another error when it is not good
 */
export function tokenVerifier(settings: TokenSettings): (token: string) => Promise<Caller> {
  const create = async () =>
    JwtVerifier.create(
      {
        issuer: settings.issuer,
        jwksUri: await keysAddress(settings.issuer),
        audience: settings.audience || null,
        customJwtCheck: ({ payload }) => {
          const client = text(payload.client_id);
          if (!client && !text(payload.sub)) throw new Error('This token names nobody.');
          if (!settings.audience && !(client && settings.clientIds.includes(client))) {
            throw new Error('This token is for another client.');
          }
        },
      },
      { jwksCache: new SimpleJwksCache({ fetcher }) },
    );
  let verifier: ReturnType<typeof create> | undefined;
  return async (token) => {
    verifier ??= create();
    // A failed start is not kept: the issuer may be back for the next token.
    verifier.catch(() => {
      verifier = undefined;
    });
    const claims = await (await verifier).verify(token);
    return callerOf(claims, settings);
  };
}
