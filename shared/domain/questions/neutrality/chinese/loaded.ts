import { wordsIn } from '../../../terms/lists.ts';
import { aimed } from './aimed.ts';
import data from './data/loaded.json' with { type: 'json' };
import type { Found } from './found.ts';
import { find, oneOf, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';
import { read } from './text.ts';

const { lists } = data;

const words = [lists.loaded, lists.blaming, lists.glorifying].flatMap((list) => wordsIn(list.words));
const cues = new RegExp(oneOf(words), 'g');
const kinds = pattern(lists.kinds.expressions);
const fine = pattern(lists.innocent.expressions);
/** Finds emotive and judging words. About a customer they describe a situation; about the candidate they answer the question. */
export function loaded(question: Question): Found[] {
  const { text } = question;
  return [...find(text, cues, fine), ...find(text, kinds)]
    .filter((match) => /^所谓/.test(text.slice(match.from, match.to)) || aimed(question, match, true, false))
    .map(({ from, to }) => ({
      rule: 'loaded',
      from,
      to,
      ...(/^所谓/.test(text.slice(from, to)) && { edits: [{ from, to, put: '' }] }),
    }));
}

/** The first judging word of an answer that is offered. */
export function loadedOption(option: string): { start: number; end: number } | undefined {
  const { text, starts, ends } = read(option);
  const [hit] = find(text, cues, fine);
  if (hit === undefined) return undefined;
  return { start: starts[hit.from] ?? 0, end: ends[hit.to - 1] ?? option.length };
}
