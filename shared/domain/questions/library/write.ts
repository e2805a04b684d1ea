import type { ItemId } from '../../order/package.ts';
import type { Competency } from '../../terms/competencies.ts';
import type {
  Anchors,
  ChoiceQuestion,
  FactQuestion,
  ScaleQuestion,
  TextQuestion,
  YesNoQuestion,
} from '../../terms/questionnaire.ts';
import type { RefereeRole } from '../../terms/roles.ts';

/** The same words in English and in Chinese. */
export type Both = readonly [en: string, zh: string];

/** With whom referees compare: people rate more alike against others in the same work than against an ideal. */
export interface Setting {
  comparison: Both;
  /** What the middle of each scale adds: that this is what most others do. */
  usual: Both;
}

/** A rating whose middle and hint wait for the setting in which it is asked. */
export type RatingIn = (setting: Setting) => ScaleQuestion;

interface RatingWords {
  id: string;
  item: ItemId;
  competency: Competency;
  roles?: RefereeRole[];
  text: Both;
  /** What each point from 1 to 5 looks like in practice. The third is what is usual. */
  anchors: readonly [Both, Both, Both, Both, Both];
}

/** A rating in two languages. */
export function rating({ text, anchors, ...rest }: RatingWords): RatingIn {
  const [first, second, third, fourth, fifth] = anchors;
  return ({ comparison, usual }) => {
    const middle: Both = [`${third[0]}, ${usual[0]}`, `${third[1]}（${usual[1]}）`];
    const words = (language: 0 | 1) => ({
      text: text[language],
      hint: comparison[language],
      anchors: [first, second, middle, fourth, fifth].map((both) => both[language]) as unknown as Anchors,
    });
    return { kind: 'scale', ...rest, ...words(0), translations: { zh: words(1) } };
  };
}

/** Ratings as they are asked in one setting. */
export const ratingsIn = (setting: Setting, ratings: readonly RatingIn[]): ScaleQuestion[] =>
  ratings.map((one) => one(setting));

type InTwo<Q> = Omit<Q, 'kind' | 'item' | 'text' | 'hint' | 'translations'> & { text: Both; hint: Both };

/** Text and hint of a question in two languages, as its fields. */
const inTwo = ({ text, hint }: { text: Both; hint?: Both }) => ({
  text: text[0],
  ...(hint && { hint: hint[0] }),
  translations: { zh: { text: text[1], ...(hint && { hint: hint[1] }) } },
});

interface ContextWords {
  id: string;
  roles?: RefereeRole[];
  text: Both;
  hint?: Both;
}

const context = ({ id, roles }: ContextWords) => ({
  id,
  item: 'employment-facts' satisfies ItemId,
  ...(roles && { roles }),
});

/** A question about the position or about how the two worked together, in two languages, with what can be answered. */
export function choice(words: ContextWords & { options: Record<string, Both> }): ChoiceQuestion {
  const { translations, ...english } = inTwo(words);
  const offered = Object.entries(words.options);
  return {
    kind: 'choice',
    ...context(words),
    ...english,
    options: offered.map(([id, [text]]) => ({ id, text })),
    translations: { zh: { ...translations.zh, options: offered.map(([, both]) => both[1]) } },
  };
}

/** The same, answered by yes, no or "do not know". */
export const yesNo = (words: ContextWords): YesNoQuestion => ({
  kind: 'yes-no',
  ...context(words),
  ...inTwo(words),
});

/** A question about a fact, in two languages. */
export const fact = ({ text, hint, ...rest }: InTwo<FactQuestion>): FactQuestion => ({
  ...rest,
  kind: 'fact',
  item: 'employment-facts' satisfies ItemId,
  ...inTwo({ text, hint }),
});

/** A question that is answered in words, in two languages. */
export const freeText = ({ text, hint, ...rest }: InTwo<TextQuestion>): TextQuestion => ({
  ...rest,
  kind: 'text',
  item: 'own-words' satisfies ItemId,
  ...inTwo({ text, hint }),
});
