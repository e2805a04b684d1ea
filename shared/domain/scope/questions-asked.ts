import type { Check } from '../check/check.ts';
import type { Referee, ScopeItem } from '../check/records.ts';
import { entriesOf } from '../order/json-resume.ts';
import { questionnaireOf } from '../questions/published.ts';
import { type Question, questionsFor } from '../terms/questionnaire.ts';
import { isWithin } from './look-back.ts';

type Asked = Pick<Referee, 'role' | 'period' | 'entry'>;

/** A check is never changed once it has been read, so what was worked out for it stays true as long as it is there. */
const workedOut = new WeakMap<Check, WeakMap<Asked, readonly Question[]>>();

/**
 * The questions that this referee is asked: after their role, what the candidate consented to, and how long ago they worked together.
 * Worked out once for each check that is read, however many rules and pages of a request ask.
 */
export function questionsOf(check: Check, referee: Asked): readonly Question[] {
  const known = workedOut.get(check) ?? new WeakMap<Asked, readonly Question[]>();
  const questions = known.get(referee) ?? workOut(check, referee);
  workedOut.set(check, known.set(referee, questions));
  return questions;
}

function workOut(check: Check, referee: Asked): Question[] {
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
