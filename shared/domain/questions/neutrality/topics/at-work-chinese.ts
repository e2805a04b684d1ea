import type { BannedTopic } from '../../../law/topics.ts';
import { anyOf } from '../../../terms/lists.ts';
import data from './data/at-work-chinese.json' with { type: 'json' };
import type { TopicSpan } from './match.ts';

const { lists } = data;

/** The person asked about, in any form. */
const candidate = /\{name\}|[他她]|TA|候选人|自己|本人/;

/** "在母婴用品柜台，…", "审核贷款客户的征信报告时，…": a scene of work without the candidate. */
const scenes = [
  `在[^，。？！]{1,20}${anyOf(lists.places.expressions)}(?:[^，]{0,12}(?:时|的时候|期间|中|里|上))?`,
  `${anyOf(lists.tasks.expressions)}[^，。？！]{2,40}(?:时|的时候|期间|过程中|中|后|之前|前)`,
  `${anyOf(lists.people.expressions)}(?:们)?[^，。？！]{1,40}(?:时|的时候|后|之后)`,
  `当?(?:有|一位|一名|某位|某个)${anyOf(lists.visitors.expressions)}[^，。？！]{1,40}`,
];
const scene = new RegExp(`(?:^|[。？！])${anyOf(scenes)}[，,]`, 'g');

/** "…怎样给患者讲解慢性病的报销": something done for others. */
const forOthers = new RegExp(
  `照顾(?:住院|卧床|失能|院里|病区)[^，。？！]*老人|${anyOf(lists.towards.expressions)}(?:过|了|着|好|完)?(?:这些|那些|一些|不同|各类|多位|几位|的)?(?:[^，。？！{}]{0,8}的)?${anyOf(lists.served.expressions)}[^，。？！]*`,
  'g',
);

/** Endings that turn the word before them into a trade: "寺庙修缮工程", "月嫂培训班", "治疗师". */
const trade = new RegExp(
  `^的?[^，。？！；、{}的上去来到回进对向给时后前是有过了在他她吗么和与]{0,3}?${anyOf(lists.trades.expressions)}`,
);
/** Verbs for what is made, shown or studied in a trade: "采访退伍老兵", "代理劳动争议案件". */
const doing = new RegExp(
  `${anyOf(lists.doing.expressions)}(?:过|了)?(?!的|[^，。？]*(?:期间|时|后|前|中|因))[^，。？！；]{0,8}$`,
);
const personal = /^(?:了|过|吗|么|时|期间|的时候|后|前)/;
const noun: ReadonlySet<BannedTopic> = new Set([
  'age',
  'arrests',
  'caste',
  'childcare',
  'convictions',
  'credit',
  'disability',
  'family_status',
  'genetics',
  'health',
  'marital_status',
  'military_record',
  'orientation',
  'origin',
  'pregnancy',
  'race',
  'religion',
  'sex',
]);

/** Whether a topic belongs to a trade there, and not to the candidate. */
export function isTradeInChinese(text: string, { topic, start, end }: TopicSpan): boolean {
  if (candidate.test(text.slice(start, end))) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (topic === 'credit' && !/征信|信用|贷/.test(text.slice(start, end))) return false;
  if (noun.has(topic) && trade.test(after)) return true;
  const verb = doing.exec(before);
  return (
    topic !== 'pay_history' &&
    verb !== null &&
    !candidate.test(verb[0]) &&
    ((/[^过了]$/.test(verb[0]) && verb[0].length <= 2) || !personal.test(after))
  );
}

const cover = (words: string): string => '\u0000'.repeat(words.length);

/** Covers what a Chinese question says of the work itself: nothing there is about the candidate's own life. */
export function withoutWorkInChinese(text: string): string {
  const without = (words: string) => (candidate.test(words) ? words : cover(words));
  return text.replace(scene, without).replace(forOthers, without);
}
