import { wordsIn } from '../../../terms/lists.ts';
import data from './data/classes.json' with { type: 'json' };
import others from './data/others.json' with { type: 'json' };
import values from './data/values.json' with { type: 'json' };

const { lists } = data;
const praise = wordsIn(values.lists.praise.words);
const scorn = wordsIn(values.lists.scorn.words);

/** Classes of words by the name that patterns give them: `<praise>`. */
const classes: Record<string, readonly string[]> = {
  praise,
  scorn,
  judgements: [...praise, ...scorn],
  misdeeds: wordsIn(values.lists.misdeeds.words),
  faults: wordsIn(values.lists.faults.words),
  others: wordsIn(others.lists.others.words),
  verbs: wordsIn(lists.verbs.words),
  you: wordsIn(lists.you.words),
  think: wordsIn(lists.think.words),
  why: wordsIn(lists.why.words),
  how: wordsIn(lists.how.words),
  when: wordsIn(lists.when.words),
  many: wordsIn(lists.many.words),
};

/** An expression for any of these words, longer ones first, so that it never stops at the beginning of a longer word. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('\\S', '[^，。？！；、]')})`;

/**
 * One expression out of several, each a way to say something.
 *
 * - `@` the candidate, `<class>` a class of words
 * - `~` up to ten characters within a clause, `~4` up to four, `≈` up to thirty characters of a sentence
 *
 * @param parts expressions of the caller by the name that its patterns give them: `<crowd>`
 *
 * Gaps are short and counted, and nothing is repeated without a limit, so time grows with the length of the text and no faster.
 */
export function pattern(
  expressions: readonly string[],
  parts: Readonly<Record<string, string>> = {},
): RegExp {
  const ways = expressions.map((way) =>
    way
      .replace(/<(\w+)>/g, (_, name: string) => {
        const part = parts[name];
        if (part !== undefined) return part;
        const words = classes[name];
        if (words === undefined) throw new Error(`There is no class of words called ${name}`);
        return oneOf(words);
      })
      .replace(/~(\d*)/g, (_, most: string) => `[^，。？！；：—…]{0,${most || 10}}?`)
      .replaceAll('≈', '[^。？！；…]{0,30}?'),
  );
  return new RegExp(ways.join('|'), 'g');
}

/** A match of a pattern in a text that has been read, the end excluded. */
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
