import { type Key, type Words, wordsOf } from '../../words/index.ts';
import type { RuleId } from '../questions/neutrality/rules.ts';

/** What the product says no to. The list is closed, so that each code has one HTTP status and one sentence. */
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

/** A value in the words of a fault; `anyOf` names words of the catalogue, of which the reader is given the choice. */
export type FaultValues = Readonly<Record<string, string | number | { anyOf: Key[] }>>;

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

function say(words: Words, key: Key, values: FaultValues = {}): string {
  const told = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? words.either(value.anyOf.map((one) => words(one))) : value,
  ]);
  return words(key, Object.fromEntries(told));
}

/** A fault whose words stand in the catalogue. */
export const fault = (path: string, key: Key, values?: FaultValues): FieldFault => ({
  path,
  message: say(wordsOf.en, key, values),
  key,
  ...(values && { values }),
});

/** A fault in the reader's language, as far as it is in the catalogue. */
export const faultIn = (words: Words, { path, message, key, values }: FieldFault): FieldFault => ({
  path,
  message: key ? say(words, key, values) : message,
});

/** A rule said no. The message is for the person and holds no personal data beyond what they sent. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: FieldFault[];

  constructor(code: RefusalCode, message: string, fields: FieldFault[] = []) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.fields = fields;
  }
}
