import type { Competency } from '../../competencies.ts';
import type { ItemId } from '../../package.ts';
import type { Anchors, FactQuestion, ScaleQuestion, TextQuestion } from '../../questionnaire.ts';
import type { RefereeRole } from '../../records.ts';

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

const inTwo = ({ text, hint }: { text: Both; hint: Both }) => ({
  text: text[0],
  hint: hint[0],
  translations: { zh: { text: text[1], hint: hint[1] } },
});

/** A question about a fact, in two languages. */
export const fact = (words: InTwo<FactQuestion>): FactQuestion => ({
  ...words,
  kind: 'fact',
  item: 'employment-facts' satisfies ItemId,
  ...inTwo(words),
});

/** A question that is answered in words, in two languages. */
export const freeText = (words: InTwo<TextQuestion>): TextQuestion => ({
  ...words,
  kind: 'text',
  item: 'own-words' satisfies ItemId,
  ...inTwo(words),
});
