import { handwork, isAdjective, isAdverb, isVerb, sureVerb } from './coordination.ts';
import data from './data/coordination.json' with { type: 'json' };
import { finder } from './patterns.ts';
import type { Sentence } from './question.ts';
import type { Token } from './tokens.ts';

/** "Lift and move patients", "pack and ship": one job in two movements. */
const oneJob = (first: Token | undefined, second: Token): boolean =>
  first !== undefined && handwork.has(first.text) && handwork.has(second.text);

/**
 * Whether an "and" joins two things that could have two answers.
 *
 * @param from where the joining words begin
 * @param to where they end
 */
export function partsDiffer(sentence: Sentence, from: number, to: number, join: string): boolean {
  const { tokens, head, kind } = sentence;
  const before = tokens[from - 1];
  const after = skipAdverbs(tokens, to);
  if (before === undefined || after === undefined) return false;
  const [w, at] = after;
  const next = tokens[at + 1];
  if (join.startsWith('but') || join.startsWith('yet'))
    return isAdjective(w) || isVerb(w, next) || (w.text === 'not' && kind === 'yes_no');
  if (join === 'and' && tokens[to]?.text === 'also') return true;
  if (join === 'not only') return true;
  if (join === 'as well as' && w.forms.includes('<prep>')) return true;
  if (
    join === 'as well as' &&
    /^(@|the|other|others|you|your|expected|most|any|could|would|agreed|planned)$/.test(w.text)
  ) {
    return /ing$/.test(w.text);
  }
  if (join === 'besides' && kind !== 'yes_no') return false;
  if (/^(along|together|in addition|besides|plus)/.test(join)) return quality(w, next) || /ing$/.test(w.text);
  // "at planning lessons and at keeping order"
  if (
    w.forms.includes('<prep>') &&
    next !== undefined &&
    /ing$/.test(next.text) &&
    tokens
      .slice(head, from)
      .some(({ text }, i) => text === w.text && /ing$/.test(tokens[head + i + 1]?.text ?? ''))
  )
    return true;
  if (before.text === ',' && w.forms.includes('<prep>') && kind === 'yes_no') return true;
  // "with the clients and with the board", "to lift boxes and to drive"
  if (
    w.forms.includes('<prep>') &&
    (kind === 'yes_no' || judged(sentence)) &&
    repeated(tokens, head, from, w.text)
  )
    return true;
  if (
    tokens[to]?.text === 'to' &&
    isVerb(w, next) &&
    tokens.slice(head, from).some(({ text }, i) => text === 'to' && isVerb(tokens[head + i + 1], undefined))
  )
    return true;
  // "How well did {name} work alone and in a team?"
  if (/^(alone|independently)$/.test(before.text) && w.forms.includes('<prep>')) return true;
  // "How fair and transparent were …"
  if (tokens[head]?.text === 'how' && from - head <= 3 && (next?.forms.includes('<aux>') ?? false))
    return true;
  // "Fair to pupils and firm with parents"
  if (isAdjective(w) && (next?.forms.includes('<prep>') ?? false) && saidOf(tokens, head, from)) return true;
  // "How clearly and quickly did"
  if (isAdverb(before) && isAdverb(w) && sentence.tokens[head]?.text === 'how') return true;
  if (isAdverb(before) && isAdverb(w) && /ly$/.test(w.text)) return true;
  if (
    predicate(sentence, from) &&
    (isAdjective(w) || /..ed$/.test(w.text) || /^(a|an|the)$/.test(w.text) || isVerb(w, next))
  ) {
    if (/^(a|an|the)$/.test(w.text)) return isAdjective(tokens[at + 1]);
    return true;
  }
  if (
    isAdjective(before) &&
    isAdjective(w) &&
    (next === undefined || next.mark || next.forms.includes('<prep>')) &&
    judged(sentence)
  )
    return true;
  // "Careful and on time"
  if (isPhrase(w, next) && saidOf(tokens, head, from)) return true;
  // "Technical and communication skills"
  if (next !== undefined && abilities.test(next.text) && judged(sentence)) return true;
  const base = mainVerb(sentence);
  if (oneJob(before, w)) return false;
  if (base !== undefined && base < from && isVerb(w, next) && isBase(w)) {
    if (sureVerb(w) || determined(next) || at > to || isVerbAt(tokens, from - 1, base)) return true;
    return false;
  }
  if (join === 'as well as' && /ing$/.test(w.text)) return true;
  if (quality(w, next) && qualityBefore(tokens, from, head)) return judged(sentence) || kind === 'wh';
  // "her knowledge of hygiene and her manner with waiters"
  if (
    /^(@s|their|his|her)$/.test(w.text) &&
    tokens.slice(head, from).some(({ text }) => /^(@s|their|his|her)$/.test(text))
  )
    return judged(sentence);
  return false;
}

const abilities = /^(skills?|abilit(?:y|ies)|competences?|competenc(?:y|ies)|qualities|talents?)$/;

/** "On time" is said of somebody as "punctual" is. */
const isPhrase = (here: Token | undefined, next: Token | undefined): boolean =>
  /^(on|in|at) (time|schedule|control|charge|ease|touch)$/.test(`${here?.text} ${next?.text}`);

/** Whether something is said of somebody before the "and": "was {name} fair to …". */
const saidOf = (tokens: readonly Token[], head: number, from: number) =>
  (tokens[head]?.forms.includes('be') ?? false) &&
  tokens.slice(head + 1, from).some((here) => isAdjective(here));

const repeated = (tokens: readonly Token[], head: number, from: number, word: string) =>
  tokens.slice(head + 1, from).some(({ text }) => text === word);

const adverbs =
  /^(also|then|too|still|both|always|really|to|well|how|clearly|quickly|carefully|properly|correctly|regularly|often|very|be|been|being|was|is|were|even|generally|equally|as)$/;

function skipAdverbs(tokens: readonly Token[], at: number): [Token, number] | undefined {
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

/** Whether what stands before the "and" is said of somebody: "was {name} careful". */
function predicate({ tokens, head }: Sentence, from: number): boolean {
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

/** Where the verb that goes with "did" or "could" stands. */
function mainVerb({ tokens, head, kind }: Sentence): number | undefined {
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

const isBase = ({ text, forms }: Token) =>
  forms[1] === text && !/(ed|ing)$/.test(text) && !(text.endsWith('s') && !text.endsWith('ss'));
const isVerbAt = (tokens: readonly Token[], at: number, base: number) =>
  at === base || (at === base + 1 && isAdverb(tokens[at]));
const determined = (next: Token | undefined) =>
  next !== undefined &&
  (next.forms.includes('<det>') ||
    next.forms.includes('<prep>') ||
    next.text === '@' ||
    /^(it|them|us|you|me|him|new|all|how|what|that|others|people)$/.test(next.text));

const quality = (here: Token, next: Token | undefined): boolean =>
  here.forms.includes('<quality>') || (next?.forms.includes('<quality>') ?? false);

function qualityBefore(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from - 1; i > Math.max(head, from - 8); i--)
    if (tokens[i]?.forms.includes('<quality>')) return true;
  return false;
}

const judging = finder(data.lists.judging.patterns);
const judged = ({ tokens, kind }: Sentence) => kind === 'yes_no' || judging(tokens).length > 0;
