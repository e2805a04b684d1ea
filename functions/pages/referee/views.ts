import { askedUntil, refereeById } from '../../../shared/domain/check/check.ts';
import type { Draft, Referee } from '../../../shared/domain/check/records.ts';
import { retentionOf } from '../../../shared/domain/check/retention.ts';
import { firstUnanswered, positionOf } from '../../../shared/domain/collection/question-order.ts';
import { projectedEnd } from '../../../shared/domain/progress/timeline.ts';
import { questionsOf } from '../../../shared/domain/scope/questions-asked.ts';
import { daysAfter } from '../../../shared/domain/terms/clock.ts';
import { type HttpReply, html, seeOther } from '../../../shared/http/reply.ts';
import type { FormState } from '../../../shared/web/forms/index.ts';
import {
  checkAnswersPage,
  declinedPage,
  declinePage,
  pausedPage,
  refereeQuestionPage,
  refereeStartPage,
  remindersStoppedPage,
  stopRemindersPage,
  thanksPage,
} from '../../../shared/web/pages/index.ts';
import { formFault } from '../form.ts';
import { type Opened, viewOf } from '../with-link.ts';

/** The referee whose link it is. */
export function refereeOf({ check, link }: Opened): Referee {
  const referee = refereeById(check, link.person);
  if (!referee) throw new Error('The link names a referee that is not there.');
  return referee;
}

/** Until when they can answer, where they are asked. */
const dueOf = ({ check, link }: Opened): { dueAt?: string } => {
  const dueAt = askedUntil(check, 'reference', link.person);
  return dueAt ? { dueAt } : {};
};

export const draftOf = ({ check, link }: Opened): Draft | undefined =>
  check.drafts.find(({ refereeId }) => refereeId === link.person);

export const goTo = ({ frame, token }: Opened, view = ''): HttpReply =>
  seeOther(`${frame.basePath}/r/${token}${view && `/${view}`}`);

const withForm = (form?: FormState) => (form ? { form } : {});

/** Whether nothing goes on because a change of scope waits for the candidate. */
export const isPaused = ({ check }: Opened): boolean => check.head.suspendedAt !== undefined;

/** The page that a referee's link opens first. */
export function start(opened: Opened): HttpReply {
  const referee = refereeOf(opened);
  if (referee.state === 'answered') {
    const sentAt = referee.settledAt;
    return html(200, thanksPage({ ...viewOf(opened), ...(sentAt && { sentAt }) }));
  }
  if (referee.state === 'declined') return html(200, declinedPage(viewOf(opened)));
  if (isPaused(opened)) return html(200, pausedPage({ ...viewOf(opened), referee }));
  const { check, tools } = opened;
  const questions = questionsOf(check, referee);
  const draft = draftOf(opened);
  const moment = tools.moment();
  const kept = check.scope && retentionOf(check, check.scope.timetable).retentionDays;
  return html(
    200,
    refereeStartPage({
      ...viewOf(opened),
      referee,
      ...dueOf(opened),
      questions,
      deleted: daysAfter(moment, kept ?? 0, projectedEnd(check, moment)),
      ...(draft && { resumeAt: firstUnanswered(questions, draft) }),
    }),
  );
}

/** One question, or `conflict`; undefined for one that this referee is not asked. */
export function question(opened: Opened, id: string, form?: FormState): HttpReply | undefined {
  const questions = questionsOf(opened.check, refereeOf(opened));
  const position = positionOf(questions, id);
  const asked = id === 'conflict' ? id : questions.find((one) => one.id === id);
  if (!position || !asked) return undefined;
  const draft = draftOf(opened);
  const answer = draft?.answers[id];
  return html(
    form ? formFault : 200,
    refereeQuestionPage({
      ...viewOf(opened),
      question: asked,
      position,
      ...(answer && { answer }),
      ...(draft?.conflict !== undefined && { conflict: draft.conflict }),
      ...(draft && { savedAt: draft.at }),
      ...(opened.request.query.from === 'check' && { fromCheck: true }),
      ...withForm(form),
    }),
  );
}

export function checkAnswers(opened: Opened, form?: FormState): HttpReply {
  const draft = draftOf(opened);
  return html(
    form ? formFault : 200,
    checkAnswersPage({
      ...viewOf(opened),
      questions: questionsOf(opened.check, refereeOf(opened)),
      answers: draft?.answers ?? {},
      ...(draft?.conflict !== undefined && { conflict: draft.conflict }),
      ...withForm(form),
    }),
  );
}

export const decline = (opened: Opened): HttpReply =>
  html(200, declinePage({ ...viewOf(opened), referee: refereeOf(opened), ...dueOf(opened) }));

export function stop(opened: Opened): HttpReply {
  const view = { ...viewOf(opened), referee: refereeOf(opened), ...dueOf(opened) };
  return html(200, view.referee.remindersStopped ? remindersStoppedPage(view) : stopRemindersPage(view));
}
