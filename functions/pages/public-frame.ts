import { acceptedLanguage } from '../../shared/http/accept-language.ts';
import type { HttpReply } from '../../shared/http/reply.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import type { Frame } from '../../shared/web/views/frame.ts';
import { isLanguage, type Language } from '../../shared/words/index.ts';
import { cookie, cookieOf } from './cookies.ts';
import { frameOf, type PageTools } from './tools.ts';

const cookieName = 'evenhand_language';

/** Two months: nobody needs it for longer, and it says nothing of the person. */
const rememberedSeconds = 60 * 86_400;

/** The language of somebody of whom we know nothing else: what they have just chosen, chose before, or their browser asks for. */
export function languageOf(request: Pick<HttpRequest, 'query' | 'headers'>): Language {
  const { lang } = request.query;
  if (isLanguage(lang)) return lang;
  const remembered = cookieOf(request, cookieName);
  if (isLanguage(remembered)) return remembered;
  return acceptedLanguage(request.headers['accept-language']) ?? 'en';
}

/** The frame of a page that needs no link. @param path under which the page can be opened again in another language */
export const publicFrame = (tools: PageTools, request: HttpRequest, path?: string): Frame => ({
  ...frameOf(tools, request, languageOf(request)),
  ...(path !== undefined && { languages: { path: `${request.basePath}${path}` } }),
});

/** Remembers a language that was chosen by `?lang=`. */
export function remembering(tools: PageTools, { query }: HttpRequest, reply: HttpReply): HttpReply {
  const { lang } = query;
  if (!isLanguage(lang)) return reply;
  const remember = cookie(tools, cookieName, lang, rememberedSeconds);
  return { ...reply, headers: { ...reply.headers, 'Set-Cookie': remember } };
}
