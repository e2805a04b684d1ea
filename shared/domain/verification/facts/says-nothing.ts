import { pattern } from './pattern.ts';
import { lowered } from './plain.ts';

const ignorance = [
  pattern(String.raw`
    \b(?:i |we |im |id )?(?:really |honestly |just |simply )?(?:do not|dont|did not|didnt|cannot|
    can not|cant|could not|couldnt|wouldnt|would not) (?:really |quite |exactly )?(?:know|say|
    remember|recall|tell|confirm|comment)\b
  `),
  /\b(?:im |i am )?(?:not|un) ?(?:quite |too |so |really |entirely |completely )?(?:sure|certain|aware)\b/,
  /\bno (?:idea|clue|information|comment|memory|recollection)\b/,
  pattern(
    String.raw`
    \b(?:unknown|not known|forgot(?:ten)?|n\/a|n\.a\.?|not applicable|tbd|tbc|null|undefined|
    nil)(?![\p{L}\p{N}])
  `,
    'u',
  ),
  pattern(String.raw`
    \b(?:weiss (?:ich )?(?:es )?nicht|keine ahnung|unbekannt|je ne sais pas|inconnu|no (?:lo )?se|
    desconocido)\b
  `),
  /(?:我|本人)?(?:不|没|未|记不|说不)(?:太|是很|大)?(?:知道|清楚|清|记得|确定|了解|详|知|准)(?:了)?|忘(?:记)?了|无法(?:确认|确定|回答)|没有?印象|无可奉告/,
];

/** Words around "I do not know" that say nothing either. */
const around = pattern(
  String.raw`
    \b(?:i|we|am|im|about|that|this|it|exactly|exact|sorry|any ?more|for|sure|of|the|his|her|their|
    when|what|which|where|why|he|she|they|to|be|honest|left|started|joined|date|month|year|title|
    position|role|job|degree|was|is|were|been|did|does|had|have|his|precisely|details?|anything|na|
    na|none|nothing|no longer|afraid|unfortunately|really|at all|one|answer)\b|
    [他她的了，。、啊呢吧哦抱歉具体时间职位是什么]
  `,
  'g',
);

/** A part of each of these, looked for first because it is faster. */
const hint = pattern(String.raw`
    know|say|rem|rec|tell|conf|comm|sure|cert|aware|idea|clue|info|mem|forg|n\/a|n\.?a|not |tb|null|
    und|nil|weiss|ahnung|unb|inconnu|se\b|des|[不没未忘无记说]
  `);

/**
 * Whether an answer only says that its writer does not know: empty, "?", "not sure", 不清楚. An answer that
 * goes on with something of its own ("not sure, perhaps a tester") says something.
 */
export function saysNothing(answer: string): boolean {
  const text = lowered(answer).trim();
  if (!/[\p{L}\p{N}]/u.test(text) || /^(?:none|na|nothing|no answer|无|x+)[.!]?$/.test(text)) return true;
  if (!hint.test(text)) return false;
  const rest = ignorance.reduce((left, one) => left.replace(one, ' '), text);
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest.replace(around, ' '));
}
