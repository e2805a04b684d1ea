import type { BannedTopic } from '../../../law/topics.ts';
import { anyOf } from '../../../terms/lists.ts';
import data from './data/at-work-english.json' with { type: 'json' };
import type { TopicSpan } from './match.ts';

const { lists } = data;

/** Verbs for what somebody does to things and for other people at work; words behind them belong to the work. */
const verbs = lists.verbs.expressions.join('|');

/** The person asked about, in any form. */
const candidate =
  /\b(?:he|she|they|him|her|his|hers|their|theirs|them|himself|herself|themselves|being)\b|\{name\}|\bthe candidate\b|\bhave (?:a|any|kids|children)\b/i;

const somebody = '(?:he|she|they|you|\\{name\\}|the candidate|(?:ms|mr|mrs|dr)\\.? \\w+|\\w+)';

/** "… did {name} prepare the wage slips of the drivers": the task reaches to the end of the clause. */
const doing = new RegExp(
  `\\b(?:did|does|do|would|could|has|had) ${somebody} (?:\\w+ly )?(?:${verbs})\\b`,
  'gi',
);

/** "What was {name}'s task in the church renovation": their part in it. */
const part =
  /\b(?:role|tasks?|part|job|share|duties|responsibilit\w+|responsible|contribution|involvement) (?:in|for|on|to|at|within) (?:the|your|our|an?) [^?.!,;]*/gi;

/** "When a guest fell ill, …", "In the maternity ward, …": a scene without the candidate. */
const scene =
  /(?:^|[.?!:] )(?:(?:when|while|whenever|once|if) (?:an?|the|some|two|three|several|your|our|\w+s)|(?:in|at|during|on|for|with) (?:the|your|our|an?)) [^,?]{2,140},/gi;

/** "… what did {name} do when a machine operator was injured?": the same at the end. */
const sceneAtTheEnd =
  / (?:when|while|whenever|if) (?!the (?:others?|rest|union)\b)(?:an?|the|some|two|three|several|your|our|\w+s) [^,?]{2,140}\?/gi;

/** Words that turn the word before them into a trade: "childcare products", "parish council", "fertility nurse". */
const trade = new RegExp(
  String.raw`^ of (?:the |all |other |your )*(?:staff|employees|workers|crew|patients|pupils|students|drivers|residents|tenants|clients|customers)\b|^(?:['’]s?|s['’]?)?(?: (?!and|or|of|in|at|to)\w+)? ?\b${anyOf(lists.trades.expressions)}\b`,
  'i',
);
const noun: ReadonlySet<BannedTopic> = new Set([
  'age',
  'childcare',
  'convictions',
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
export const isTrade = (text: string, { topic, start, end }: TopicSpan): boolean =>
  noun.has(topic) && !candidate.test(text.slice(start, end)) && trade.test(text.slice(end));

const cover = (words: string): string => '\u0000'.repeat(words.length);

/** Covers what an English question says of the work itself: nothing there is about the candidate's own life. */
export function withoutWork(text: string): string {
  const without = (words: string) => (candidate.test(words) ? words : cover(words));
  const quiet = text.replace(scene, without).replace(sceneAtTheEnd, without).replace(part, without);
  let read = quiet;
  for (const match of quiet.matchAll(doing)) {
    const from = match.index + match[0].length;
    const rest = /^[^?.!,;]*/.exec(quiet.slice(from))?.[0] ?? '';
    if (rest.trim() === '' || candidate.test(rest)) continue;
    const start = match.index + match[0].lastIndexOf(' ');
    read =
      read.slice(0, start) + cover(read.slice(start, from + rest.length)) + read.slice(from + rest.length);
  }
  return read;
}
