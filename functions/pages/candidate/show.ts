import {
  type Check,
  pendingChange,
  reviewRound,
  wantsMoreReferees,
} from '../../../shared/domain/check/check.ts';
import { unreadDisclosures } from '../../../shared/domain/consent/confirm-disclosure.ts';
import type { HttpReply } from '../../../shared/http/reply.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import type { PageTools } from '../tools.ts';
import { withLink } from '../with-link.ts';
import {
  type CandidateVisit,
  change,
  consent,
  disclosure,
  ended,
  nominate,
  ownPage,
  refuse,
  result,
  review,
  rights,
  self,
  status,
  withdraw,
} from './views.ts';

const mayNominate = (check: Check): boolean => {
  const { head, consent: given } = check;
  if (given === undefined || pendingChange(check)) return false;
  return head.nominationRound === 0 || wantsMoreReferees(check);
};

const mayReview = (check: Check): boolean =>
  check.head.stage === 'review' && reviewRound(check) > check.head.reviewDone;

/** The page that a candidate's link opens: what needs them now, or how things stand. */
function current(opened: CandidateVisit): HttpReply {
  const { check, purpose } = opened;
  if (purpose === 'result') return result(opened);
  if (check.head.ended) return ended(opened);
  if (pendingChange(check)) return change(opened);
  if (check.head.stage !== 'consent') return status(opened);
  if (!check.consent) return unreadDisclosures(check).length > 0 ? disclosure(opened) : consent(opened);
  return check.head.nominationRound === 0 ? nominate(opened) : status(opened);
}

/** Views by the last segment of the address; one that does not fit the moment leads to the page that does. */
const views: Record<string, (opened: CandidateVisit) => HttpReply> = {
  withdraw,
  rights,
  self,
  status: (opened) => (opened.check.consent ? status(opened) : ownPage(opened)),
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
    withLink(tools, request, ['process', 'result'], (opened) => {
      const { check, purpose } = opened;
      // After the end there is one page, whatever the address says.
      if (check.head.ended || purpose === 'result') return ownPage(opened);
      const view = request.params.view ?? '';
      return Object.hasOwn(views, view) ? (views[view] ?? ownPage)(opened) : ownPage(opened);
    });
