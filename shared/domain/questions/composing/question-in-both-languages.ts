import * as z from 'zod';
import type { ItemId } from '../../order/package.ts';
import { competencies } from '../../terms/competencies.ts';
import { type Anchors, type Question, questionIn } from '../../terms/questionnaire.ts';
import { refereeRoles } from '../../terms/roles.ts';

const words = (longest: number) => z.string().trim().min(1, 'Write it in both languages.').max(longest);
const both = (longest: number) => z.strictObject({ en: words(longest), zh: words(longest) });

const five = z.tuple([both(200), both(200), both(200), both(200), both(200)]);

const common = {
  id: z
    .string()
    .max(40)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Small letters, digits and hyphens, such as “early-notice”.'),
  roles: z
    .array(z.enum(refereeRoles))
    .min(1)
    .optional()
    .describe('Who can know it. Everybody is asked when absent.'),
  text: both(500).describe('`{name}` stands for the candidate.'),
  hint: both(300).optional(),
};

/** A question with its words in both languages, as an administrator writes it. Which scope item it belongs to follows from its kind. */
export const wordedQuestionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('scale'),
      ...common,
      competency: z.enum(competencies),
      anchors: five.describe('What each point from 1 to 5 looks like in practice; 3 is what is usual.'),
    }),
    z.strictObject({
      kind: z.literal('fact'),
      ...common,
      answer: z.enum(['month', 'text']),
      field: z
        .enum(['startDate', 'endDate', 'position'])
        .describe('The claim of the résumé that it is compared with.'),
    }),
    z.strictObject({
      kind: z.literal('choice'),
      ...common,
      options: z
        .array(z.strictObject({ id: common.id, en: words(200), zh: words(200) }))
        .min(2)
        .max(8)
        .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Name each option once.')
        .refine(
          (list) => list.every(({ id }) => id !== 'none'),
          'Choose another name: “none” stands for “I do not know”.',
        ),
    }),
    z.strictObject({ kind: z.literal('yes-no'), ...common }),
    z.strictObject({
      kind: z.literal('text'),
      ...common,
      about: z.enum(['strength', 'improvement', 'remark']),
    }),
  ])
  .meta({ id: 'Question' });

export type WordedQuestion = z.output<typeof wordedQuestionSchema>;

/** Characters that an answer in words may have. */
const longestAnswer = 1000;

function itemOf(worded: WordedQuestion): ItemId {
  if (worded.kind === 'text') return 'own-words';
  if (worded.kind !== 'scale') return 'employment-facts';
  if (worded.competency === 'leadership') return 'leading-people';
  return worded.competency === 'integrity' ? 'trust' : 'work-style';
}

/** As it is kept and asked. */
export function questionFrom(worded: WordedQuestion): Question {
  const { id, roles, text, hint } = worded;
  const base = {
    id,
    item: itemOf(worded),
    ...(roles && { roles }),
    text: text.en,
    ...(hint && { hint: hint.en }),
  };
  const zh = { text: text.zh, ...(hint && { hint: hint.zh }) };
  switch (worded.kind) {
    case 'scale': {
      const inOne = (language: 'en' | 'zh') =>
        worded.anchors.map((one) => one[language]) as unknown as Anchors;
      const { kind, competency } = worded;
      return {
        ...base,
        kind,
        competency,
        anchors: inOne('en'),
        translations: { zh: { ...zh, anchors: inOne('zh') } },
      };
    }
    case 'fact':
      return { ...base, kind: 'fact', answer: worded.answer, field: worded.field, translations: { zh } };
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        options: worded.options.map((one) => ({ id: one.id, text: one.en })),
        translations: { zh: { ...zh, options: worded.options.map((one) => one.zh) } },
      };
    case 'yes-no':
      return { ...base, kind: 'yes-no', translations: { zh } };
    case 'text':
      return { ...base, kind: 'text', about: worded.about, maxLength: longestAnswer, translations: { zh } };
  }
}

/** A question as an administrator reads and changes it. Words that were never translated stand in English. */
export function wordedOf(question: Question): WordedQuestion {
  const zh = questionIn(question, 'zh');
  const common = {
    id: question.id,
    ...(question.roles && { roles: [...question.roles] }),
    text: { en: question.text, zh: zh.text },
    ...(question.hint !== undefined && { hint: { en: question.hint, zh: zh.hint ?? question.hint } }),
  };
  switch (question.kind) {
    case 'scale': {
      const own = zh.kind === 'scale' ? zh.anchors : question.anchors;
      const anchors = question.anchors.map((en, index) => ({ en, zh: own[index] ?? en }));
      return {
        ...common,
        kind: 'scale',
        competency: question.competency as (typeof competencies)[number],
        anchors: anchors as Extract<WordedQuestion, { kind: 'scale' }>['anchors'],
      };
    }
    case 'fact':
      return { ...common, kind: 'fact', answer: question.answer, field: question.field };
    case 'choice': {
      const own = zh.kind === 'choice' ? zh.options : question.options;
      return {
        ...common,
        kind: 'choice',
        options: question.options.map(({ id, text: en }, index) => ({ id, en, zh: own[index]?.text ?? en })),
      };
    }
    case 'yes-no':
      return { ...common, kind: 'yes-no' };
    case 'text':
      return { ...common, kind: 'text', about: question.about };
  }
}
