import { pendingChange } from '../../../shared/domain/check/check.ts';
import type { Scope } from '../../../shared/domain/check/records.ts';
import { retentionOf } from '../../../shared/domain/check/retention.ts';
import { resultFor } from '../../../shared/domain/closure/result.ts';
import {
  mayAssessSelf,
  ratedQuestionsOf,
  selfRatingsOf,
} from '../../../shared/domain/collection/self-assessment.ts';
import { unreadDisclosures } from '../../../shared/domain/consent/confirm-disclosure.ts';
import { projectedEnd, timelineOf } from '../../../shared/domain/progress/timeline.ts';
import { questionnaireOf } from '../../../shared/domain/questions/published.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { scopeDifference } from '../../../shared/domain/scope/scope-difference.ts';
import { daysAfter, keptFor } from '../../../shared/domain/terms/clock.ts';
import { type HttpReply, html, seeOther } from '../../../shared/http/reply.ts';
import type { FormState } from '../../../shared/web/forms/index.ts';
import { changePage } from '../../../shared/web/pages/candidate/change.ts';
import { consentPage } from '../../../shared/web/pages/candidate/consent.ts';
import { disclosurePage } from '../../../shared/web/pages/candidate/disclosure.ts';
import { endedPage } from '../../../shared/web/pages/candidate/ended.ts';
import { nominatePage } from '../../../shared/web/pages/candidate/nominate.ts';
import { refusePage } from '../../../shared/web/pages/candidate/refuse.ts';
import { resultPage } from '../../../shared/web/pages/candidate/result.ts';
import { reviewPage } from '../../../shared/web/pages/candidate/review.ts';
import { rightsPage } from '../../../shared/web/pages/candidate/rights.ts';
import { selfPage } from '../../../shared/web/pages/candidate/self.ts';
import { statusPage } from '../../../shared/web/pages/candidate/status.ts';
import { withdrawPage } from '../../../shared/web/pages/candidate/withdraw.ts';
import { formFault } from '../form.ts';
import { type Visit, viewOf } from '../with-link.ts';

/** A candidate who has opened their link, while the check runs or after it. */
export type CandidateVisit = Visit<'process' | 'result'>;

const statusOf = (form?: FormState): number => (form ? formFault : 200);

const withForm = (form?: FormState) => (form ? { form } : {});

export const ownPage = ({ frame, token }: CandidateVisit): HttpReply =>
  seeOther(`${frame.basePath}/c/${token}`);

/** What pages show of a check: kept no longer than the laws of all who are named by now let it be. */
function ownView(opened: CandidateVisit) {
  const { check, ...view } = viewOf(opened);
  const { scope } = check;
  if (!scope) return { ...view, check };
  const timetable = { ...scope.timetable, ...retentionOf(check, scope.timetable) };
  return { ...view, check: { ...check, scope: { ...scope, timetable } } };
}

/** The same after the end: the day of deletion is told before the closing step has written it down. */
function endedView(opened: CandidateVisit) {
  const { check, ...view } = ownView(opened);
  const { head, scope } = check;
  const ended = { ...opened.tools.moment(), now: Date.parse(head.endedAt ?? '') };
  const deleteAt = head.deleteAt ?? (scope && keptFor(ended, scope.timetable.endedRetentionDays));
  return { ...view, check: { ...check, head: { ...head, ...(deleteAt && { deleteAt }) } } };
}

/** @throws Error before the scope was resolved: no link leads here before */
function scopeOf({ check }: CandidateVisit): Scope {
  if (!check.scope) throw new Error('The scope has not been resolved.');
  return check.scope;
}

/** The course of the check, told to the candidate, and when it will be over as things stand. */
function course(opened: CandidateVisit) {
  const { check, tools, frame } = opened;
  const [moment, { timetable }] = [tools.moment(), scopeOf(opened)];
  const end = projectedEnd(check, moment);
  return {
    timeline: timelineOf(check, moment, { words: frame.words, reader: 'candidate' }),
    projection: { end, deleted: daysAfter(moment, retentionOf(check, timetable).retentionDays, end) },
  };
}

