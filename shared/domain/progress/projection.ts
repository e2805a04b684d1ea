import { openAsk } from '../check/ask.ts';
import {
  askedUntil,
  type Check,
  openDisputes,
  reviewRound,
  type Stage,
  undecidedRedactions,
} from '../check/check.ts';
import { openFollowUps } from '../check/follow-up.ts';
import type { Referee, Scope, Timetable } from '../check/records.ts';
import { waitingDays } from '../law/index.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';

/** When each step is or will be done, ISO 8601. */
export type Projection = Record<Stage, string>;

type Rules = Pick<Scope, 'timetable' | 'law'>;

/**
 * Days that the candidate has to read and answer what would be reported: the package's, or the wait that the law demands between
 * showing a finding and using it, whichever is longer.
 */
export const reviewDaysFrom = ({ timetable, law }: Rules, at: string): number =>
  Math.max(timetable.reviewDays, waitingDays(law.waiting, at));

const latest = (...moments: (string | undefined)[]): string =>
  moments.filter((at): at is string => at !== undefined).reduce((a, b) => (a > b ? a : b), '');

/** A check that begins now and in which everybody takes the whole of their time. */
export function projectionFrom(rules: Rules, moment: Moment): Projection {
  const now = iso(moment.now);
  const consent = daysAfter(moment, rules.timetable.consentDays, now);
  const collection = daysAfter(moment, rules.timetable.collectionDays, consent);
  const review = daysAfter(moment, reviewDaysFrom(rules, collection), collection);
  return { scope: now, consent, collection, verification: collection, review, closure: review };
}

function consentEnd(check: Check, { timetable }: Rules, moment: Moment): string {
  const { consent, head } = check;
  if (head.collectionStartedAt) return head.collectionStartedAt;
  if (head.nominationRound > 0) return latest(consent?.at);
  return askedUntil(check, 'consent') ?? daysAfter(moment, timetable.consentDays, head.createdAt);
}

const stillAsked: readonly Referee['state'][] = ['nominated', 'invited', 'bounced'];

/** The moment until which a referee can answer. One who is still to be reached has at least the days of a late invitation from then on. */
function answerBy(
  check: Check,
  { id, state }: Referee,
  { addressDays, refereeMinimumDays }: Timetable,
  moment: Moment,
): string {
  const dueAt = askedUntil(check, 'reference', id);
  if (state === 'invited' && dueAt) return dueAt;
  const addressBy = openAsk(check, 'address', id)?.until;
  const reached = state === 'bounced' ? (addressBy ?? daysAfter(moment, addressDays)) : undefined;
  return latest(check.head.collectBy, daysAfter(moment, refereeMinimumDays, reached));
}

function collectionEnd(check: Check, { timetable }: Rules, consent: string, moment: Moment): string {
  const { head, referees } = check;
  if (head.verifiedAt) return latest(...referees.map(({ settledAt }) => settledAt)) || head.verifiedAt;
  if (!head.collectionStartedAt) return daysAfter(moment, timetable.collectionDays, consent);
  // Those who have answered hold nobody up; who is still asked has until their own day.
  const open = referees.filter(({ state }) => stillAsked.includes(state));
  const asked = latest(...open.map((referee) => answerBy(check, referee, timetable, moment)));
  const more = openAsk(check, 'more-referees')?.until;
  const settled = latest(...referees.map(({ settledAt }) => settledAt));
  return latest(asked, more && daysAfter(moment, timetable.collectionDays, more)) || settled;
}

/** Referees of a follow-up have the whole of their time, and so have the reviewers after them when a redaction is needed. */
function verificationEnd(check: Check, { timetable }: Rules, collection: string, moment: Moment): string {
  const { head } = check;
  if (head.verifiedAt) return head.verifiedAt;
  const followUps = openFollowUps(check).map(
    ({ refereeId }) =>
      openAsk(check, 'follow-up', refereeId)?.until ?? daysAfter(moment, timetable.followUpDays),
  );
  const asked = latest(...followUps) || collection;
  if (undecidedRedactions(check).length === 0) return asked;
  return (
    openAsk(check, 'redaction')?.until ??
    daysAfter(moment, timetable.redactionDays, latest(asked, iso(moment.now)))
  );
}

function reviewEnd(check: Check, rules: Rules, verified: string, moment: Moment): string {
  const back = (from: string) => daysAfter(moment, rules.timetable.returnedReviewDays, from);
  if (openDisputes(check).length > 0) {
    const decided = askedUntil(check, 'dispute') ?? daysAfter(moment, rules.timetable.disputeDays);
    return back(decided);
  }
  if (check.disputes.length > 0 && reviewRound(check) === 1) return back(iso(moment.now));
  return askedUntil(check, 'review') ?? daysAfter(moment, reviewDaysFrom(rules, verified), verified);
}

/** How long the work has stood still because a change of scope waits for the candidate, in milliseconds, at the most. */
function standstill(check: Check, { timetable }: Rules, moment: Moment): { later: number; until?: string } {
  const { suspendedAt } = check.head;
  if (!suspendedAt) return { later: 0 };
  const until =
    openAsk(check, 'scope-change')?.until ?? daysAfter(moment, timetable.consentDays, suspendedAt);
  return { later: Date.parse(until) - Date.parse(suspendedAt), until };
}

/**
 * Projects the end of each step as things stand: past steps count as they happened, and everybody who is still to act is given the whole
 * of their time. Nothing that is still to come lies before now. Recomputed at every look.
 */
export function projectionOf(check: Check, rules: Rules, moment: Moment): Projection {
  const { head } = check;
  const order: Stage[] = ['scope', 'consent', 'collection', 'verification', 'review', 'closure'];
  const reached = order.indexOf(head.stage);
  const now = iso(moment.now);
  const { later, until } = standstill(check, rules, moment);
  // A step that is over stays where it was; one that is not cannot end before now. Only the present one stands still: those after it follow.
  const at = (stage: Stage, end: string, before: string): string => {
    const place = order.indexOf(stage);
    if (place < reached) return end;
    if (place > reached) return latest(end, before, now);
    return latest(iso(Date.parse(end || now) + later), until, before, now);
  };

  const consent = at('consent', consentEnd(check, rules, moment), head.createdAt);
  const collection = at('collection', collectionEnd(check, rules, consent, moment), consent);
  const verification = at('verification', verificationEnd(check, rules, collection, moment), collection);
  const review = at('review', reviewEnd(check, rules, verification, moment), verification);
  return {
    scope: check.scope?.at ?? head.createdAt,
    consent,
    collection,
    verification,
    review,
    closure: head.closedAt ?? latest(review, now),
  };
}
