import type { Check } from '../../../shared/domain/check/check.ts';
import type { Decision } from '../../../shared/domain/check/decision.ts';
import { stopReminders } from '../../../shared/domain/collection/send-reference.ts';
import { answerFollowUp, declineFollowUp } from '../../../shared/domain/follow-up/answer-follow-up.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import { type HttpReply, html } from '../../../shared/http/reply.ts';
import { performOn } from '../../../shared/store/perform.ts';
import { type FormState, parseFollowUp } from '../../../shared/web/forms/index.ts';
import { refereeFollowUpDonePage, refereeFollowUpPage } from '../../../shared/web/pages/referee/follow-up.ts';
import { formFault, takeForm } from '../form.ts';
import { keepLanguage, type Visit, viewOf } from '../with-link.ts';
import { goTo } from './go-to.ts';

/** The page that the link of a follow-up opens. */
export function followUp(visit: Visit<'follow-up'>, form?: FormState): HttpReply {
  const { followUp, questions, dueAt = '' } = visit;
  const view = { ...viewOf(visit), followUp, dueAt, questions };
  if (followUp.state !== 'asked') return html(200, refereeFollowUpDonePage(view));
  return html(form ? formFault : 200, refereeFollowUpPage({ ...view, ...(form && { form }) }));
}

async function act(
  visit: Visit<'follow-up'>,
  rule: (check: Check, moment: Moment) => Decision,
  view = '',
): Promise<HttpReply> {
  await performOn(visit.tools.table, visit.check, visit.tools.moment, rule);
  return goTo(visit, view);
}

/** What a referee can do who is asked once more. */
export const followUpActs: Record<string, (visit: Visit<'follow-up'>) => Promise<HttpReply>> = {
  language: keepLanguage,
  'follow-up': (visit) =>
    takeForm(
      visit.frame.words,
      parseFollowUp(visit.body, visit.questions),
      (form) => followUp(visit, form),
      ({ answers }) =>
        act(visit, (check, moment) =>
          answerFollowUp(check, { refereeId: visit.referee.id, answers }, moment),
        ),
    ),
  decline: (visit) =>
    act(visit, (check, moment) => declineFollowUp(check, { refereeId: visit.referee.id }, moment)),
  stop: (visit) =>
    act(visit, (check, moment) => stopReminders(check, { refereeId: visit.referee.id }, moment), 'stop'),
};
