import type { Link } from '../../shared/domain/check/access.ts';
import { type Check, refereeById } from '../../shared/domain/check/check.ts';
import { chooseLanguage } from '../../shared/domain/check/choose-language.ts';
import { type HttpReply, html, seeOther } from '../../shared/http/reply.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { routes } from '../../shared/http/routes.ts';
import { openLink } from '../../shared/links/open-link.ts';
import { perform } from '../../shared/store/perform.ts';
import { parseLanguage } from '../../shared/web/forms/index.ts';
import { deadLinkPage, type Frame } from '../../shared/web/pages/index.ts';
import type { Language } from '../../shared/words/index.ts';
import { deviceOf } from './device.ts';
import { publicFrame } from './public-frame.ts';
import { frameOf, type PageTools } from './tools.ts';

/** The check and the person that a link has opened. */
export interface Opened {
  tools: PageTools;
  request: HttpRequest;
  frame: Frame;
  token: string;
  link: Link;
  check: Check;
  /** The posted fields. */
  body: URLSearchParams;
  /** The random id of the browser that has posted; absent where somebody only looks. */
  device?: string;
}

/** The part of it that pages show. */
export const viewOf = ({ frame, token, check }: Opened): Pick<Opened, 'frame' | 'token' | 'check'> => ({
  frame,
  token,
  check,
});

/** The language that the candidate or a referee has chosen, or was written to in. */
const languageFor = (check: Check, person: string): Language =>
  person === 'candidate' ? check.order.candidate.language : (refereeById(check, person)?.language ?? 'en');

/** Keeps the language that somebody has chosen, and shows the page on which they chose it again. */
export async function keepLanguage({ tools, check, link, body, frame }: Opened): Promise<HttpReply> {
  const { ok } = parseLanguage(body);
  const language = ok?.language;
  if (language)
    await perform(tools.table, check.head.id, tools.moment, (current) =>
      chooseLanguage(current, { person: link.person, language }),
    );
  const home = frame.languages && 'action' in frame.languages ? frame.languages.action : '/language';
  return seeOther(home.replace(/\/language$/, ok?.back ? `/${ok.back}` : ''));
}

/** One page for unknown, expired and revoked links. */
export const deadLink = (frame: Frame): HttpReply => html(404, deadLinkPage({ frame }));

/** Opens the link in the path, or shows that it is dead. */
export async function withLink(
  tools: PageTools,
  request: HttpRequest,
  purposes: readonly Link['purpose'][],
  show: (opened: Opened) => Promise<HttpReply> | HttpReply,
): Promise<HttpReply> {
  const token = request.params.token ?? '';
  const found = await openLink(tools.table, token, purposes, tools.moment().now);
  if (!found) return deadLink(publicFrame(tools, request));
  const { link, check } = found;
  const home = `${request.basePath}/${link.person === 'candidate' ? 'c' : 'r'}/${token}`;
  const back = routes[request.routeId].method === 'GET' ? (request.params.view ?? '') : '';
  const frame: Frame = {
    ...frameOf(tools, request, languageFor(check, link.person)),
    languages: { action: `${home}/language`, back },
  };
  const opened = { tools, request, frame, token, link, check, body: new URLSearchParams(request.body) };
  if (routes[request.routeId].method !== 'POST') return show(opened);
  const device = deviceOf(tools, request);
  const reply = await show({ ...opened, device: device.id });
  const cookies = [...(reply.cookies ?? []), ...device.cookies];
  return cookies.length > 0 ? { ...reply, cookies } : reply;
}
