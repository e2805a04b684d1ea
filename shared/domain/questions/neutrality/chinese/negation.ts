import data from './data/negation.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, type Match, pattern } from './patterns.ts';
import type { Question, Sentence } from './sentences.ts';

const { lists } = data;

const nots = pattern(lists.nots.expressions);

const innocent = pattern(lists.innocent.expressions);

const pairs = pattern(lists.pairs.expressions);
const pairsFine = pattern(lists.pairsInnocent.expressions);
const relative = pattern(lists.relative.expressions);

function inMain({ framed }: Question, { from }: Match): boolean {
  return framed[from] === false;
}

/** Finds negatives: one makes a question harder, two have to be undone before it can be answered. */
export function negation(question: Question): Found[] {
  const { text, sentences } = question;
  const doubled = find(text, pairs, pairsFine).filter((match) => inMain(question, match));
  if (doubled.length > 0) return all('double_negation', doubled);
  return sentences.flatMap((sentence) => negationIn(question, sentence));
}

function negationIn(question: Question, { from, to, kind, clauses }: Sentence): Found[] {
  if (kind === 'request') return [];
  for (const clause of clauses) {
    if (clause.frame) continue;
    const words = question.text.slice(clause.from, clause.to);
    const hits = find(words, nots, innocent)
      .map((hit) => ({ from: clause.from + hit.from, to: clause.from + hit.to }))
      .filter((hit) => inMain(question, hit));
    const inside = find(words, relative).map((hit) => ({
      from: clause.from + hit.from,
      to: clause.from + hit.to,
    }));
    const plain = hits.filter((hit) => !inside.some((one) => one.from <= hit.from && hit.to <= one.to));
    const [first, second] = hits;
    if (
      first !== undefined &&
      second !== undefined &&
      plain.length > 1 &&
      !/[也又、]/.test(question.text.slice(first.to, second.from))
    )
      return all('double_negation', [{ from: first.from, to: second.to }]);
    if (plain[0] !== undefined && /@|您|哪|什么|谁/.test(question.text.slice(from, to)))
      return all('negation', plain.slice(0, 1));
  }
  return [];
}
