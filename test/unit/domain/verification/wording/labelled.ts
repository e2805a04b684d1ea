import {
  type Statement,
  sharedWording,
} from '../../../../../shared/domain/verification/signals/wording/index.ts';
import colludingEnglish from './colluding.en.json' with { type: 'json' };
import colludingChinese from './colluding.zh.json' with { type: 'json' };
import honestEnglish from './honest.en.json' with { type: 'json' };
import honestChinese from './honest.zh.json' with { type: 'json' };

export interface Labelled {
  kind: 'copied' | 'edited' | 'paraphrased' | 'honest';
  a: string;
  b: string;
}

interface Colluding {
  text: string;
  edited?: string;
  paraphrase: string;
}

interface Told {
  about: string;
  told: string[];
}

/** Changes that a hasty copier makes by hand or by machine, one after the other. */
const disguises: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => [...text].join('\u200b'),
  (text) => text.replace(/[,，;；]/g, '').replace(/[.。]/g, '!'),
  (text) => `“${text.replaceAll("'", '’')}”`,
  (text) => text.replaceAll('a', 'а').replaceAll('o', 'о'),
  (text) => `Hello. ${text} 谢谢。`,
];

const colludingOf = (list: readonly Colluding[]): Labelled[][] =>
  list.map(({ text, edited, paraphrase }, n) => [
    { kind: 'copied', a: text, b: (disguises[n % disguises.length] as (text: string) => string)(text) },
    ...(edited === undefined ? [] : [{ kind: 'edited' as const, a: text, b: edited }]),
    { kind: 'paraphrased', a: text, b: paraphrase },
  ]);

/** Every two who tell of the same; nobody who wrote one of them had to do with the other. */
const honestOf = (list: readonly Told[]): Labelled[][] =>
  list.map(({ told }) =>
    told.flatMap((a, i) => told.slice(i + 1).map((b): Labelled => ({ kind: 'honest', a, b }))),
  );

const groups = [colludingEnglish, colludingChinese]
  .flatMap(colludingOf)
  .concat([honestEnglish, honestChinese].flatMap(honestOf));

/**
 * Whole groups lie in one half. Both halves were looked at while weights and word lists were chosen, so that the rates
 * of the measured half guard against getting worse. They do not say how well unseen texts are told apart.
 */
export const measured = groups.filter((_, n) => n % 2 === 0).flat();
export const tuned = groups.filter((_, n) => n % 2 === 1).flat();

export const statement = (text: string, q = 'q1'): Statement => ({ q, text });

export const strength = (a: string, b: string): number =>
  sharedWording([statement(a)], [statement(b)], [])?.strength ?? 0;

/** Pairs of some kinds that count as raised, as a part of all of them. */
export function raisedPart(pairs: readonly Labelled[], kinds: readonly Labelled['kind'][]): number {
  const own = pairs.filter(({ kind }) => kinds.includes(kind));
  return own.filter(({ a, b }) => strength(a, b) >= 0.5).length / own.length;
}
