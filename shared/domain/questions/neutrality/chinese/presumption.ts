import { wordsIn } from '../../../terms/lists.ts';
import { aimed } from './aimed.ts';
import adverse from './data/adverse.json' with { type: 'json' };
import data from './data/presumption.json' with { type: 'json' };
import values from './data/values.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, matches, oneOf, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const reproaches = pattern(lists.reproaches.expressions);
const accusing = pattern(lists.accusing.expressions);

const feats = pattern(lists.feats.expressions);

const open = pattern(lists.open.expressions);
const fine = pattern(lists.innocent.expressions);

/** Finds what is taken for granted although nobody has established it. */
export function presumption(question: Question): Found[] {
  const { text } = question;
  if (matches(open, text)) return all('presumption', find(text, feats));
  const asks = question.sentences.some(({ kind }) => kind === 'open' || kind === 'request');
  // Most questions name no reproach at all, and are done with here.
  const named = matches(reproach, text) ? find(text, reproaches, fine) : [];
  const found = [...named, ...find(text, accusing, fine)].filter((match) => {
    const hit = reproachIn(text, match);
    if (whether.test(text.slice(Math.max(0, match.from - 16), (hit ?? match).from))) return false;
    return hit === undefined
      ? text.slice(match.from, match.to).includes('@') || aimed(question, match)
      : aimed(question, hit);
  });
  if (found.length === 0) found.push(...openlyAdverse(question, asks));
  return all('presumption', [...found, ...find(text, feats)]);
}

/** "有没有迟到过" asks, and presumes nothing. */
const whether =
  /(?:有没有|是否(?!还|仍|依)|有无|会不会|是不是|曾否)(?!好转|改善|收敛|悔|起色|反省|转变|所)[^，。？]{0,12}$/;
const mild = new Set([
  '严重',
  '激烈',
  '奇怪',
  '随便',
  '被动',
  '落后',
  '担心',
  '不够',
  '失望',
  '失败',
  '不满',
  '不满意',
  '强势',
]);
const scorn = wordsIn(values.lists.scorn.words);
const bad = new RegExp(
  oneOf([
    ...wordsIn(adverse.lists.adverse.words),
    ...scorn.filter((word) => word.length > 1 && !mild.has(word)),
  ]),
  'g',
);
const daily = new RegExp(oneOf(wordsIn(adverse.lists.everyday.words)), 'g');
const byCandidate = /@[^，。？！；：@]*$/;
/** A condition that may never have come about: "出错时怎么补救". */
const condition = /^[^，。？]{0,8}(?:时|的时候|的情况下|的话)(?:，|@|您|怎|会|先|通常|一般|是|如|$)/;

/** Finds something bad that the candidate is said to have done, in a question that asks for more than whether. */
function openlyAdverse(question: Question, asks: boolean): { from: number; to: number }[] {
  const { text } = question;
  return find(text, bad, daily)
    .filter(
      (match) =>
        byCandidate.test(text.slice(Math.max(0, match.from - 24), match.from)) &&
        // "删掉的那些文件找回来了吗" asks whether, and takes the deleting for granted.
        (asks || /^[^，。？]{0,8}的(?:那|这)/.test(text.slice(match.to)) || question.framed[match.from]) &&
        !condition.test(text.slice(match.to)) &&
        !whether.test(text.slice(Math.max(0, match.from - 16), match.from)) &&
        aimed(question, match),
    )
    .slice(0, 1);
}

const reproach = pattern(['<misdeeds>|<faults>']);

/** Finds the reproach itself in a match: the person before it is the one who is blamed. */
function reproachIn(
  text: string,
  match: { from: number; to: number },
): { from: number; to: number } | undefined {
  const [hit] = find(text.slice(match.from, match.to), reproach);
  return hit === undefined ? undefined : { from: match.from + hit.from, to: match.from + hit.to };
}
