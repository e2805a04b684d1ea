import { wordsIn } from '../../../terms/lists.ts';
import type { Spotted } from '../fault.ts';
import data from './data/trades.json' with { type: 'json' };
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';
import type { Token } from './tokens.ts';

const plain = new Set(wordsIn(data.lists.plain.words));
const trade = /(?:er|or|ist|ian|ant|ent|ee|eer|ess|man|woman|person|smith|wright|hand|maid|keeper)$/;

/**
 * "Was {name} a breath of fresh air?": the person is called a thing. No list of such names is ever complete, so a noun that is
 * neither a trade nor a plain word for one is taken as a verdict.
 */
export const called = (sentences: readonly Sentence[]): Spotted[] =>
  sentences.flatMap((sentence) => {
    const { tokens, head, kind } = sentence;
    if (kind !== 'yes_no' || !tokens[head]?.forms.includes('be') || tokens[head + 1]?.text !== '@') return [];
    let at = head + 2;
    while (
      /^(ever|really|just|something|of|more|rather|perhaps|at|times|sometimes|often|considered|known|as|bit|by|nature|like)$/.test(
        tokens[at]?.text ?? '',
      )
    )
      at++;
    if (!/^(a|an|another|such)$/.test(tokens[at]?.text ?? '')) return [];
    const noun = headNoun(tokens, at + 1);
    const word = tokens[noun];
    if (word === undefined || isPlain(word)) return [];
    return spot('loaded', sentence, { from: at, to: noun + 1 });
  });

function headNoun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1) {
    const next = tokens[at + 1];
    if (
      next === undefined ||
      next.mark ||
      next.forms.includes('<prep>') ||
      /^(who|that|which|and|or|but|when|while|to|than|you|we|@|enough|too|also|ever|then|there|here|because|if|before|after)$/.test(
        next.text,
      )
    )
      break;
    at++;
  }
  return at;
}

const isPlain = ({ text, forms }: Token): boolean =>
  (plain.has(text) ||
    forms.some((form) => plain.has(form)) ||
    trade.test(text) ||
    forms.includes('<people>')) &&
  !forms.includes('<neg>');
