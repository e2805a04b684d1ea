import data from './data/leading.json' with { type: 'json' };
import { all, type Edit, type Found } from './found.ts';
import { find, matches, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';
import { statedFirst } from './stated.ts';

const { lists } = data;

const tag = pattern(lists.tag.expressions);

const adverbs = pattern(lists.adverbs.expressions);
const adverbsFine = pattern(lists.adverbsInnocent.expressions);

const cues = pattern(lists.cues.expressions);

const fine = pattern(lists.innocent.expressions);

const politely = /^(?:请|麻烦|那就?|说说|谈谈|讲讲|举|描述|介绍|来|先)/;

/** Finds wordings that tell which answer is wanted. */
export function leading(question: Question): Found[] {
  const { text, sentences } = question;
  const found: Found[] = [
    ...find(text, tag).map((match) => ({
      rule: 'leading' as const,
      ...match,
      edits: withoutTag(text, match),
    })),
    ...find(text, adverbs, adverbsFine).map((match) => ({
      rule: 'leading' as const,
      ...match,
      edits: [{ ...match, put: '' }],
    })),
    ...all('leading', find(text, cues, fine)),
  ];
  for (const { from, to } of sentences) {
    const words = text.slice(from, to);
    if (
      !/吧$/.test(words) ||
      /[酒网贴水清书话影]吧$/.test(words) ||
      politely.test(words) ||
      found.some((one) => one.to === to)
    )
      continue;
    found.push({
      rule: 'leading',
      from: to - 1,
      to,
      edits: [{ from: to - 1, to, put: asksAlready(words) ? '' : '吗' }],
    });
  }
  return found.length > 0 ? found : statedFirst(question);
}

/** "…很可靠，对吧" becomes "…很可靠吗". */
function withoutTag(text: string, { from, to }: { from: number; to: number }): Edit[] {
  const before = text.slice(Math.max(0, from - 40), from);
  return [{ from, to, put: asksAlready(before) ? '' : '吗' }];
}

const already = pattern(lists.already.expressions);
const asksAlready = (words: string): boolean => matches(already, words);
