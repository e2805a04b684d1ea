import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../../shared/domain/check/records.ts';
import { positionOf } from '../../../shared/domain/collection/question-order.ts';
import {
  declineReference,
  draftAnswer,
  sendReference,
  stopReminders,
} from '../../../shared/domain/collection/send-reference.ts';
import { questionsOf } from '../../../shared/domain/scope/questions-asked.ts';
import { iso } from '../../../shared/domain/terms/clock.ts';
import { faultIn, Refusal } from '../../../shared/domain/terms/refusal.ts';
import { type HttpReply, json } from '../../../shared/http/reply.ts';
import { Conflict } from '../../../shared/store/commit.ts';
import { loadCheck } from '../../../shared/store/load-check.ts';
import { perform } from '../../../shared/store/perform.ts';
import { putDraft } from '../../../shared/store/put-draft.ts';
import { parseAnswer, parseConflict } from '../../../shared/web/forms/index.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import { takeForm } from '../form.ts';
import { marksFor } from '../marks.ts';
import type { PageTools } from '../tools.ts';
import { keepLanguage, type Opened, withLink } from '../with-link.ts';
import { actAgain } from './follow-up.ts';
import { checkAnswers, goTo, question, refereeOf, start } from './views.ts';

/** Keeps one answer. A save that meets another one, or a change of the check, is tried again with what is there then. */
async function save(
  { tools, check, link }: Opened,
  part: { questionId: string; answer: Answer } | { conflict: boolean },
): Promise<void> {
  let current = check;
  for (let attempt = 1; ; attempt += 1) {
    const draft = draftAnswer(current, { refereeId: link.person, ...part }, tools.moment());
    if (!draft) return;
    try {
      const before = current.drafts.find(({ refereeId }) => refereeId === link.person);
      return await putDraft(tools.table, check.head.id, draft, before);
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === 8) throw error;
      // Ever longer and uneven, so that saves that have met do not meet again.
      await pause(Math.random() * 20 * 2 ** attempt);
      current = (await loadCheck(tools.table, check.head.id)) ?? current;
    }
  }
}

/** Where Continue leads: to the next question, or back to the overview that the referee came from. */
function onward(opened: Opened, id: string): HttpReply {
  if (opened.body.get('then') === 'check') return goTo(opened, 'check');
  return goTo(opened, positionOf(questionsOf(opened.check, refereeOf(opened)), id)?.next ?? 'check');
}

/** The page's script saves while somebody is still writing; it needs no page in return. */
const isAutosave = ({ body }: Opened): boolean => body.get('autosave') === '1';

async function answer(opened: Opened, id: string): Promise<HttpReply> {
  const asked = questionsOf(opened.check, refereeOf(opened)).find((one) => one.id === id);
  if (!asked && id !== 'conflict') return goTo(opened);
  const saved = async (part: Parameters<typeof save>[1]) => {
    await save(opened, part);
    return isAutosave(opened) ? json(200, { savedAt: iso(opened.tools.moment().now) }) : onward(opened, id);
  };
  return takeForm<{ conflict: boolean } | Answer>(
    opened.frame.words,
    asked ? parseAnswer(opened.body, asked) : parseConflict(opened.body),
    (form) =>
      isAutosave(opened) ? json(422, { errors: form.faults }) : (question(opened, id, form) ?? goTo(opened)),
    (input) => saved('conflict' in input ? input : { questionId: id, answer: input }),
  );
}

async function send(opened: Opened): Promise<HttpReply> {
  const { tools, check, link } = opened;
  const input = { refereeId: link.person, ...(await marksFor(opened)) };
  try {
    await perform(tools.table, check.head.id, tools.moment, (current, moment) =>
      sendReference(current, input, moment),
    );
    return goTo(opened);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid_input') throw error;
    return checkAnswers(opened, {
      values: {},
      faults: error.fields.map((one) => faultIn(opened.frame.words, one)),
    });
  }
}

const settle =
  (rule: typeof declineReference, view: string) =>
  async (opened: Opened): Promise<HttpReply> => {
    const { tools, check, link } = opened;
    await perform(tools.table, check.head.id, tools.moment, (current, moment) =>
      rule(current, { refereeId: link.person }, moment),
    );
    return goTo(opened, view);
  };

const acts: Record<string, (opened: Opened) => Promise<HttpReply>> = {
  language: keepLanguage,
  send,
  decline: settle(declineReference, ''),
  stop: settle(stopReminders, 'stop'),
};

/** What a referee does. An act that comes too late shows what has been settled. */
export const refereeAct =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['reference', 'follow-up'], async (opened) => {
      const name = request.params.view ?? '';
      if (opened.link.purpose === 'follow-up') return actAgain(opened, name);
      const chosen = Object.hasOwn(acts, name) ? acts[name] : undefined;
      try {
        if (chosen) return await chosen(opened);
        return refereeOf(opened).state === 'invited' ? await answer(opened, name) : start(opened);
      } catch (error) {
        if (!(error instanceof Refusal) || error.code === 'try_again') throw error;
        return goTo(opened);
      }
    });
