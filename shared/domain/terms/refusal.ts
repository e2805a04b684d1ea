import { type Key, type Words, wordsOf } from '../../words/index.ts';
import type { RuleId } from '../questions/neutrality/rules.ts';

/** The codes of refusals. The list is closed, so that each code has one HTTP status and one sentence. */
export type RefusalCode =
  | 'invalid_input'
  | 'unknown_package'
  | 'scope_refused'
  | 'not_found'
  | 'forbidden'
  | 'already_ended'
  | 'not_at_this_step'
  | 'report_not_ready'
  | 'not_publishable'
  | 'changed_meanwhile'
  | 'idempotency_key_missing'
  | 'idempotency_key_reused'
  | 'try_again';

/** The rules that an order's scope is held against, by the names under which they refuse it. */
export const scopeRules = [
  'item-in-package',
  'item-once',
  'item-needs-reason',
  'item-can-be-asked',
  'item-within-risk-level',
  'package-within-risk-level',
] as const;
export type ScopeRule = (typeof scopeRules)[number];

/** How a refusal is told over HTTP. */
export type RefusalStatus = 400 | 403 | 404 | 409 | 422 | 503;

/** A value in the words of a fault; `anyOf` and `allOf` name words of the catalogue, to choose from or in a row. */
export type FaultValues = Readonly<Record<string, string | number | { anyOf: Key[] } | { allOf: Key[] }>>;

export interface FieldFault {
  /** Path of the field, as in `candidate.email` or `referees.2.role`. */
  path: string;
  /** In English. */
  message: string;
  /** The same in the catalogue, for people who read it in their language. */
  key?: Key;
  values?: FaultValues;
  /** The name of the rule that said no: one of scope, or of neutral questions. */
  rule?: ScopeRule | RuleId;
  /** Where it stands in the words, as UTF-16 offsets with the end excluded; in the text, or in the option of this number. */
  span?: { start: number; end: number; option?: number };
  /** The question in neutral words, where they follow from the fault. */
  rewrite?: string;
}

function valueIn(words: Words, value: FaultValues[string]): string | number {
  if (typeof value !== 'object') return value;
  return 'anyOf' in value
    ? words.either(value.anyOf.map((one) => words(one)))
    : words.listed(value.allOf.map((one) => words(one)));
}

/** A text of the catalogue with these values. */
export const sayWith = (words: Words, key: Key, values: FaultValues = {}): string =>
  words(
    key,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueIn(words, value)])),
  );

/** A fault whose words stand in the catalogue. */
export const fault = (path: string, key: Key, values?: FaultValues): FieldFault => ({
  path,
  message: sayWith(wordsOf.en, key, values),
  key,
  ...(values && { values }),
});

/** A fault in the reader's language, as far as it is in the catalogue. */
export const faultIn = (words: Words, { path, message, key, values }: FieldFault): FieldFault => ({
  path,
  message: key ? sayWith(words, key, values) : message,
});

/** The name of a sentence that says no. */
export type RefusalKey = Exclude<Extract<Key, `refusal.${string}`>, `refusal.title.${string}`>;

/** A rule said no. Its sentence stands in the catalogue, for the reader's language, and holds no personal data beyond what they sent. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly key: RefusalKey;
  readonly values: FaultValues;
  readonly fields: FieldFault[];

  constructor(code: RefusalCode, key: RefusalKey, fields: FieldFault[] = [], values: FaultValues = {}) {
    super(sayWith(wordsOf.en, key, values));
    this.name = 'Refusal';
    this.code = code;
    this.key = key;
    this.values = values;
    this.fields = fields;
  }

  /** The sentence in the reader's language. */
  in(words: Words): string {
    return sayWith(words, this.key, this.values);
  }

  /** The same with its faults at other fields. */
  at(fields: FieldFault[]): Refusal {
    return new Refusal(this.code, this.key, fields, this.values);
  }
}
