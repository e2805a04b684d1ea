import type { Answer } from '../../../shared/domain/check/records.ts';
import { positionOf } from '../../../shared/domain/collection/question-order.ts';
import {
  declineReference,
  draftAnswer,
  sendReference,
  stopReminders,
} from '../../../shared/domain/collection/send-reference.ts';
import { iso } from '../../../shared/domain/terms/clock.ts';
import { faultIn, Refusal } from '../../../shared/domain/terms/refusal.ts';
import { type HttpReply, json } from '../../../shared/http/reply.ts';
import { performOn } from '../../../shared/store/perform.ts';
import { keepDraft } from '../../../shared/store/put-draft.ts';
import { parseAnswer, parseConflict } from '../../../shared/web/forms/index.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import { takeForm } from '../form.ts';
import { marksFor } from '../marks.ts';
import type { PageTools } from '../tools.ts';
import { keepLanguage, type Visit, withLink } from '../with-link.ts';
import { followUpActs } from './follow-up.ts';
import { goTo } from './go-to.ts';
import { checkAnswers, question, start } from './views.ts';

/** Where Continue leads: to the next question, or back to the overview that the referee came from. */
function onward(visit: Visit<'reference'>, id: string): HttpReply {
  if (visit.body.get('then') === 'check') return goTo(visit, 'check');
  return goTo(visit, positionOf(visit.questions, id)?.next ?? 'check');
}

/** The page's script saves while somebody is still writing; it needs no page in return. */
const isAutosave = ({ body }: Visit): boolean => body.get('autosave') === '1';

async function answer(visit: Visit<'reference'>, id: string): Promise<HttpReply> {
  const { tools, check, referee, questions, body, frame } = visit;
  const asked = questions.find((one) => one.id === id);
  if (!asked && id !== 'conflict') return goTo(visit);
  return takeForm<{ conflict: boolean } | Answer>(
    frame.words,
    asked ? parseAnswer(body, asked) : parseConflict(body),
    (form) =>
      isAutosave(visit) ? json(422, { errors: form.faults }) : (question(visit, id, form) ?? goTo(visit)),
    async (input) => {
      const part = 'conflict' in input ? input : { questionId: id, answer: input };
      await keepDraft(tools.table, check, tools.moment, (current, moment) =>
        draftAnswer(current, { refereeId: referee.id, ...part }, moment),
      );
      return isAutosave(visit) ? json(200, { savedAt: iso(tools.moment().now) }) : onward(visit, id);
    },
  );
}

async function send(visit: Visit<'reference'>): Promise<HttpReply> {
  const { tools, check, referee } = visit;
  const input = { refereeId: referee.id, ...(await marksFor(visit)) };
  try {
    await performOn(tools.table, check, tools.moment, (current, moment) =>
      sendReference(current, input, moment),
    );
    return goTo(visit);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid_input') throw error;
    return checkAnswers(visit, {
      values: {},
      faults: error.fields.map((one) => faultIn(visit.frame.words, one)),
    });
  }
}

const settle =
  (rule: typeof declineReference, view: string) =>
  async (visit: Visit<'reference'>): Promise<HttpReply> => {
    const { tools, check, referee } = visit;
    await performOn(tools.table, check, tools.moment, (current, moment) =>
      rule(current, { refereeId: referee.id }, moment),
    );
    return goTo(visit, view);
  };

const acts: Record<string, (visit: Visit<'reference'>) => Promise<HttpReply>> = {
  language: keepLanguage,
  send,
  decline: settle(declineReference, ''),
  stop: settle(stopReminders, 'stop'),
};

function chosen(visit: Visit<'reference' | 'follow-up'>, name: string): Promise<HttpReply> | HttpReply {
  if (visit.purpose === 'follow-up') {
    const act = Object.hasOwn(followUpActs, name) ? followUpActs[name] : undefined;
    return act ? act(visit) : goTo(visit);
  }
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (act) return act(visit);
  return visit.referee.state === 'invited' ? answer(visit, name) : start(visit);
}

/** What a referee does. An act that comes too late shows what has been settled. */
export const refereeAct =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['reference', 'follow-up'], async (visit) => {
      try {
        return await chosen(visit, request.params.view ?? '');
      } catch (error) {
        if (!(error instanceof Refusal) || error.code === 'try_again') throw error;
        return goTo(visit);
      }
    });
