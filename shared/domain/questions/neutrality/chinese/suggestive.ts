import { aimed } from './aimed.ts';
import data from './data/suggestive.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const cues = pattern(lists.cues.expressions);

const fine = pattern(lists.innocent.expressions);

/** Finds praise and blame in the asking, which any answer has to follow. */
export function suggestive(question: Question): Found[] {
  const { text } = question;
  return all(
    'suggestive',
    find(text, cues, fine).filter((match) => aimed(question, match, false)),
  ).map((one) => {
    const [, degree, rest] =
      /^(@?)(?:非常|极其|特别|超级|十分|格外|异常|无比|极为|极度|尤为|颇为)(.*)$/.exec(
        text.slice(one.from, one.to),
      ) ?? [];
    if (degree === undefined || rest === undefined) return one;
    const from = one.from + degree.length;
    return { ...one, edits: [{ from, to: one.to - rest.length, put: '' }] };
  });
}
