import type { Answer, RefereeRole } from '../../../shared/domain/check/records.ts';
import type { Question } from '../../../shared/domain/terms/questionnaire.ts';
import { orderOf } from './orders.ts';
import type { Play } from './play.ts';

/** What the HR system sends. */
export const orderOfPlay = ({ candidate, cast }: Play): Record<string, unknown> =>
  orderOf({
    candidate: { email: candidate, name: 'Ana Novak' },
    decisionMakers: cast.decisionMakers ?? [],
    ...cast.order,
  });

/** The fields of the page that asks for referees; the first of them gets the id `r<first>`. */
export function nominationOf(play: Play, roles: RefereeRole[], first: number): Record<string, string> {
  const rows = roles.flatMap((role, index) => {
    const id = `r${index + first}`;
    const row = {
      name: `Referee ${id}`,
      email: play.addressOf(id),
      role,
      relationship: 'Worked together',
      'from-month': '03',
      'from-year': '2020',
      'to-month': '06',
      'to-year': '2024',
      entry: 'work.0',
      ...play.cast.rows?.[id],
    };
    return Object.entries(row).map(([field, value]) => [`referees.${index}.${field}`, value]);
  });
  return { doNotContact: '', ...Object.fromEntries(rows) };
}

/** A rating, or "do not know". */
export const answerTo = (question: Question, rating: number): Answer => ({
  value: question.kind === 'scale' ? rating : null,
});
