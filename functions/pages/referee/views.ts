import { retentionOf } from '../../../shared/domain/check/retention.ts';
import { firstUnanswered, positionOf } from '../../../shared/domain/collection/question-order.ts';
import { projectedEnd } from '../../../shared/domain/progress/timeline.ts';
import { daysAfter } from '../../../shared/domain/terms/clock.ts';
import { type HttpReply, html } from '../../../shared/http/reply.ts';
import type { FormState } from '../../../shared/web/forms/index.ts';
import { checkAnswersPage } from '../../../shared/web/pages/referee/check-answers.ts';
import { declinePage } from '../../../shared/web/pages/referee/decline.ts';
import { declinedPage } from '../../../shared/web/pages/referee/declined.ts';
import { pausedPage } from '../../../shared/web/pages/referee/paused.ts';
import { refereeQuestionPage } from '../../../shared/web/pages/referee/question.ts';
import { refereeStartPage } from '../../../shared/web/pages/referee/start.ts';
import { stopRemindersPage } from '../../../shared/web/pages/referee/stop.ts';
import { remindersStoppedPage } from '../../../shared/web/pages/referee/stopped.ts';
import { thanksPage } from '../../../shared/web/pages/referee/thanks.ts';
import { formFault } from '../form.ts';
import { type Visit, viewOf } from '../with-link.ts';

const withForm = (form?: FormState) => (form ? { form } : {});

/** Whether nothing goes on because a change of scope waits for the candidate. */
export const isPaused = ({ check }: Pick<Visit, 'check'>): boolean => check.head.suspendedAt !== undefined;

/** The page that a referee's link opens first. */
export function start(visit: Visit<'reference'>): HttpReply {
  const { check, tools, referee, questions, draft, dueAt } = visit;
  if (referee.state === 'answered') {
    const sentAt = referee.settledAt;
    return html(200, thanksPage({ ...viewOf(visit), ...(sentAt && { sentAt }) }));
  }
  if (referee.state === 'declined') return html(200, declinedPage(viewOf(visit)));
  if (isPaused(visit)) return html(200, pausedPage({ ...viewOf(visit), referee }));
  const moment = tools.moment();
  const kept = check.scope && retentionOf(check, check.scope.timetable).retentionDays;
  return html(
    200,
    refereeStartPage({
      ...viewOf(visit),
      referee,
      ...(dueAt && { dueAt }),
      questions,
      deleted: daysAfter(moment, kept ?? 0, projectedEnd(check, moment)),
      ...(draft && { resumeAt: firstUnanswered(questions, draft) }),
    }),
  );
}

/** One question, or `conflict`; undefined for one that this referee is not asked. */
export function question(visit: Visit<'reference'>, id: string, form?: FormState): HttpReply | undefined {
  const { questions, draft } = visit;
  const position = positionOf(questions, id);
  const asked = id === 'conflict' ? id : questions.find((one) => one.id === id);
  if (!position || !asked) return undefined;
  const answer = draft?.answers[id];
  return html(
    form ? formFault : 200,
    refereeQuestionPage({
      ...viewOf(visit),
      question: asked,
      position,
      ...(answer && { answer }),
      ...(draft?.conflict !== undefined && { conflict: draft.conflict }),
      ...(draft && { savedAt: draft.at }),
      ...(visit.request.query.from === 'check' && { fromCheck: true }),
      ...withForm(form),
    }),
  );
}

export function checkAnswers(visit: Visit<'reference'>, form?: FormState): HttpReply {
  const { questions, draft } = visit;
  return html(
    form ? formFault : 200,
    checkAnswersPage({
      ...viewOf(visit),
      questions,
      answers: draft?.answers ?? {},
      ...(draft?.conflict !== undefined && { conflict: draft.conflict }),
      ...withForm(form),
    }),
  );
}

/** A choice that a referee is asked to confirm, with the day until which they can answer. */
function choiceOf(visit: Visit<'reference' | 'follow-up'>) {
  const { referee, dueAt } = visit;
  return { ...viewOf(visit), referee, ...(dueAt && { dueAt }) };
}

export const decline = (visit: Visit<'reference'>): HttpReply => html(200, declinePage(choiceOf(visit)));

export function stop(visit: Visit<'reference' | 'follow-up'>): HttpReply {
  const view = choiceOf(visit);
  return html(200, view.referee.remindersStopped ? remindersStoppedPage(view) : stopRemindersPage(view));
}
