import { type Match, matches, pattern } from './patterns.ts';
import { read } from './text.ts';

/** `yesNo`: something is claimed and may be denied. `open`: it asks what, who or how. `none`: nothing is asked for in words. */
type Kind = 'yesNo' | 'open' | 'request' | 'none';

/** One sentence of a question. */
export interface Sentence {
  from: number;
  to: number;
  kind: Kind;
  /** Ends with a question mark. */
  asks: boolean;
  clauses: Clause[];
}

export interface Clause extends Match {
  /** Says when, where or on which condition, rather than asks. */
  frame: boolean;
}

/** A question as the rules look at it. */
export interface Question {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  sentences: Sentence[];
  /** For each character whether it belongs to a circumstance (true) or to what is asked. */
  framed: readonly boolean[];
  options: readonly string[];
}

/** A word that ends in 时 and says nothing about when. */
const notWhen = '小及按准临同平当何随实有定到暂不工课学守耗超延计短即适顿此那届费省历累限全准彼加';
const whenItWas = new RegExp(
  `(?:的时候|之前|之后|以后|以前|的情况下|情况下|过程中|期间|的话|前提下|那天|当天|的同时|那段时间里?|阶段|那会儿|的当口|(?<![${notWhen}])时)(?=@|您|先|怎|如何|会|通常|一般|都|是|用|有|由|谁|哪|什么|做|采|主要|具体|往往|是否|负责|能)`,
  'g',
);
const framing = pattern(`
  ^(?:在|当|对|对于|关于|针对|与|跟|除了?|从|向|为了?|作为|面对|碰[到上]|遇[到上]|据|根据|按照?|依|就|由于|因为|如果|若|假如|要是|一旦|万一|无论|尽管|虽然|即使|每当|每逢|到|凡|比如|例如|像|自|经过|等到?|通过|有时候?|请您?(?:回忆|回想|想想)|您还?记得)
  (?:时|时候|前|后|期间|下|中|里|上|间|际|天|阶段|的话|方面|时间|场合|基础上|前提|那年|那月|初|末|季|日|期|内|外|来说|而言|来看|当口|节骨眼|会儿)$
`);
const openly = pattern(`
  什么|哪|谁|怎|如何|咋|啥|多少|多久|多长|多(?:大|快|高|远|深|重|宽|厚|早|晚|频繁|常)(?!不)|几(?!乎|经|何)|何(?:时|地|处|种|人|故|以|事|物|为)|为何|[呢]$|还是
`);
const yesOrNo = pattern(`
  吗|(?<![什怎多这那要])[么嘛](?=$|？)|是否|能否|可否|会否|曾否|可曾|有无|与否|有没有|(?<!不)是不是|没有$
  ([\u4e00-\u9fff])[不没]\\1
`);
const asking = pattern(`
  ^~6(?:(?<!申|邀|聘|宴)请(?!示|假|教|求|客|款|购|缨|帖|领)|麻烦(?!的|吗)|烦请|劳驾|描述|说说|谈谈|讲讲|介绍|举|列举|列出|概括|评价|评估|选择|填写|说明|回忆|分享|补充)
  (?:能否|可否|能不能|可不可以|可以|是否可以|是否能|方便|愿意|能)(?:请您?)?(?:给我们|跟我们|为我们|向我们|再|简单|大致|具体|详细)?(?:举|说|谈|讲|描述|介绍|回忆|告诉|告知|解释|分享|列举|列出|补充|提供|概括|评价|聊)
`);

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
