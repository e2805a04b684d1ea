import { anyOf, wordsIn } from '../../../terms/lists.ts';
import loaded from './data/loaded.json' with { type: 'json' };
import data from './data/scale.json' with { type: 'json' };
import values from './data/values.json' with { type: 'json' };
import { oneOf } from './patterns.ts';

const { lists } = data;

const unknown = new RegExp(`^(?:我)?${anyOf(lists.unknown.expressions)}`);
/** Whether an answer declines to answer, and so stands on no scale. */
export const isUnknown = (words: string): boolean => unknown.test(words);

/** An expression for answers that begin with one of these. */
const beginning = (expressions: readonly string[]) => new RegExp(`^${anyOf(expressions)}`);

const scale: readonly [RegExp, number][] = [
  [new RegExp(`^${anyOf(lists.middle.expressions)}$`), 0],
  [beginning(lists.never.expressions), -2],
  [beginning(lists.always.expressions), 2],
  [/^.{0,4}(?:小部分|少部分|一小半)$/, -1],
  [/^.{0,4}(?:一半|半数)(?:左右)?$/, 0],
  [/^.{0,4}(?:大部分|多数|大半)$/, 1],
  [beginning(lists.seldom.expressions), -1],
  [beginning(lists.often.expressions), 1],
];
const downs = new RegExp(
  `^${anyOf(lists.downDegrees.expressions)}?(?:显)?(?:得)?${anyOf(lists.down.expressions)}`,
);
const ups = new RegExp(`^${anyOf(lists.upDegrees.expressions)}?${anyOf(lists.up.expressions)}`);
const blame = new RegExp(
  oneOf([
    ...wordsIn(values.lists.scorn.words).filter((word) => word.length > 1),
    ...wordsIn(values.lists.misdeeds.words),
    ...wordsIn(loaded.lists.loaded.words),
  ]),
);
const applause = new RegExp(oneOf(wordsIn(values.lists.praise.words).filter((word) => word.length > 1)));

/** The grade of an answer from -2 to 2, or undefined where it is no point of a scale. */
export function gradeOf(words: string): number | undefined {
  // Numbers say for themselves what they are.
  if (
    /[\d一二三四五六七八九十两几半](?:个|多)?(?:天|周|月|年|小时|分|次|人|名|份|成|倍|家|台|岁|万|元|点)/.test(
      words,
    )
  )
    return undefined;
  if (/各占一半|一半一半|各半$|对半/.test(words)) return 0;
  for (const [form, grade] of scale) {
    const [hit] = form.exec(words) ?? [];
    if (hit === undefined) continue;
    // "经常迟到" is no praise, "从不迟到" no blame.
    const turned =
      grade !== 0 && blame.test(words.slice(hit.length)) && !/不(?:清楚|满意|同意|好)/.test(words);
    return turned ? -grade : grade;
  }
  if (/^(?:偶尔|有时)/.test(words)) return blame.test(words) || /晚|迟|慢|差/.test(words) ? -1 : 0;
  if (downs.test(words)) return strength(words, -1);
  if (ups.test(words)) return strength(words, 1);
  if (blame.test(words)) return -2;
  return applause.test(words) ? 1 : undefined;
}

const strength = (words: string, sign: number): number =>
  /^(?:还|还算|勉强|基本|尚)/.test(words)
    ? sign / 2
    : /^(?:远|明显|大幅|很|非常|极|十分|太|最|特别|完全|强烈|坚决|超|无比|绝对)|优秀|杰出|卓越|完美|一流|出色/.test(
          words,
        )
      ? 2 * sign
      : sign;
