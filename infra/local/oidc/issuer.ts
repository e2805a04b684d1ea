import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { memoryAdapter } from './adapter.ts';
import { claimsOf, configuration } from './configuration.ts';
import { type IssuerKeys, issuerKeys } from './keys.ts';
import { messagePage, signInPage } from './sign-in-page.ts';
import { audience, machineClient, staffClientId, testUsers } from './users.ts';

export interface Issuer {
  /** For example `http://localhost:3002`. */
  url: string;
  /**
   * An access token as the issuer would give it, without a browser.
   *
   * @param user id of a test user, a role (its first user), or `hr-system`
   * @throws for an unknown user
   */
  token(user: string): Promise<string>;
}

/** Everything about the issuer that can be made ready before its address is known. */
export interface IssuerParts {
  keys: IssuerKeys;
  Provider: typeof Provider;
}

/** Loads the issuer's code and keys. */
export async function prepareIssuer(dataDir?: string): Promise<IssuerParts> {
  const [keys, module] = await Promise.all([issuerKeys(dataDir), import('oidc-provider')]);
  return { keys, Provider: module.default };
}

/**
 * Starts an OIDC issuer with the test users.
 *
 * @param server listens already, so that its address is known
 * @param productUrl where people come back to after signing in
 */
export function startIssuer(
  { keys, Provider }: IssuerParts,
  server: Server,
  url: string,
  productUrl: string,
): Issuer {
  const provider = new Provider(url, { ...configuration(productUrl, keys), adapter: memoryAdapter() });
  // Shown to the person who signs in; nothing for the console.
  provider.on('server_error', (_ctx, error) => console.error(error));
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/sign-in/')) return void handle(request, response);
    signIn(provider, request, response).catch(() => {
      html(
        response,
        400,
        messagePage('That did not work', 'This sign-in is too old. Go back to Evenhand and start again.'),
      );
    });
  });
  return {
    url,
    token: (user) => issueToken(provider, user),
  };
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') return html(response, 200, signInPage(request.url ?? '', testUsers));
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const accountId = new URLSearchParams(Buffer.concat(chunks).toString()).get('user') ?? '';
  if (!claimsOf(accountId)) return html(response, 400, signInPage(request.url ?? '', testUsers));
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId } },
    { mergeWithLastSubmission: false },
  );
}

function html(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(body);
}

async function issueToken(provider: Provider, user: string): Promise<string> {
  const machine = user === machineClient.id;
  const account = testUsers.find(({ id, roles }) => id === user || roles.includes(user));
  if (!machine && !account) {
    throw new Error(
      `There is no test user "${user}". Use ${testUsers.map(({ id }) => id).join(', ')} or hr-system.`,
    );
  }
  const clientId = machine ? machineClient.id : staffClientId;
  const client = await provider.Client.find(clientId);
  if (!client) throw new Error(`The issuer has no client "${clientId}".`);
  const scope = machine ? machineClient.scope : 'openid profile email roles';
  const token = machine
    ? new provider.ClientCredentials({ client, scope, resourceServer: undefined } as never)
    : new provider.AccessToken({
        client,
        scope,
        accountId: account?.id,
        extra: claimsOf(account?.id ?? ''),
      } as never);
  token.resourceServer = new provider.ResourceServer(audience, {
    scope,
    audience,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  }) as never;
  return token.save();
}
