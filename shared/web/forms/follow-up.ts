import type { FollowUpAnswer } from '../../domain/check/records.ts';
import { shownOrder } from '../../domain/follow-up/follow-up.ts';
import type { FactQuestion, Question, ScaleQuestion } from '../../domain/terms/questionnaire.ts';
import { type FieldFault, fault } from '../../domain/terms/refusal.ts';
import { parseAnswer } from './answer.ts';
import { type FormValues, type Parsed, parsed, valuesOf } from './parsed.ts';

const longestExample = 1000;

/** The prefix of the fields of the n-th question, from 0. */
export const followUpPrefix = (index: number): string => `q${index + 1}-`;

function seen(values: FormValues, prefix: string, question: ScaleQuestion): FollowUpAnswer | FieldFault {
  const [first, second] = shownOrder(question);
  const chosen = { first, second, both: 'both', none: 'none' } as const;
  const value = values[`${prefix}seen`] ?? '';
  if (!Object.hasOwn(chosen, value)) return fault(`${prefix}seen`, 'form.seen-missing');
  const example = values[`${prefix}example`]?.trim() ?? '';
  if (example.length > longestExample)
    return fault(`${prefix}example`, 'form.too-long', { most: longestExample });
  return { seen: chosen[value as keyof typeof chosen], ...(example && { example }) };
}

function fact(params: URLSearchParams, prefix: string, question: FactQuestion): FollowUpAnswer | FieldFault {
  const own = [...params].flatMap(([name, value]): [string, string][] =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );
  const { ok, faults = [] } = parseAnswer(new URLSearchParams(own), question);
  const [first] = faults;
  if (first) return { ...first, path: `${prefix}${first.path}` };
  return { value: ok?.value == null ? null : String(ok.value) };
}

/**
 * A referee's answers to a follow-up. Of the n-th question, from 1:
 * - rated: `q<n>-seen` = `first` | `second` (the descriptions as they are shown) | `both` | `none`, and `q<n>-example`;
 * - fact: as in their first form, each name after `q<n>-`.
 */
export function parseFollowUp(
  params: URLSearchParams,
  questions: readonly Question[],
): Parsed<{ answers: Record<string, FollowUpAnswer> }> {
  const values = valuesOf(params);
  const read = questions.flatMap((question, index) => {
    const prefix = followUpPrefix(index);
    if (question.kind === 'scale') return [{ id: question.id, result: seen(values, prefix, question) }];
    return question.kind === 'fact' ? [{ id: question.id, result: fact(params, prefix, question) }] : [];
  });
  const faults = read.flatMap(({ result }) => ('path' in result ? [result] : []));
  return parsed(values, faults, () => ({
    answers: Object.fromEntries(read.map(({ id, result }) => [id, result as FollowUpAnswer])),
  }));
}
