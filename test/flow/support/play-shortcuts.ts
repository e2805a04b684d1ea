import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { refereeById } from '../../../shared/domain/check/check.ts';
import type { Answer, Timetable } from '../../../shared/domain/check/records.ts';
import { questionsOf } from '../../../shared/domain/scope/questions-asked.ts';
import { iso } from '../../../shared/domain/terms/clock.ts';
import type { Question } from '../../../shared/domain/terms/questionnaire.ts';
import { entityItem } from '../../../shared/store/items.ts';
import { putDraft } from '../../../shared/store/put-draft.ts';
import type { Play } from './play.ts';
import { until } from './until.ts';

/** A rating, or "do not know". */
const answerTo =
  (rating: number) =>
  (question: Question): Answer => ({ value: question.kind === 'scale' ? rating : null });

/**
 * Puts a referee's whole draft where the form would have put it, question after question: as soon as they are asked, and not at all
 * once there is nothing to fill in any more.
 */
export async function fillInReference(
  play: Play,
  refereeId: string,
  given: number | ((question: Question) => Answer),
): Promise<void> {
  const answer = typeof given === 'number' ? answerTo(given) : given;
  await until('the draft', async () => {
    const check = await play.check();
    const referee = refereeById(check, refereeId);
    if (!referee || referee.state === 'nominated' || referee.state === 'bounced') return false;
    if (referee.state !== 'invited' || check.head.ended) return true;
    const questions = questionsOf(check, referee);
    const answers = Object.fromEntries(questions.map((one) => [one.id, answer(one)]));
    const at = iso(Date.now());
    const draft = { type: 'draft', refereeId, answers, conflict: false, startedAt: at, at } as const;
    const before = check.drafts.find((one) => one.refereeId === refereeId);
    await putDraft(play.world.table, play.id, draft, before);
    return true;
  });
}

/**
 * Gives a check another timetable, so that its deadlines pass within seconds while the days of the stack stay long. In seconds, not
 * days.
 */
export async function hasten(play: Play, seconds: Partial<Timetable>): Promise<void> {
  const { scope } = await play.reaches('the scope', (check) => check.scope);
  if (!scope) return;
  const { daySeconds } = play.world;
  const days = Object.entries(seconds).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((one) => one / daySeconds) : value / daySeconds,
  ]);
  const timetable = { ...scope.timetable, ...Object.fromEntries(days) };
  const { client, name } = play.world.table;
  await client.send(new PutCommand({ TableName: name, Item: entityItem(play.id, { ...scope, timetable }) }));
}
