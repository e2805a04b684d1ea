import data from './data/sentences.json' with { type: 'json' };
import { type Match, matches, pattern } from './patterns.ts';
import { read } from './text.ts';

const { lists } = data;

/** `yesNo` claims something that may be denied, `open` asks what, who or how, `none` asks for nothing in words. */
type Kind = 'yesNo' | 'open' | 'request' | 'none';

/** One sentence of a question. */
export interface Sentence {
  from: number;
  to: number;
  kind: Kind;
  /** Whether it ends with a question mark. */
  asks: boolean;
  clauses: Clause[];
}

export interface Clause extends Match {
  /** Whether it says when, where or on which condition, rather than asks. */
  frame: boolean;
}

/** A question as the rules look at it. */
export interface Question {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  sentences: Sentence[];
  /** For each character whether it belongs to a circumstance (true) or to the question itself. */
  framed: readonly boolean[];
  options: readonly string[];
}

/** A word that ends in 时 and says nothing about when. */
const notWhen = '小及按准临同平当何随实有定到暂不工课学守耗超延计短即适顿此那届费省历累限全准彼加';
const whenItWas = new RegExp(
  `(?:的时候|之前|之后|以后|以前|的情况下|情况下|过程中|期间|的话|前提下|那天|当天|的同时|那段时间里?|阶段|那会儿|的当口|(?<![${notWhen}])时)(?=@|您|先|怎|如何|会|通常|一般|都|是|用|有|由|谁|哪|什么|做|采|主要|具体|往往|是否|负责|能)`,
  'g',
);
const framing = pattern(lists.framing.expressions);
const openly = pattern(lists.openly.expressions);
const yesOrNo = pattern(lists.yesOrNo.expressions);
const asking = pattern(lists.asking.expressions);

/** Divides a question into sentences and clauses. */
export function questionOf(written: string, options: readonly string[]): Question {
  const { text, starts, ends } = read(written);
  const sentences: Sentence[] = [];
  const framed: boolean[] = new Array<boolean>(text.length).fill(false);
  for (const { index: from, 0: words } of text.matchAll(/[^。？！；\n]+/g)) {
    const to = from + words.length;
    const clauses: Clause[] = [];
    for (const { index, 0: clause } of words.matchAll(/[^，：—…]+/g))
      clauses.push({ from: from + index, to: from + index + clause.length, frame: false });
    clauses.forEach((clause, i) => {
      const own = text.slice(clause.from, clause.to);
      clause.frame = i < clauses.length - 1 && !matches(yesOrNo, own) && matches(framing, own);
      let end = clause.frame ? clause.to : clause.from;
      if (!clause.frame)
        for (const { index, 0: mark } of own.matchAll(whenItWas)) end = clause.from + index + mark.length;
      framed.fill(true, clause.from, end);
    });
    const main = clauses
      .filter(({ frame }) => !frame)
      .map((clause) => text.slice(clause.from, clause.to))
      .join('，');
    const asks = /[？]/.test(text.charAt(to));
    sentences.push({ from, to, asks, clauses, kind: kindOf(main) });
  }
  return { text, starts, ends, sentences, framed, options };
}

function kindOf(words: string): Kind {
  if (matches(asking, words)) return 'request';
  const yes = matches(yesOrNo, words);
  if (
    matches(openly, words) &&
    !/吗$/.test(words) &&
    !(yes && /^(?:[^，]{0,12})(?:是否|有没有|是不是)/.test(words))
  )
    return 'open';
  return yes ? 'yesNo' : 'none';
}
