import { unreadDisclosures } from '../../../shared/domain/acts/confirm-disclosure.ts';
import { pendingChange } from '../../../shared/domain/check.ts';
import { retentionOf } from '../../../shared/domain/law.ts';
import { daysAfter } from '../../../shared/domain/moment.ts';
import { questionnaireById } from '../../../shared/domain/questionnaires/index.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { resultFor } from '../../../shared/domain/result.ts';
import { scopeDifference } from '../../../shared/domain/scope-difference.ts';
import { projectedEnd, timelineOf } from '../../../shared/domain/timeline.ts';
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
  statusPage,
  withdrawPage,
} from '../../../shared/web/pages/index.ts';
import { formFault } from '../form.ts';
import { type Opened, viewOf } from '../with-link.ts';

const statusOf = (form?: FormState): number => (form ? formFault : 200);

const withForm = (form?: FormState) => (form ? { form } : {});

export const ownPage = ({ frame, token }: Opened): HttpReply => seeOther(`${frame.basePath}/c/${token}`);

const questionsIn = ({ questionnaireId, questionnaireVersion }: Scope) =>
  questionnaireById(questionnaireId, questionnaireVersion);

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
  return text ? html(200, disclosurePage({ ...viewOf(opened), text })) : ownPage(opened);
}

export const rights = (opened: Opened): HttpReply => html(200, rightsPage(viewOf(opened)));

export const consent = (opened: Opened, form?: FormState): HttpReply =>
  html(
    statusOf(form),
    consentPage({
      ...viewOf(opened),
      ...withForm(form),
      ...course(opened),
      questionnaire: questionsIn(scopeOf(opened)),
    }),
  );

/** A change of scope that waits for the candidate; how things stand when there is none. */
export function change(opened: Opened, form?: FormState): HttpReply {
  const pending = pendingChange(opened.check);
  if (!pending) return status(opened);
  return html(
    statusOf(form),
    changePage({
      ...viewOf(opened),
      ...withForm(form),
      difference: scopeDifference(scopeOf(opened), pending.scope),
      questionnaire: questionsIn(pending.scope),
    }),
  );
}

export const nominate = (opened: Opened, form?: FormState): HttpReply =>
  html(statusOf(form), nominatePage({ ...viewOf(opened), ...withForm(form) }));

export const status = (opened: Opened, form?: FormState): HttpReply =>
  html(statusOf(form), statusPage({ ...viewOf(opened), ...withForm(form), ...course(opened) }));

export const review = (opened: Opened, form?: FormState): HttpReply =>
  html(
    statusOf(form),
    reviewPage({ ...viewOf(opened), ...withForm(form), questionnaire: questionsIn(scopeOf(opened)) }),
  );

export const withdraw = (opened: Opened): HttpReply => html(200, withdrawPage(viewOf(opened)));

export const refuse = (opened: Opened): HttpReply => html(200, refusePage(viewOf(opened)));

export const ended = (opened: Opened): HttpReply => html(200, endedPage(viewOf(opened)));

export const result = (opened: Opened): HttpReply =>
  html(200, resultPage({ ...viewOf(opened), ...resultFor(opened.check) }));
