import { others } from './words/others.ts';
import { faults, judgements, misdeeds, praise, scorn } from './words/values.ts';
import { verbs } from './words/verbs.ts';

/** Classes of words that patterns may name: `<praise>`. */
const classes: Record<string, readonly string[]> = {
  praise,
  scorn,
  judgements,
  misdeeds,
  faults,
  others,
  verbs,
  // Who is asked.
  you: ['您们?', '贵公司', '贵司', '贵单位'],
  think: ['觉得', '认为', '以为', '感觉', '感到', '认同', '同意', '赞同', '承认', '相信', '看好', '认可'],
  why: [
    '为什么',
    '为何',
    '何以',
    '何故',
    '因何',
    '怎么会',
    '怎会',
    '咋会',
    '缘何',
    '凭什么',
    '因为什么',
    '什么原因',
    '出于什么',
    '是什么(?:让|使|导致|造成|令|促使)',
    '啥原因',
    '为啥',
    '怎么(?=老|总|这么|那么|又|还|就|没|不)',
  ],
  how: ['怎么样?', '怎样', '如何', '咋样?', '怎的', '何种方式', '什么(?:方式|方法|办法)'],
  when: ['什么时候', '何时', '啥时候', '哪一?年', '哪个?月', '哪一?天', '多久', '多长时间', '从什么时候'],
  many: [
    '多少次?',
    '几次',
    '几回',
    '多少回',
    '多频繁',
    '多久一?次?',
    '什么频率',
    '频率',
    '次数',
    '多少天',
    '几天',
  ],
};

/** Longer words first, so that a class never stops at the beginning of a word it also knows. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('\\S', '[^，。？！；、]')})`;

/**
 * One expression out of lines, each a way to say something.
 *
 * - `@` the candidate, `<class>` a class of words
 * - `~` up to ten characters within a clause, `~4` up to four, `≈` up to thirty characters of a sentence
 *
 * Gaps are short and counted, and nothing is repeated without a limit, so time grows with the length of the text and no faster.
 */
export function pattern(lines: string): RegExp {
  const ways = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      line
        .replace(/<(\w+)>/g, (_, name: string) => {
          const words = classes[name];
          if (words === undefined) throw new Error(`There is no class of words called ${name}`);
          return oneOf(words);
        })
        .replace(/~(\d*)/g, (_, most: string) => `[^，。？！；：—…]{0,${most || 10}}?`)
        .replaceAll('≈', '[^。？！；…]{0,30}?'),
    );
  return new RegExp(ways.join('|'), 'g');
}

/** Where a pattern has matched in a text that has been read, the end excluded. */
export interface Match {
  from: number;
  to: number;
}

/** Every place where a pattern matches and of which no part belongs to an innocent phrase. */
export function find(text: string, cues: RegExp, innocent?: RegExp): Match[] {
  const hits = [...text.matchAll(cues)].map(({ index, 0: hit }) => ({ from: index, to: index + hit.length }));
  if (hits.length === 0 || innocent === undefined) return hits;
  const fine = [...text.matchAll(innocent)].map(({ index, 0: hit }) => ({
    from: index,
    to: index + hit.length,
  }));
  return hits.filter((hit) => !fine.some(({ from, to }) => from < hit.to && to > hit.from));
}

/** Whether a pattern matches anywhere. */
export function matches(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  const found = expression.test(text);
  expression.lastIndex = 0;
  return found;
}
