import { anyOf } from '../../../terms/lists.ts';
import data from './data/double-barrelled.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, type Match, matches, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const asksSomething = pattern(lists.asksSomething.expressions);
const embedding = pattern(lists.embedding.expressions);
const follows = pattern(lists.follows.expressions);
const preamble = pattern(lists.preamble.expressions);
/** "请您说说，": asks nothing before it is said what. */
const bareRequest =
  /^(?:您|我们|我)?(?:能否|能不能|可否|可不可以|可以|是否可以|方便|是否方便|想|希望|还)?(?:请|麻烦|劳驾|烦请|有劳|恳请|想请|请教|劳烦)?(?:您|各位|您们)?(?:能|可以|帮忙|先|再|来|给我们|跟我们|向我们|简单|具体|大致|详细|如实)*(?:说说|谈谈|讲讲|聊聊|说|谈|讲|聊|描述|介绍|回忆|回想|想想|说明|告诉|讲述|分享|评价|想一想|说一说|谈谈看|说说看|讲一讲|问|了解)?(?:一下|下|看|我们|起来)*$/;
const tag = pattern(lists.tag.expressions);

const joined = pattern(lists.joined.expressions);
const joinedFine = pattern(lists.joinedInnocent.expressions);

const parts = {
  aspect: anyOf(lists.aspect.expressions),
  quality: anyOf(lists.quality.expressions),
  grading: anyOf(lists.grading.expressions),
};
const fixed = pattern(lists.fixed.expressions);

const aspects = pattern(lists.aspects.expressions, parts);
const rated = pattern(lists.rated.expressions, parts);

const qualities = pattern(lists.qualities.expressions, parts);
const qualitiesFine = pattern(lists.qualitiesInnocent.expressions);

const claims = pattern(lists.claims.expressions);

const deeds = pattern(lists.deeds.expressions);

/** Finds two things in one question that can have two answers. */
export function doubleBarrelled(question: Question): Found[] {
  const { text, framed } = question;
  const first = twoQuestions(question);
  if (first.length > 0) return all('double_barrelled', first);
  const ways: [RegExp, RegExp][] = [
    [joined, joinedFine],
    [aspects, fixed],
    [rated, fixed],
    [qualities, qualitiesFine],
    [deeds, fixed],
  ];
  for (const [cues, fine] of ways) {
    const hits = find(text, cues).filter((hit) => !framed[hit.from] && !touches(text, hit, fine));
    if (hits.length > 0) return all('double_barrelled', hits.slice(0, 1));
  }
  return question.sentences.flatMap(({ from, to }) =>
    find(text.slice(from, to), claims)
      .filter((hit) => !framed[from + hit.from])
      .slice(0, 1)
      .map((hit): Found => ({ rule: 'double_barrelled', from: from + hit.from, to: from + hit.to })),
  );
}

/** Whether an innocent phrase covers the "and" of a match. */
function touches(text: string, { from, to }: Match, fine: RegExp): boolean {
  const words = text.slice(Math.max(0, from - 6), to);
  const ands = find(words, conjunction);
  const fines = find(words, fine);
  return (
    ands.length > 0 && ands.every((and) => fines.some((one) => one.from <= and.from && and.to <= one.to))
  );
}
const conjunction = pattern(['和|与|及|以及|并|、|又|且|还|也|同时|跟|而']);

/** Finds clauses that each ask something of their own. */
function twoQuestions({ text, sentences, framed }: Question): Match[] {
  const asking = sentences.flatMap(({ clauses, kind }, i) =>
    clauses.filter(
      (clause, n) =>
        !clause.frame &&
        !bareRequest.test(text.slice(clause.from, clause.to)) &&
        ((i === 0 && n === 0 && kind === 'request') || asksItself(text, clause, framed)),
    ),
  );
  const [one, two] = asking;
  if (one === undefined || two === undefined) return [];
  return [{ from: one.from, to: two.to }];
}

function asksItself(text: string, clause: Match, framed: readonly boolean[]): boolean {
  const words = text.slice(clause.from, clause.to);
  if (matches(follows, words) || matches(preamble, words) || matches(tag, words)) return false;
  const inside = find(words, embedding);
  return find(words, asksSomething).some(
    (hit) =>
      framed[clause.from + hit.from] === false &&
      // The word that asks stands before the verb, or it is what the verb is about.
      (!inside.some(({ to }) => to <= hit.from) ||
        find(words.slice(0, inside[0]?.from), asksSomething).length > 0 ||
        /[吗么呢]$/.test(words) ||
        clause.to - clause.from < 14),
  );
}
