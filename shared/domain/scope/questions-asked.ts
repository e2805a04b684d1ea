import type { Check } from '../check/check.ts';
import type { Referee, ScopeItem } from '../check/records.ts';
import { entriesOf } from '../order/json-resume.ts';
import { questionnaireOf } from '../questions/published.ts';
import { type Question, questionsFor } from '../terms/questionnaire.ts';
import { isWithin } from './look-back.ts';

/**
 * The questions that this referee is asked: after their role, what the candidate consented to, and how long ago they worked together.
 */
export function questionsOf(check: Check, referee: Pick<Referee, 'role' | 'period' | 'entry'>): Question[] {
  const { scope, consent, order } = check;
  if (!scope || !consent) return [];
  const questionnaire = questionnaireOf(scope);
  const entry = entriesOf(order.resume).find(({ key }) => key === referee.entry);
  const recent = (item: ScopeItem) =>
    isWithin(scope, item, item.claims.length > 0 && entry ? entry.endDate : referee.period.to);
  const consented = Object.fromEntries(
    scope.items.map((item) => [item.id, consent.items[item.id] === true && recent(item)]),
  );
  return questionsFor(questionnaire, referee.role, { consented, hasEntry: entry !== undefined });
}
