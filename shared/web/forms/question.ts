import type * as z from 'zod';
import type { Reason } from '../../domain/questions/composing/acknowledge.ts';
import {
  type WordedQuestion,
  wordedQuestionSchema,
} from '../../domain/questions/composing/question-in-both-languages.ts';
import type { FieldFault } from '../../domain/terms/refusal.ts';
import { refereeRoles } from '../../domain/terms/roles.ts';
import { isLanguage } from '../../words/languages.ts';
import { type FormValues, type Parsed, valuesOf } from './parsed.ts';

/** Rows for the options of a choice; the schema takes no more. */
export const optionRows = 8;

/** A question as the form of the administrator sends it, with the reasons given for its faults. */
export interface QuestionInput {
  question: WordedQuestion;
  reasons: Reason[];
}

const both = (values: FormValues, name: string) => ({
  en: values[`${name}-en`]?.trim() ?? '',
  zh: values[`${name}-zh`]?.trim() ?? '',
});

const isEmpty = ({ en, zh }: { en: string; zh: string }): boolean => !en && !zh;

/** An id made of the first words of an option. */
const slug = (text: string, index: number): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '') || `option-${index + 1}`;

interface OptionRow {
  id: string;
  en: string;
  zh: string;
}

/** The options that were written, in their order; rows left empty between them do not count. */
const optionsOf = (values: FormValues): OptionRow[] =>
  Array.from({ length: optionRows }, (_, index) => {
    const words = both(values, `option-${index}`);
    return { id: values[`option-${index}-id`]?.trim() || slug(words.en, index), ...words };
  }).filter((option) => !isEmpty(option));

/** Rows closed up, so that the number of an option is that of its row. */
function closedUp(values: FormValues): FormValues {
  const rows = optionsOf(values);
  const closed: FormValues = Object.assign(Object.create(null), values);
  for (let index = 0; index < optionRows; index += 1) {
    const row = rows[index];
    closed[`option-${index}-id`] = row && values.kind === 'choice' ? row.id : '';
    closed[`option-${index}-en`] = row?.en ?? '';
    closed[`option-${index}-zh`] = row?.zh ?? '';
  }
  return closed;
}

function kindFields(values: FormValues) {
  switch (values.kind) {
    case 'scale':
      return {
        competency: values.competency,
        anchors: [0, 1, 2, 3, 4].map((index) => both(values, `anchor-${index}`)),
      };
    case 'fact':
      return { answer: values.field === 'position' ? 'text' : 'month', field: values.field };
    case 'choice':
      return { options: optionsOf(values) };
    case 'text':
      return { about: values.about };
    default:
      return {};
  }
}

function fieldsIn(values: FormValues) {
  const roles = refereeRoles.filter((role) => values[`role-${role}`] === 'yes');
  const hint = both(values, 'hint');
  return {
    kind: values.kind,
    id: values.id?.trim() ?? '',
    ...(roles.length > 0 && roles.length < refereeRoles.length && { roles }),
    text: both(values, 'text'),
    ...(!isEmpty(hint) && { hint }),
    ...kindFields(values),
  };
}

const kinds: ReadonlySet<unknown> = new Set(['scale', 'fact', 'choice', 'yes-no', 'text']);

/** The fields of a form as a question, however unfinished: fit to be checked, not to be kept. */
export function looseQuestion(values: FormValues): WordedQuestion {
  const kind = kinds.has(values.kind) ? values.kind : 'yes-no';
  return fieldsIn(Object.assign(Object.create(null), values, { kind })) as WordedQuestion;
}

/** The reasons given, from fields named `keep-<language>-<rule>`. */
export function reasonsOf(values: FormValues): Reason[] {
  return Object.entries(values).flatMap(([name, reason]): Reason[] => {
    const [, language, rule] = /^keep-([a-z]{2})-(.+)$/.exec(name) ?? [];
    return rule !== undefined && isLanguage(language) ? [{ rule, language, reason }] : [];
  });
}

/** The form's field for a path of a question: `anchor-2-zh` for `anchors.2.zh`. */
function fieldOf(path: readonly PropertyKey[]): string {
  const [first, second, third] = path.map(String);
  if (first === 'anchors') return `anchor-${second}-${third ?? 'en'}`;
  if (first === 'options')
    return second === undefined ? 'option-0-en' : `option-${second}-${third === 'zh' ? 'zh' : 'en'}`;
  if (first === 'text' || first === 'hint') return `${first}-${second ?? 'en'}`;
  return first ?? 'id';
}

const missing: Record<string, string> = {
  kind: 'Choose what kind of answer it has.',
  competency: 'Choose what it measures.',
  field: 'Choose the claim that it is compared with.',
  about: 'Choose what it asks for.',
};

const faultsIn = ({ issues }: z.ZodError): FieldFault[] => {
  const faults = issues.map((issue) => {
    const path = fieldOf(issue.path);
    return { path, message: missing[path] ?? issue.message };
  });
  return faults.filter(({ path }, index) => faults.findIndex((one) => one.path === path) === index);
};

/**
 * A question as an administrator writes it: `kind`, `id`, `text-en`, `text-zh`, `hint-…`, `role-<role>`, `anchor-<0..4>-…`,
 * `option-<0..7>-…`, `competency`, `field`, `about`, and `keep-<language>-<rule>` with a reason why a fault may stay.
 */
export function parseQuestion(params: URLSearchParams): Parsed<QuestionInput> {
  const values = closedUp(valuesOf(params));
  const result = wordedQuestionSchema.safeParse(fieldsIn(values));
  if (!result.success) return { values, faults: faultsIn(result.error) };
  return { values, ok: { question: result.data, reasons: reasonsOf(values) } };
}

/** A question as the fields of its form. */
export function questionValues(question: WordedQuestion): FormValues {
  const values: FormValues = { kind: question.kind, id: question.id };
  const put = (name: string, words: { en: string; zh: string } | undefined) => {
    values[`${name}-en`] = words?.en ?? '';
    values[`${name}-zh`] = words?.zh ?? '';
  };
  put('text', question.text);
  put('hint', question.hint);
  for (const role of question.roles ?? refereeRoles) values[`role-${role}`] = 'yes';
  if (question.kind === 'scale') {
    values.competency = question.competency;
    for (const [index, anchor] of question.anchors.entries()) put(`anchor-${index}`, anchor);
  }
  if (question.kind === 'choice') {
    for (const [index, option] of question.options.entries()) {
      values[`option-${index}-id`] = option.id;
      put(`option-${index}`, option);
    }
  }
  if (question.kind === 'fact') values.field = question.field;
  if (question.kind === 'text') values.about = question.about;
  return values;
}
