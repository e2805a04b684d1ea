import { anyOf, wordsIn } from '../../../terms/lists.ts';
import data from './data/people.json' with { type: 'json' };

const { lists } = data;
/** The sign that stands for the candidate in a text that has been read. */
export const candidate = '@';

const surnames = wordsIn(lists.surnames.words).join('');

/** "小李", "老王", but not 小程序 or 老方案. */
const nicknames = new RegExp(
  `[小老大阿](?!${lists.notNicknames.expressions.join('|')})[${surnames}](?![门口]店|子里|生产)(?:[明华伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞刚燕鹏飞波斌宇浩凯](?=[的是在有会能怎为当把，,、？?]))?`,
);

/** "王工", "李老师", "陈女士". */
const titled = new RegExp(`(?![施金石安管]工|白班)[${surnames}]${anyOf(lists.titles.expressions)}`);

const given = wordsIn(lists.given.words).join('');
const notNames = lists.notNames.expressions.join('|');

/** "王明" where somebody can stand: at the beginning, or after a word that takes a person. */
const full = new RegExp(
  `(?<![\\u4e00-\\u9fffA-Za-z]|[\\u4e00-\\u9fff](?=[季项齐曲管向]))(?!${notNames})[${surnames.replace('阿', '')}][${given}]{1,2}|(?<=[给对跟和与让把由被请为向像是说得您述绍评价时候后前在里])(?!${notNames})[${surnames.replace('阿', '')}][${given}]{1,2}(?=[的是在有会能怎如为当把被做带处对跟与和做，,、？?这]|工作)`,
);

const named = new RegExp(
  [
    ...lists.mentions.expressions,
    `(?<![A-Za-z])(?!${lists.products.expressions.join('|')})[A-Z][a-z]{2,9}(?![A-Za-z])`,
    titled.source,
    nicknames.source,
    full.source,
  ].join('|'),
  'g',
);

/** The places where the candidate is named, or could be: the rules need to know that a person is meant, not which one. */
export function namesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(named)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}
