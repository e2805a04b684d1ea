import { find, type Match, matches, oneOf, pattern } from './patterns.ts';
import { candidate } from './people.ts';
import type { Question } from './sentences.ts';
import { handling, others, things } from './words/others.ts';

const somebody = new RegExp(oneOf([...others, ...things]), 'g');
/** "对客户", "跟同事": whom it is done to, not who does it. */
const to =
  /(?:(?:对|跟|和|与|向|给|把|被|惹|得罪)[^，、]{0,4}|对|跟|和|与|向|给|把|当着|让|为|替|找|同|因|朝|于|其他|帮|拿|在|当|从|按|带|管|被|受|遭|惹|令|使|的|就|比|像|背着|瞒着|误了?|凶|骂|欺负|冲|抢|靠)$/;
const handled = new RegExp(oneOf(handling), 'g');
const ofSomebody = new RegExp(
  `^(?:的|了的|过的|着的|起来的)?(?:那[个些位]|这[个些位])?${oneOf([...others, ...things])}`,
);
const byOthers = pattern(`
  (?:客户|顾客|病人|患者|学生|家长|同事|员工|下属|孩子|乘客|买家|用户|业主|对方|他人|别人|供应商)(?:之间)?的?$
`);

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
 * @param asAttribute whether the word may describe somebody who stands after it, as in "暴躁的客户"
 */
export function aimed(question: Question, match: Match, asAttribute = true): boolean {
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
  return !find(rest, somebody).some(({ from }) => !to.test(rest.slice(0, from)));
}

/** The matches that are about the candidate. */
export const aimedOnly = (question: Question, found: readonly Match[]): Match[] =>
  found.filter((match) => aimed(question, match));
