import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { IssuerKeys } from './keys.ts';
import { messagePage, signOutPage } from './sign-in-page.ts';
import { audience, machineClient, staffClientId, testUsers } from './users.ts';

const roles = [...new Set(testUsers.flatMap((user) => user.roles))];
const apiScopes = roles.map((role) => `evenhand/${role}`);
const hour = 3600;

type ResourceIndicators = NonNullable<NonNullable<Configuration['features']>['resourceIndicators']>;

/** The browser of staff, and the HR system. */
const clientsOf = (productUrl: string): NonNullable<Configuration['clients']> => [
  {
    client_id: staffClientId,
    client_name: 'Evenhand',
    token_endpoint_auth_method: 'none',
    redirect_uris: [`${productUrl}/staff/callback`],
    post_logout_redirect_uris: [
      productUrl,
      `${productUrl}/`,
      `${productUrl}/staff`,
      `${productUrl}/staff/sign-in`,
    ],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  },
  {
    client_id: machineClient.id,
    client_secret: machineClient.secret,
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
    scope: machineClient.scope,
  },
];

/** JWT access tokens for one audience. */
const oneAudience: ResourceIndicators = {
  enabled: true,
  defaultResource: () => audience,
  useGrantedResource: () => true,
  getResourceServerInfo: () => ({
    scope: ['openid', 'profile', 'email', 'roles', ...apiScopes].join(' '),
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: hour,
    jwt: { sign: { alg: 'RS256' } },
  }),
};

/** Configures the issuer to answer like a real one that protects an API. */
export const configuration = (productUrl: string, { jwks, cookieKey }: IssuerKeys): Configuration => ({
  jwks: jwks as unknown as NonNullable<Configuration['jwks']>,
  cookies: { keys: [cookieKey] },
  clients: clientsOf(productUrl),
  scopes: ['openid', 'offline_access', 'profile', 'email', 'roles', ...apiScopes],
  claims: {
    openid: ['sub', 'roles'],
    profile: ['name'],
    email: ['email', 'email_verified'],
    roles: ['roles'],
  },
  // Staff pages read name, e-mail and roles from the ID token.
  conformIdTokenClaims: false,
  findAccount: (_ctx, id) => {
    const claims = claimsOf(id);
    return claims && { accountId: id, claims: () => ({ sub: id, ...claims }) };
  },
  extraTokenClaims: (_ctx, token) =>
    'accountId' in token && token.accountId ? claimsOf(token.accountId) : undefined,
  loadExistingGrant: grantEverything,
  interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = signOutPage(form);
      },
    },
    resourceIndicators: oneAudience,
  },
  renderError: (ctx, { error_description: description, error }) => {
    ctx.type = 'html';
    ctx.body = messagePage('That did not work', description ?? error);
  },
  ttl: {
    AccessToken: hour,
    ClientCredentials: hour,
    IdToken: hour,
    Interaction: hour,
    Session: 12 * hour,
    Grant: 12 * hour,
  },
});

/** The claims of a test user's tokens. */
export function claimsOf(id: string) {
  const user = testUsers.find((each) => each.id === id);
  return user && { name: user.name, email: user.email, email_verified: true, roles: user.roles };
}

/** Grants everything that the client may ask for: nobody on this machine has to agree. */
async function grantEverything(ctx: KoaContextWithOIDC) {
  const { provider, client, session, params } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
  grant.addOIDCScope(String(params?.scope ?? 'openid'));
  grant.addResourceScope(audience, String(params?.scope ?? ''));
  await grant.save();
  return grant;
}
