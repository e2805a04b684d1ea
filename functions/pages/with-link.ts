import type { LinkPurpose } from '../../shared/domain/check/access.ts';
import { chooseLanguage } from '../../shared/domain/check/choose-language.ts';
import { type HttpReply, html, seeOther } from '../../shared/http/reply.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { routes } from '../../shared/http/routes.ts';
import { openLink } from '../../shared/links/open-link.ts';
import type { Opened, OpenedFor } from '../../shared/links/opened.ts';
import { performOn } from '../../shared/store/perform.ts';
import { parseLanguage } from '../../shared/web/forms/index.ts';
import { deadLinkPage } from '../../shared/web/pages/public/dead-link.ts';
import type { Frame } from '../../shared/web/views/frame.ts';
import type { Language } from '../../shared/words/index.ts';
import { deviceOf } from './device.ts';
import { publicFrame } from './public-frame.ts';
import { frameOf, type PageTools } from './tools.ts';

/** A candidate's or referee's request: what came with it, apart from what their link opens. */
interface Request {
  tools: PageTools;
  request: HttpRequest;
  frame: Frame;
  token: string;
  /** What was posted. */
  body: URLSearchParams;
  /** The random id of the browser that has posted; absent where somebody only looks. */
  device?: string;
}

/** Somebody who has opened a link for one of these purposes. */
export type Visit<P extends LinkPurpose = LinkPurpose> = Request & OpenedFor<P>;

/** The part of it that pages show. */
export const viewOf = ({ frame, token, check }: Visit): Pick<Visit, 'frame' | 'token' | 'check'> => ({
  frame,
  token,
  check,
});

/** The language that the candidate or a referee has chosen, or was written to in. */
const languageFor = (opened: Opened): Language =>
  'referee' in opened ? opened.referee.language : opened.check.order.candidate.language;

/** Keeps the language that somebody has chosen, and shows the page on which they chose it again. */
export async function keepLanguage({ tools, check, link, body, frame }: Visit): Promise<HttpReply> {
  const { ok } = parseLanguage(body);
  const language = ok?.language;
  if (language)
    await performOn(tools.table, check, tools.moment, (current) =>
      chooseLanguage(current, { person: link.person, language }),
    );
  const home = frame.languages && 'action' in frame.languages ? frame.languages.action : '/language';
  return seeOther(home.replace(/\/language$/, ok?.back ? `/${ok.back}` : ''));
}

/** One page for unknown, expired and revoked links. */
const deadLink = (frame: Frame): HttpReply => html(404, deadLinkPage({ frame }));

/** Opens the link in the path, or shows that it is dead. */
export async function withLink<const P extends LinkPurpose>(
  tools: PageTools,
  request: HttpRequest,
  purposes: readonly P[],
  show: (visit: Visit<P>) => Promise<HttpReply> | HttpReply,
): Promise<HttpReply> {
  const token = request.params.token ?? '';
  const opened = await openLink(tools.table, token, purposes, tools.moment().now);
  if (!opened) return deadLink(publicFrame(tools, request));
  const home = `${request.basePath}/${opened.link.person.kind === 'candidate' ? 'c' : 'r'}/${token}`;
  const posts = routes[request.routeId].method === 'POST';
  const frame: Frame = {
    ...frameOf(tools, request, languageFor(opened)),
    languages: { action: `${home}/language`, back: posts ? '' : (request.params.view ?? '') },
  };
  const visit = { tools, request, frame, token, body: new URLSearchParams(request.body), ...opened };
  if (!posts) return show(visit);
  const device = deviceOf(tools, request);
  const reply = await show({ ...visit, device: device.id });
  const cookies = [...(reply.cookies ?? []), ...device.cookies];
  return cookies.length > 0 ? { ...reply, cookies } : reply;
}
