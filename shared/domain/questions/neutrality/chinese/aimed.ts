import { wordsIn } from '../../../terms/lists.ts';
import data from './data/others.json' with { type: 'json' };
import { find, type Match, matches, oneOf, pattern } from './patterns.ts';
import { candidate } from './people.ts';
import type { Question } from './sentences.ts';

const others = wordsIn(data.lists.others.words);
const things = wordsIn(data.lists.things.words);
const person = new RegExp(oneOf(others), 'g');
const somebody = new RegExp(oneOf([...others, ...things]), 'g');
/** "对客户", "跟同事": whom it is done to, not who does it. */
const to =
  /(?:(?:对|跟|和|与|向|给|把|被|惹|得罪)[^，、]{0,4}|对|跟|和|与|向|给|把|当着|让|为|替|找|同|因|朝|于|其他|帮|拿|带|管|被|受|遭|惹|令|使|的|就|比|像|背着|瞒着|误了?|凶|骂|欺负|冲|抢|靠)$/;
/** "在科室里": where, not who. */
const place = /^(?:们)?(?:里|面前|跟前|中|内|上|那里|那儿|之间|当中|手下|身上|会上)/;
const handled = new RegExp(oneOf(wordsIn(data.lists.handling.words)), 'g');
const ofSomebody = new RegExp(
  `^(?:的|了的|过的|着的|起来的)?(?:那[个些位]|这[个些位])?${oneOf([...others, ...things])}`,
);
const subject =
  /^(?!.{0,4}(?:给|把|对|跟|和|与|在|因|将|向|当|被|又|再|第|上次|那|有|您|谁|为|怎|如何|什么|哪|请|描述|说|谈|讲|举|是|从|除|每|一|平均|大概|多|几|最|既|还|仍|不|没|都|也|自己|曾|后来|突然|总|常|屡|频))[\u4e00-\u9fff]{2,8}$/;
const byOthers = pattern([
  '(?:客户|顾客|病人|患者|学生|家长|同事|员工|下属|孩子|乘客|买家|用户|业主|对方|他人|别人|供应商)(?:之间的?|的)$',
]);

/** The clause around a match. */
function clauseOf({ text }: Question, { from, to }: Match): { before: string; after: string } {
  const left = text.slice(Math.max(0, from - 30), from);
  const cut = Math.max(...['，', '。', '？', '！', '；', '：'].map((mark) => left.lastIndexOf(mark)));
  return { before: left.slice(cut + 1), after: text.slice(to, to + 12) };
}

/**
 * Whether a reproach or a praise is about the candidate rather than somebody or something they had to deal with:
 * "小李怎么处理客户的抱怨" reproaches nobody.
 *
 * @param byThings whether a thing may have done it, as in "货物丢失": a report is never lazy
 * @param asAttribute whether the word may describe somebody who stands after it, as in "暴躁的客户"
 */
export function aimed(question: Question, match: Match, asAttribute = true, byThings = true): boolean {
  const { before, after } = clauseOf(question, match);
  // "这位玻璃心的同事" is the candidate.
  if (/[这那该][位个名种]?[^，]{0,3}$/.test(before)) return true;
  if (asAttribute && ofSomebody.test(after)) return false;
  const self = before.lastIndexOf(candidate);
  const rest = before.slice(self + 1);
  if (
    find(rest, handled).some(
      ({ from, to: end }) =>
        !/的$/.test(rest.slice(0, from)) && !/^(?:得|上|时|能力|中)/.test(rest.slice(end)),
    )
  )
    return false;
  if (matches(byOthers, rest)) return false;
  // Without the candidate, a noun that begins the clause did it: "样品不足后".
  if (self < 0 && subject.test(before)) return false;
  return !find(rest, byThings ? somebody : person).some(
    ({ from, to: end }) => !to.test(rest.slice(0, from)) && !place.test(rest.slice(end)),
  );
}

/** The matches that are about the candidate. */
export const aimedOnly = (question: Question, found: readonly Match[]): Match[] =>
  found.filter((match) => aimed(question, match));
