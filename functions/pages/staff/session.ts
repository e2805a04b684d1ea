import { type Caller, staffRoles } from '../../../shared/domain/check/staff.ts';
import { type HttpReply, seeOther } from '../../../shared/http/reply.ts';
import type { HttpRequest } from '../../../shared/http/request.ts';
import { routes } from '../../../shared/http/routes.ts';
import { hashToken, newToken } from '../../../shared/links/token.ts';
import { findSession, type Session } from '../../../shared/store/sessions.ts';
import type { Frame } from '../../../shared/web/views/frame.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import { cookie, cookieOf } from '../cookies.ts';
import { frameOf, type PageTools } from '../tools.ts';

const cookieName = 'evenhand_session';

/** A random id for the browser, and what the table knows it by. */
export const newSessionId = (): { id: string; hash: string } => {
  const id = newToken();
  return { id, hash: hashToken(id) };
};

/** @param seconds how long the browser keeps it; 0 takes it away */
export const sessionCookie = (tools: PageTools, id: string, seconds: number): string =>
  cookie(tools, cookieName, id, seconds);

/** The session that a request's cookie belongs to. */
export async function sessionOf(
  { table, moment }: PageTools,
  request: HttpRequest,
): Promise<Session | undefined> {
  const id = cookieOf(request, cookieName);
  return id ? findSession(table, hashToken(id), moment().now) : undefined;
}

export interface SignedIn {
  request: HttpRequest;
  caller: Caller;
  frame: Frame;
}

/** A form of another site cannot speak for somebody who is signed in here. */
export const isForeign = ({ headers }: HttpRequest): boolean => {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
};

/** Lets somebody in who has signed in; leads others to the sign-in, and back afterwards. */
export const signedIn =
  (tools: PageTools, show: (visit: SignedIn) => Promise<HttpReply>): RouteHandler =>
  async (request) => {
    const session = await sessionOf(tools, request);
    // By the route and not by the body: a form without fields is a decision too.
    const posts = routes[request.routeId].method === 'POST';
    if (!session || (posts && isForeign(request))) {
      const from = posts ? '/staff' : pathOf(request);
      return seeOther(`${request.basePath}/staff/sign-in?to=${encodeURIComponent(from)}`);
    }
    const { subject, name, email, roles } = session;
    const caller: Caller = {
      id: subject,
      name,
      roles: staffRoles.filter((role) => roles.includes(role)),
      ...(email && { email }),
    };
    const frame = { ...frameOf(tools, request), signedIn: { name, roles: caller.roles } };
    return show({ request, caller, frame });
  };

function pathOf({ routeId, params, query }: HttpRequest): string {
  const paths: Partial<Record<HttpRequest['routeId'], string>> = {
    staffOrderForm: '/staff/order',
    staffCheck: `/staff/checks/${params.id}`,
    staffReport: `/staff/checks/${params.id}/report`,
    staffScopeForm: `/staff/checks/${params.id}/scope`,
    staffRedactions: `/staff/checks/${params.id}/redactions`,
    staffQuestionnaires: '/staff/questionnaires',
    staffCompose: `/staff/questionnaires/${params.package}`,
    staffPreview: `/staff/questionnaires/${params.package}/preview`,
    staffDifference: `/staff/questionnaires/${params.package}/difference`,
    staffQuestionForm: `/staff/questionnaires/${params.package}/questions/${params.question}`,
  };
  const search = new URLSearchParams(query).toString();
  return `${paths[routeId] ?? '/staff'}${search && `?${search}`}`;
}
