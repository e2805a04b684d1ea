import type { Check } from '../../../shared/domain/check/check.ts';
import type { Decision } from '../../../shared/domain/check/decision.ts';
import { newestFollowUp } from '../../../shared/domain/check/follow-up.ts';
import type { FollowUp } from '../../../shared/domain/check/records.ts';
import { stopReminders } from '../../../shared/domain/collection/send-reference.ts';
import { answerFollowUp, declineFollowUp } from '../../../shared/domain/follow-up/answer-follow-up.ts';
import { followUpQuestions } from '../../../shared/domain/follow-up/follow-up.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { type HttpReply, html } from '../../../shared/http/reply.ts';
import { perform } from '../../../shared/store/perform.ts';
import { type FormState, parseFollowUp } from '../../../shared/web/forms/index.ts';
import {
  refereeFollowUpDonePage,
  refereeFollowUpPage,
  remindersStoppedPage,
  stopRemindersPage,
} from '../../../shared/web/pages/index.ts';
import { formFault, takeForm } from '../form.ts';
import { keepLanguage, type Opened, viewOf } from '../with-link.ts';
import { goTo, refereeOf } from './views.ts';

/** What this referee is asked once more. */
function followUpOf({ check, link }: Opened): FollowUp {
  const followUp = newestFollowUp(check, link.person);
  if (!followUp) throw new Error('The link is for something that is not there.');
  return followUp;
}

/** The page that the link of a follow-up opens. */
export function followUp(opened: Opened, form?: FormState): HttpReply {
  const followUp = followUpOf(opened);
  const view = { ...viewOf(opened), followUp, questions: followUpQuestions(opened.check, followUp) };
  if (followUp.state !== 'asked') return html(200, refereeFollowUpDonePage(view));
  return html(form ? formFault : 200, refereeFollowUpPage({ ...view, ...(form && { form }) }));
}

/** Stopping our mails, told with the day of the follow-up. */
export function stopFollowUp(opened: Opened): HttpReply {
  const { dueAt } = followUpOf(opened);
  const referee = { ...refereeOf(opened), ...(dueAt && { dueAt }) };
  const view = { ...viewOf(opened), referee };
  return html(200, referee.remindersStopped ? remindersStoppedPage(view) : stopRemindersPage(view));
}

async function act(
  opened: Opened,
  rule: (check: Check, moment: Moment) => Decision,
  view = '',
): Promise<HttpReply> {
  const { tools, check } = opened;
  await perform(tools.table, check.head.id, tools.moment, rule);
  return goTo(opened, view);
}

const acts: Record<string, (opened: Opened) => Promise<HttpReply>> = {
  language: keepLanguage,
  'follow-up': (opened) =>
    takeForm(
      opened.frame.words,
      parseFollowUp(opened.body, followUpQuestions(opened.check, followUpOf(opened))),
      (form) => followUp(opened, form),
      ({ answers }) =>
        act(opened, (check, moment) =>
          answerFollowUp(check, { refereeId: opened.link.person, answers }, moment),
        ),
    ),
  decline: (opened) =>
    act(opened, (check, moment) => declineFollowUp(check, { refereeId: opened.link.person }, moment)),
  stop: (opened) =>
    act(opened, (check, moment) => stopReminders(check, { refereeId: opened.link.person }, moment), 'stop'),
};

/** What a referee does who is asked once more. An act that comes too late shows what has been settled. */
export async function actAgain(opened: Opened, name: string): Promise<HttpReply> {
  const chosen = Object.hasOwn(acts, name) ? acts[name] : undefined;
  try {
    return chosen ? await chosen(opened) : goTo(opened);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'try_again') throw error;
    return goTo(opened);
  }
}
