import type { Answer } from '../../domain/check/records.ts';
import type {
  ChoiceQuestion,
  FactQuestion,
  Question,
  TextQuestion,
  YesNoQuestion,
} from '../../domain/terms/questionnaire.ts';
import { type FaultValues, fault } from '../../domain/terms/refusal.ts';
import type { Key } from '../../words/index.ts';
import { monthOf } from './fields.ts';
import { type FormValues, type Parsed, valuesOf } from './parsed.ts';

const longestExample = 1000;
const longestFact = 200;

type Outcome = { answer: Answer } | { fault: Key; values?: FaultValues; path?: string };

const unknown: Outcome = { answer: { value: null } };

function scale(values: FormValues): Outcome {
  const { value } = values;
  if (value === 'none') return unknown;
  if (!value || !/^[1-5]$/.test(value)) return { fault: 'form.scale-missing' };
  const example = values.example?.trim();
  if (example && example.length > longestExample)
    return { fault: 'form.too-long', values: { most: longestExample }, path: 'example' };
  const extreme = value === '1' || value === '5';
  return { answer: { value: Number(value), ...(extreme && example && { example }) } };
}

const saysUnknown = (values: FormValues): boolean => values.unknown === 'yes' || values.value === 'none';

function month(values: FormValues): Outcome {
  const whole = values.value?.trim();
  const given = /^\d{4}-\d{2}$/.test(whole ?? '')
    ? { 'value-month': whole?.slice(5) ?? '', 'value-year': whole?.slice(0, 4) ?? '' }
    : values;
  const result = monthOf(given, 'value');
  if ('month' in result)
    return saysUnknown(values) ? { fault: 'form.contradiction' } : { answer: { value: result.month } };
  const year = values['value-year']?.trim() ?? '';
  const yearAlone = !values['value-month']?.trim() && /^(19|20)\d\d$/.test(year);
  if (saysUnknown(values)) return yearAlone ? { fault: 'form.contradiction' } : unknown;
  if (yearAlone) return { answer: { value: year } };
  if ('fault' in result) return { fault: result.key };
  return { fault: 'form.month-or-unknown' };
}

function words(values: FormValues, longest: number, question: FactQuestion | TextQuestion): Outcome {
  const text = saysUnknown(values) && values.value === 'none' ? '' : (values.value?.trim() ?? '');
  if (text && saysUnknown(values))
    return { fault: question.kind === 'fact' ? 'form.contradiction' : 'form.text-contradiction' };
  if (text.length > longest) return { fault: 'form.too-long', values: { most: longest } };
  if (text) return { answer: { value: text } };
  if (saysUnknown(values)) return unknown;
  return { fault: question.kind === 'fact' ? 'form.fact-missing' : 'form.text-missing' };
}

function choice({ value }: FormValues, question: ChoiceQuestion | YesNoQuestion): Outcome {
  if (value === 'none') return unknown;
  const offered = question.kind === 'choice' ? question.options.map(({ id }) => id) : ['yes', 'no'];
  return value !== undefined && offered.includes(value)
    ? { answer: { value } }
    : { fault: 'form.choice-missing' };
}

function outcome(values: FormValues, question: Question): Outcome {
  if (question.kind === 'scale') return scale(values);
  if (question.kind === 'choice' || question.kind === 'yes-no') return choice(values, question);
  if (question.kind === 'text') return words(values, question.maxLength, question);
  return question.answer === 'month' ? month(values) : words(values, longestFact, question);
}

/**
 * A referee's answer to one question.
 * - scale: `value` = `1` to `5` or `none` (did not observe), `example` for a 1 or a 5;
 * - month: `value-month` and `value-year` (the year alone is enough), or `value` = `YYYY-MM`; `unknown` = `yes`;
 * - choice: `value` = the id of an option; yes-no: `value` = `yes` or `no`; or `none`;
 * - text: `value`; `unknown` = `yes`.
 *
 * `value` = `none` says "did not observe" or "do not know" everywhere. Faults are at `value` or `example`.
 */
export function parseAnswer(params: URLSearchParams, question: Question): Parsed<Answer> {
  const values = valuesOf(params);
  const result = outcome(values, question);
  if ('answer' in result) return { values, ok: result.answer };
  return { values, faults: [fault(result.path ?? 'value', result.fault, result.values)] };
}

/** The last question: `value` = `yes` | `no`, whether anything could colour their view. */
export function parseConflict(params: URLSearchParams): Parsed<{ conflict: boolean }> {
  const values = valuesOf(params);
  if (values.value === 'yes' || values.value === 'no')
    return { values, ok: { conflict: values.value === 'yes' } };
  return { values, faults: [fault('value', 'form.conflict-missing')] };
}
