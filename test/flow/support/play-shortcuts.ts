import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { questionsOf } from '../../../shared/domain/acts/referee-acts.ts';
import { refereeById } from '../../../shared/domain/check.ts';
import { iso } from '../../../shared/domain/moment.ts';
import type { Timetable } from '../../../shared/domain/records.ts';
import { entityItem } from '../../../shared/store/items.ts';
import { putDraft } from '../../../shared/store/put-draft.ts';
import type { Play } from './play.ts';
import { answerTo } from './play-forms.ts';
import { until } from './until.ts';

/** Puts a referee's whole draft where the form would have put it, question after question. */
export async function fillInReference(play: Play, refereeId: string, rating: number): Promise<void> {
  const check = await play.reaches(
    'the invitation',
    (now) => !['nominated', 'bounced', undefined].includes(refereeById(now, refereeId)?.state),
  );
  const referee = refereeById(check, refereeId);
  // Settled meanwhile: there is nothing to fill in any more.
  if (referee?.state !== 'invited') return;
  const questions = referee ? questionsOf(check, referee) : [];
  const answers = Object.fromEntries(questions.map((question) => [question.id, answerTo(question, rating)]));
  const at = iso(Date.now());
  const draft = { type: 'draft', refereeId, answers, conflict: false, startedAt: at, at } as const;
  const before = check.drafts.find((one) => one.refereeId === refereeId);
  await until('the draft', () => putDraft(play.world.table, play.id, draft, before).then(() => true));
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
