import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { iso } from '../../../shared/domain/terms/clock.ts';
import { html, seeOther } from '../../../shared/http/reply.ts';
import { callerOf } from '../../../shared/http/verify-token.ts';
import { deleteSession, putSession } from '../../../shared/store/sessions.ts';
import { signInPage } from '../../../shared/web/pages/staff/sign-in.ts';
import { faultOf, logger } from '../../runtime/faults.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import { frameOf, type PageTools } from '../tools.ts';
import { isForeign, newSessionId, sessionCookie, sessionOf } from './session.ts';
import { forgetJourney, journeyCookie, journeyOf } from './sign-in-journey.ts';

const sessionSeconds = 8 * 60 * 60;

let found: Promise<Configuration> | undefined;

/** The issuer's own description of itself, read once. */
function provider({ signIn }: PageTools): Promise<Configuration> {
  const insecure = signIn.issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {};
  found ??= discovery(new URL(signIn.issuer), signIn.clientId, undefined, None(), insecure);
  found.catch(() => {
    found = undefined;
  });
  return found;
}

const callback = ({ publicBaseUrl }: PageTools): string => `${publicBaseUrl}/staff/callback`;

/** Only our own staff pages: a sign-in must not send anybody elsewhere. */
const safeReturn = (to: string | undefined): string =>
  to && /^\/staff(?:[/?][\w/?=&.%#-]*)?$/.test(to) ? to : '/staff';

/** Shows what signing in means; with `start` it sets out for the issuer. */
export const signIn =
  (tools: PageTools): RouteHandler =>
  async (request) => {
    const to = safeReturn(request.query.to);
    if (request.query.start === undefined) {
      const startHref = `${request.basePath}/staff/sign-in?start=1&to=${encodeURIComponent(to)}`;
      const notes: Record<string, string> = {
        'signed-out': 'You are signed out.',
        failed: 'The sign-in did not work. Please try again.',
      };
      const note = notes[request.query.note ?? ''];
      return html(200, signInPage({ frame: frameOf(tools, request), startHref, ...(note && { note }) }));
    }
    const config = await provider(tools);
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const address = buildAuthorizationUrl(config, {
      redirect_uri: callback(tools),
      scope: 'openid profile email',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return seeOther(address.href, [journeyCookie(tools, { state, nonce, verifier, returnTo: to })]);
  };

/** The way back from the issuer. The session always gets a new id, so that one planted before the sign-in is worth nothing. */
export const signInCallback =
  (tools: PageTools): RouteHandler =>
  async (request) => {
    const failed = seeOther(`${request.basePath}/staff/sign-in?note=failed`, [forgetJourney(tools)]);
    const journey = journeyOf(request);
    if (!journey) return failed;
    try {
      const config = await provider(tools);
      const address = new URL(callback(tools));
      address.search = new URLSearchParams(request.query).toString();
      const tokens = await authorizationCodeGrant(config, address, {
        pkceCodeVerifier: journey.verifier,
        expectedState: journey.state,
        expectedNonce: journey.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) return failed;
      // Some issuers put roles and e-mail into the ID token, others only tell them when asked.
      const complete = claims[tools.signIn.rolesClaim] !== undefined && claims.email !== undefined;
      const more = complete ? {} : await fetchUserInfo(config, tokens.access_token, claims.sub);
      const { id: subject, name, email, roles } = callerOf({ ...more, ...claims }, tools.signIn);
      const { id, hash } = newSessionId();
      const expiresAt = iso(tools.moment().now + sessionSeconds * 1000);
      await putSession(tools.table, {
        hash,
        subject,
        name,
        roles,
        expiresAt,
        ...(email && { email }),
      });
      return seeOther(`${request.basePath}${safeReturn(journey.returnTo)}`, [
        sessionCookie(tools, id, sessionSeconds),
        forgetJourney(tools),
      ]);
    } catch (error) {
      logger.warn('A sign-in failed.', faultOf(error));
      return failed;
    }
  };

export const signOut =
  (tools: PageTools): RouteHandler =>
  async (request) => {
    if (isForeign(request)) return seeOther(`${request.basePath}/staff`);
    const session = await sessionOf(tools, request);
    if (session) await deleteSession(tools.table, session.hash);
    return seeOther(`${request.basePath}/staff/sign-in?note=signed-out`, [sessionCookie(tools, '', 0)]);
  };