/** The next disclosure that is still to be read; how things stand when there is none. */
export function disclosure(opened: CandidateVisit): HttpReply {
  const [text] = unreadDisclosures(opened.check);
  return text ? html(200, disclosurePage({ ...ownView(opened), text })) : ownPage(opened);
}

export const rights = (opened: CandidateVisit): HttpReply => html(200, rightsPage(ownView(opened)));

export const consent = (opened: CandidateVisit, form?: FormState): HttpReply =>
  html(
    statusOf(form),
    consentPage({
      ...ownView(opened),
      ...withForm(form),
      ...course(opened),
      questionnaire: questionnaireOf(scopeOf(opened)),
    }),
  );

/** A change of scope that waits for the candidate; how things stand when there is none. */
export function change(opened: CandidateVisit, form?: FormState): HttpReply {
  const pending = pendingChange(opened.check);
  if (!pending) return status(opened);
  return html(
    statusOf(form),
    changePage({
      ...ownView(opened),
      ...withForm(form),
      difference: scopeDifference(scopeOf(opened), pending.scope),
      questionnaire: questionnaireOf(pending.scope),
    }),
  );
}

export const nominate = (opened: CandidateVisit, form?: FormState): HttpReply =>
  html(statusOf(form), nominatePage({ ...ownView(opened), ...withForm(form) }));

/** What the candidate can rate themselves on, with what they have rated. */
function selfRatings({ check }: CandidateVisit) {
  const questions = ratedQuestionsOf(check);
  return { questions, ratings: selfRatingsOf(check, { questions }) };
}

/** The candidate's own view; how things stand when it is too early or too late for it. */
export function self(opened: CandidateVisit, form?: FormState): HttpReply {
  if (!mayAssessSelf(opened.check)) return ownPage(opened);
  return html(statusOf(form), selfPage({ ...ownView(opened), ...selfRatings(opened), ...withForm(form) }));
}

/** Where the candidate is led once their own view is kept. */
export const afterSelf = ({ frame, token }: CandidateVisit): HttpReply =>
  seeOther(`${frame.basePath}/c/${token}/status?done=self`);

/** What the candidate has just done, as the address says that led them here. */
function done({ request, frame: { words } }: CandidateVisit, { ratings }: ReturnType<typeof selfRatings>) {
  if (request.query.done !== 'self') return {};
  const kept = Object.keys(ratings).length > 0;
  return {
    done: kept
      ? `${words('candidate.self.saved')} ${words('candidate.self.until')}`
      : words('candidate.self.none'),
  };
}

export function status(opened: CandidateVisit, form?: FormState): HttpReply {
  const self = mayAssessSelf(opened.check) ? selfRatings(opened) : undefined;
  return html(
    statusOf(form),
    statusPage({
      ...ownView(opened),
      ...withForm(form),
      ...course(opened),
      ...(self && { self, ...done(opened, self) }),
    }),
  );
}

export const review = (opened: CandidateVisit, form?: FormState): HttpReply =>
  html(
    statusOf(form),
    reviewPage({
      ...viewOf(opened),
      ...withForm(form),
      check: readable(opened.check),
      questionnaire: questionnaireOf(scopeOf(opened)),
    }),
  );

export const withdraw = (opened: CandidateVisit): HttpReply => html(200, withdrawPage(ownView(opened)));

export const refuse = (opened: CandidateVisit): HttpReply => html(200, refusePage(ownView(opened)));

export const ended = (opened: CandidateVisit): HttpReply => html(200, endedPage(endedView(opened)));

export const result = (opened: CandidateVisit): HttpReply =>
  html(200, resultPage({ ...ownView(opened), ...resultFor(readable(opened.check), opened.frame.words) }));
