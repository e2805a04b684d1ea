import type { BannedTopic } from '../../law/topics.ts';
import type { Fault, Wording } from './fault.ts';
import { topicsIn } from './topics/index.ts';

/** The name of each topic in a sentence. */
const topicWords: Record<BannedTopic, string> = {
  age: 'age',
  arrests: 'arrests',
  caste: 'caste',
  childcare: 'childcare',
  convictions: 'convictions',
  credit: 'credit and debts',
  disability: 'disability',
  family_status: 'family status',
  genetics: 'genetics',
  health: 'health',
  marital_status: 'marital status',
  military_record: 'the military record',
  orientation: 'sexual orientation',
  origin: 'origin',
  past_complaints: 'complaints that the candidate made',
  pay_history: 'pay history',
  politics: 'politics',
  pregnancy: 'pregnancy',
  race: 'race',
  religion: 'religion',
  sex: 'sex and gender',
  union: 'union membership',
};

/** The laws that keep a topic out. The jurisdiction pack of a place holds the article of each of its laws. */
function sourceOf(topic: BannedTopic): string {
  switch (topic) {
    case 'pay_history':
      return 'Cal. Labor Code s. 432.3; Directive (EU) 2023/970, Art. 5(2)';
    case 'arrests':
    case 'convictions':
      return 'GDPR Art. 10; Cal. Labor Code s. 432.7';
    case 'credit':
      return 'Cal. Labor Code s. 1024.5; State Council order 631, Art. 14';
    case 'past_complaints':
      return '42 USC 2000e-3(a); Directive (EU) 2019/1937, Art. 19';
    case 'military_record':
      return '38 USC 4311';
    case 'union':
    case 'politics':
    case 'religion':
    case 'health':
    case 'genetics':
    case 'orientation':
      return 'GDPR Art. 9(1)';
    default:
      return 'Directives 2000/43/EC, 2000/78/EC and 2006/54/EC; 42 USC 2000e-2; PRC Employment Promotion Law, Art. 3';
  }
}

/** The banned topics that a question asks about, in its text or in what it offers as answers. They cannot be acknowledged. */
export function topicFaults(
  { text, language, options = [] }: Wording,
  banned: ReadonlySet<BannedTopic>,
): Fault[] {
  const of = (words: string, option?: number): Fault[] =>
    topicsIn(words, language, 'question')
      .filter(({ topic }) => banned.has(topic))
      .map(({ topic, start, end }) => ({
        rule: `banned_topic.${topic}`,
        severity: 'reject',
        start,
        end,
        ...(option !== undefined && { option }),
        why: `The law keeps ${topicWords[topic]} out of a reference, asked openly or in other words. (${sourceOf(topic)})`,
      }));
  return [...of(text), ...options.flatMap((option, index) => of(option, index))];
}
