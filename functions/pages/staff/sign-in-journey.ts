import * as z from 'zod';
import type { HttpRequest } from '../../../shared/http/request.ts';
import { cookie, cookieOf } from '../cookies.ts';
import type { PageTools } from '../tools.ts';

const cookieName = 'evenhand_sign_in';
const seconds = 10 * 60;

const journeySchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});

/** The state that is remembered while somebody is at the issuer. */
export type Journey = z.output<typeof journeySchema>;

/**
 * The browser keeps it, not the table: a GET that nobody has signed in for writes nothing, whoever follows the link, and however often.
 * It is worth nothing without the code that the issuer gives to the same browser.
 */
export const journeyCookie = (tools: PageTools, journey: Journey): string =>
  cookie(tools, cookieName, Buffer.from(JSON.stringify(journey)).toString('base64url'), seconds);

export const forgetJourney = (tools: PageTools): string => cookie(tools, cookieName, '', 0);

/** The sign-in that a browser has set out for; undefined when there is none, or it is no longer what we gave. */
export function journeyOf(request: HttpRequest): Journey | undefined {
  try {
    const text = Buffer.from(cookieOf(request, cookieName) ?? '', 'base64url').toString();
    return journeySchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
