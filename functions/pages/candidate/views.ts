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
import {
  changePage,
  consentPage,
  disclosurePage,
  endedPage,
  nominatePage,
  refusePage,
  resultPage,
  reviewPage,
  rightsPage,
  selfPage,
  statusPage,
  withdrawPage,
} from '../../../shared/web/pages/index.ts';
import { formFault } from '../form.ts';
import { type Opened, viewOf } from '../with-link.ts';

const statusOf = (form?: FormState): number => (form ? formFault : 200);

const withForm = (form?: FormState) => (form ? { form } : {});

export const ownPage = ({ frame, token }: Opened): HttpReply => seeOther(`${frame.basePath}/c/${token}`);

/** The part of a check that pages show: kept no longer than the laws of all who are named by now let it be. */
function ownView(opened: Opened) {
  const { check, ...view } = viewOf(opened);
  const { scope } = check;
  if (!scope) return { ...view, check };
  const timetable = { ...scope.timetable, ...retentionOf(check, scope.timetable) };
  return { ...view, check: { ...check, scope: { ...scope, timetable } } };
}

/** The same after the end: the day of deletion is told before the closing step has written it down. */
function endedView(opened: Opened) {
  const { check, ...view } = ownView(opened);
  const { head, scope } = check;
  const ended = { ...opened.tools.moment(), now: Date.parse(head.endedAt ?? '') };
  const deleteAt = head.deleteAt ?? (scope && keptFor(ended, scope.timetable.endedRetentionDays));
  return { ...view, check: { ...check, head: { ...head, ...(deleteAt && { deleteAt }) } } };
}

/** @throws Error before the scope was resolved: no link leads here before */
function scopeOf({ check }: Opened): Scope {
  if (!check.scope) throw new Error('The scope has not been resolved.');
  return check.scope;
}

/** The course of the check, told to the candidate, and when it will be over as things stand. */
function course(opened: Opened) {
  const { check, tools, frame } = opened;
  const [moment, { timetable }] = [tools.moment(), scopeOf(opened)];
  const end = projectedEnd(check, moment);
  return {
    timeline: timelineOf(check, moment, { words: frame.words, reader: 'candidate' }),
    projection: { end, deleted: daysAfter(moment, retentionOf(check, timetable).retentionDays, end) },
  };
}

/** The next disclosure that is still to be read; how things stand when there is none. */
export function disclosure(opened: Opened): HttpReply {
  const [text] = unreadDisclosures(opened.check);
  return text ? html(200, disclosurePage({ ...ownView(opened), text })) : ownPage(opened);
}

export const rights = (opened: Opened): HttpReply => html(200, rightsPage(ownView(opened)));

export const consent = (opened: Opened, form?: FormState): HttpReply =>
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
export function change(opened: Opened, form?: FormState): HttpReply {
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

export const nominate = (opened: Opened, form?: FormState): HttpReply =>
  html(statusOf(form), nominatePage({ ...ownView(opened), ...withForm(form) }));

/** The questions of the self-assessment, with the ratings so far. */
function selfRatings({ check }: Opened) {
  const questions = ratedQuestionsOf(check);
  return { questions, ratings: selfRatingsOf(check, { questions }) };
}

/** The candidate's own view; how things stand when it is too early or too late for it. */
export function self(opened: Opened, form?: FormState): HttpReply {
  if (!mayAssessSelf(opened.check)) return ownPage(opened);
  return html(statusOf(form), selfPage({ ...ownView(opened), ...selfRatings(opened), ...withForm(form) }));
}

/** Where the candidate is led once their own view is kept. */
export const afterSelf = ({ frame, token }: Opened): HttpReply =>
  seeOther(`${frame.basePath}/c/${token}/status?done=self`);

/** The act that led the candidate here, as the address names it. */
function done({ request, frame: { words } }: Opened, { ratings }: ReturnType<typeof selfRatings>) {
  if (request.query.done !== 'self') return {};
  const kept = Object.keys(ratings).length > 0;
  return {
    done: kept
      ? `${words('candidate.self.saved')} ${words('candidate.self.until')}`
      : words('candidate.self.none'),
  };
}

export function status(opened: Opened, form?: FormState): HttpReply {
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

export const review = (opened: Opened, form?: FormState): HttpReply =>
  html(
    statusOf(form),
    reviewPage({
      ...viewOf(opened),
      ...withForm(form),
      check: readable(opened.check),
      questionnaire: questionnaireOf(scopeOf(opened)),
    }),
  );

export const withdraw = (opened: Opened): HttpReply => html(200, withdrawPage(ownView(opened)));

export const refuse = (opened: Opened): HttpReply => html(200, refusePage(ownView(opened)));

export const ended = (opened: Opened): HttpReply => html(200, endedPage(endedView(opened)));

export const result = (opened: Opened): HttpReply =>
  html(200, resultPage({ ...ownView(opened), ...resultFor(readable(opened.check), opened.frame.words) }));
