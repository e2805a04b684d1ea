import { isAdjective, isAdverb, isVerb } from './coordination.ts';
import data from './data/coordination.json' with { type: 'json' };
import { finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import type { Token } from './tokens.ts';

/** "On time" is said of somebody as "punctual" is. */
export const isPhrase = (here: Token | undefined, next: Token | undefined): boolean =>
  /^(on|in|at) (time|schedule|control|charge|ease|touch)$/.test(`${here?.text} ${next?.text}`);

/** Whether something is said of somebody before the "and": "was {name} fair to …". */
export const saidOf = (tokens: readonly Token[], head: number, from: number) =>
  (tokens[head]?.forms.includes('be') ?? false) &&
  tokens.slice(head + 1, from).some((here) => isAdjective(here));

export const repeated = (tokens: readonly Token[], head: number, from: number, word: string) =>
  tokens.slice(head + 1, from).some(({ text }) => text === word);

const adverbs =
  /^(also|then|too|still|both|always|really|to|well|how|clearly|quickly|carefully|properly|correctly|regularly|often|very|be|been|being|was|is|were|even|generally|equally|as)$/;

export function skipAdverbs(tokens: readonly Token[], at: number): [Token, number] | undefined {
  let i = at;
  while (
    i < tokens.length - 1 &&
    (adverbs.test(tokens[i]?.text ?? '') || isAdverb(tokens[i])) &&
    !tokens[i + 1]?.mark &&
    !(isAdverb(tokens[i - 2]) && i === at)
  )
    i++;
  const here = tokens[i];
  return here === undefined || here.mark ? undefined : [here, i];
}

/** Whether the words before the "and" describe somebody: "was {name} careful". */
export function predicate({ tokens, head }: Sentence, from: number): boolean {
  const before = tokens[from - 1];
  if (
    before === undefined ||
    !(isAdjective(before) || isPhrase(tokens[from - 2], before) || /ed$/.test(before.text))
  ) {
    // "Was she organised at work and friendly?"
    const aux = tokens[head]?.forms.includes('be') ?? false;
    return (
      aux &&
      tokens.slice(head + 1, from).some((here) => isAdjective(here)) &&
      isAdjective(skipAdverbs(tokens, from + 1)?.[0])
    );
  }
  return tokens
    .slice(Math.max(0, from - 9), from)
    .some(
      ({ forms }) =>
        forms.includes('be') ||
        forms.includes('seem') ||
        forms.includes('find') ||
        forms.includes('how') ||
        forms.includes('become') ||
        forms.includes('feel'),
    );
}

/** The number of the verb that goes with "did" or "could". */
export function mainVerb({ tokens, head, kind }: Sentence): number | undefined {
  for (let i = head; i < tokens.length; i++) {
    const here = tokens[i];
    if (here === undefined) return undefined;
    if (kind === 'order' && i === head) continue;
    const helped = here.forms.some((form) =>
      /^(do|can|could|will|would|may|might|must|should|shall)$/.test(form),
    );
    if (!helped) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 9); j++) {
      const verb = tokens[j];
      if (
        verb !== undefined &&
        (isVerb(verb, tokens[j + 1]) ||
          verb.forms.includes('do') ||
          verb.forms.includes('be') ||
          verb.forms.includes('have')) &&
        isBase(verb)
      )
        return j;
    }
    return undefined;
  }
  return undefined;
}

export const isBase = ({ text, forms }: Token) =>
  forms[1] === text && !/(ed|ing)$/.test(text) && !(text.endsWith('s') && !text.endsWith('ss'));
export const isVerbAt = (tokens: readonly Token[], at: number, base: number) =>
  at === base || (at === base + 1 && isAdverb(tokens[at]));
export const determined = (next: Token | undefined) =>
  next !== undefined &&
  (next.forms.includes('<det>') ||
    next.forms.includes('<prep>') ||
    next.text === '@' ||
    /^(it|them|us|you|me|him|new|all|how|what|that|others|people)$/.test(next.text));

export const quality = (here: Token, next: Token | undefined): boolean =>
  here.forms.includes('<quality>') || (next?.forms.includes('<quality>') ?? false);

export function qualityBefore(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from - 1; i > Math.max(head, from - 8); i--)
    if (tokens[i]?.forms.includes('<quality>')) return true;
  return false;
}

const judging = finder(data.lists.judging.patterns);
export const judged = ({ tokens, kind }: Sentence) => kind === 'yes_no' || judging(tokens).length > 0;
