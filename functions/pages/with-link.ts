import type { Link } from '../../shared/domain/access.ts';
import type { Check } from '../../shared/domain/check.ts';
import { type HttpReply, html } from '../../shared/http/reply.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { openLink } from '../../shared/links/open-link.ts';
import { deadLinkPage, type Frame } from '../../shared/web/pages/index.ts';
import { frameOf, type PageTools } from './tools.ts';

/** What a candidate's or referee's link has opened. */
export interface Opened {
  tools: PageTools;
  request: HttpRequest;
  frame: Frame;
  token: string;
  link: Link;
  check: Check;
  /** What was posted. */
  body: URLSearchParams;
}

/** The part of it that pages show. */
export const viewOf = ({ frame, token, check }: Opened): Pick<Opened, 'frame' | 'token' | 'check'> => ({
  frame,
  token,
  check,
});

/** One page for unknown, expired and revoked links. */
export const deadLink = (frame: Frame): HttpReply => html(404, deadLinkPage({ frame }));

/** Opens the link in the path, or shows that it is dead. */
export async function withLink(
  tools: PageTools,
  request: HttpRequest,
  purposes: readonly Link['purpose'][],
  show: (opened: Opened) => Promise<HttpReply> | HttpReply,
): Promise<HttpReply> {
  const frame = frameOf(tools, request);
  const token = request.params.token ?? '';
  const found = await openLink(tools.table, token, purposes, tools.moment().now);
  if (!found) return deadLink(frame);
  return show({ tools, request, frame, token, ...found, body: new URLSearchParams(request.body) });
}
