import { type HttpReply, seeOther } from '../../../shared/http/reply.ts';
import type { Visit } from '../with-link.ts';

/** Leads a referee on to one of their own pages; to the first one without `view`. */
export const goTo = (
  { frame, token }: Pick<Visit<'reference' | 'follow-up'>, 'frame' | 'token'>,
  view = '',
): HttpReply => seeOther(`${frame.basePath}/r/${token}${view && `/${view}`}`);
