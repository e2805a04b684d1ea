import type { Check } from '../../../shared/domain/check.ts';
import type { HttpReply } from '../../../shared/http/reply.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import type { PageTools } from '../tools.ts';
import { type Opened, withLink } from '../with-link.ts';
import { consent, nominate, ownPage, refuse, result, review, status, withdraw } from './views.ts';

const mayNominate = ({ head, consent: given }: Check): boolean =>
  given !== undefined &&
  (head.nominationRound === 0 ||
    (head.nominationRound === 1 && head.moreAskedAt !== undefined && !head.moreClosed));

const mayReview = ({ head }: Check): boolean => head.stage === 'review' && head.reviewRound > head.reviewDone;

/** The page that a candidate's link opens: what needs them now, or how things stand. */
function current(opened: Opened): HttpReply {
  const { check, link } = opened;
  if (link.purpose === 'result') return result(opened);
  if (check.head.stage !== 'consent') return status(opened);
  if (!check.consent) return consent(opened);
  return check.head.nominationRound === 0 ? nominate(opened) : status(opened);
}

/** Views by the last segment of the address; one that does not fit the moment leads to the page that does. */
const views: Record<string, (opened: Opened) => HttpReply> = {
  withdraw,
  refuse: (opened) => (opened.check.consent ? ownPage(opened) : refuse(opened)),
  nominate: (opened) => (mayNominate(opened.check) ? nominate(opened) : ownPage(opened)),
  review: (opened) => (mayReview(opened.check) ? review(opened) : ownPage(opened)),
};

export const candidatePage =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['process', 'result'], current);

export const candidateView =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['process'], (opened) => {
      const view = request.params.view ?? '';
      return Object.hasOwn(views, view) ? (views[view] ?? ownPage)(opened) : ownPage(opened);
    });
