import { diffWords } from 'diff';
import { type Language, languages } from '../../../words/languages.ts';
import { type Question, questionIn } from '../../terms/questionnaire.ts';

/** One field of a question in two versions. */
export interface FieldDifference {
  /** "text", "hint", "point 3", "option 2", "roles", "measures", "answer". */
  field: string;
  /** Absent for a field that has no words. */
  language?: Language;
  before: string;
  after: string;
}

export type QuestionDifference =
  | { kind: 'added' | 'removed'; question: Question }
  | { kind: 'changed'; question: Question; fields: FieldDifference[] }
  /** Places from 1. */
  | { kind: 'moved'; question: Question; from: number; to: number };

type Fields = Map<string, Omit<FieldDifference, 'before' | 'after'> & { value: string }>;

function answersOf(question: Question): readonly [string, string][] {
  if (question.kind === 'scale') return question.anchors.map((text, n) => [`point ${n + 1}`, text]);
  if (question.kind === 'choice') return question.options.map(({ text }, n) => [`option ${n + 1}`, text]);
  return [];
}

const measuredBy = (question: Question): string => {
  if (question.kind === 'scale') return question.competency;
  if (question.kind === 'fact') return question.field;
  return question.kind === 'text' ? question.about : '';
};

/** Everything of a question that a person would see change. */
function fieldsOf(question: Question): Fields {
  const fields: Fields = new Map();
  const add = (field: string, value: string, language?: Language) =>
    fields.set(`${field} ${language ?? ''}`, { field, value, ...(language && { language }) });
  for (const language of languages) {
    const asked = questionIn(question, language);
    add('text', asked.text, language);
    add('hint', asked.hint ?? '', language);
    for (const [name, text] of answersOf(asked)) add(name, text, language);
  }
  add('answer', question.kind === 'fact' ? question.answer : question.kind);
  add('measures', measuredBy(question));
  add('roles', question.roles?.join(', ') ?? 'everybody');
  return fields;
}

function changesOf(before: Question, after: Question): FieldDifference[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): FieldDifference[] => {
    const [old, now] = [was.get(key), is.get(key)];
    const named = now ?? old;
    if (!named || (old?.value ?? '') === (now?.value ?? '')) return [];
    const { field, language } = named;
    return [{ field, ...(language && { language }), before: old?.value ?? '', after: now?.value ?? '' }];
  });
}

/** The ids that keep their order: the longest run that is in both lists, so that one moved question is told as one. */
function unmoved(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const best: { ids: string[]; last: number }[] = [];
  for (const id of after) {
    const at = place.get(id);
    if (at === undefined) continue;
    const longest = best
      .filter(({ last }) => last < at)
      .reduce<string[]>((most, { ids }) => (ids.length > most.length ? ids : most), []);
    best.push({ ids: [...longest, id], last: at });
  }
  return new Set(best.reduce<string[]>((most, { ids }) => (ids.length > most.length ? ids : most), []));
}

/** What is different between two versions, question by question: what is new, what has changed or moved, what is gone. */
export function questionnaireDifference(
  before: readonly Question[],
  after: readonly Question[],
): QuestionDifference[] {
  const was = new Map(before.map((question) => [question.id, question]));
  const is = new Set(after.map(({ id }) => id));
  const stay = before.filter(({ id }) => is.has(id)).map(({ id }) => id);
  const kept = after.filter(({ id }) => was.has(id)).map(({ id }) => id);
  const still = unmoved(stay, kept);
  return [
    ...after.flatMap((question): QuestionDifference[] => {
      const old = was.get(question.id);
      if (!old) return [{ kind: 'added', question }];
      const fields = changesOf(old, question);
      const [from, to] = [before.indexOf(old) + 1, after.indexOf(question) + 1];
      return [
        ...(fields.length > 0 ? [{ kind: 'changed' as const, question, fields }] : []),
        ...(still.has(question.id) ? [] : [{ kind: 'moved' as const, question, from, to }]),
      ];
    }),
    ...before
      .filter(({ id }) => !is.has(id))
      .map((question): QuestionDifference => ({ kind: 'removed', question })),
  ];
}

/** A piece of text that is in both versions, or in one. */
export interface TextPart {
  text: string;
  in: 'both' | 'before' | 'after';
}

const segmenters: Record<Language, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
};

/** The words that went and came between two texts. */
export const textDifference = (before: string, after: string, language: Language = 'en'): TextPart[] =>
  diffWords(before, after, { intlSegmenter: segmenters[language] }).map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'after' : removed ? 'before' : 'both',
  }));
