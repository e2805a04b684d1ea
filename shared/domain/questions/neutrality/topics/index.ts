import type { Language } from '../../../../words/languages.ts';
import { bannedTopics } from '../../../law/topics.ts';
import { anyOf } from '../../../terms/lists.ts';
import { isTrade, withoutWork } from './at-work.ts';
import { isTradeInChinese, withoutWorkInChinese } from './at-work-chinese.ts';
import chineseWords from './data/chinese.json' with { type: 'json' };
import englishWords from './data/english.json' with { type: 'json' };
import englishProxies from './data/english-proxies.json' with { type: 'json' };
import { apart, matches, type TopicSpan, type TopicWords } from './match.ts';
import { ofTheCandidate } from './whose.ts';

export type { TopicSpan } from './match.ts';

/** Stands for `{name}` while English is read, so that it counts as a word and a name, and offsets stay. */
const someName = 'Namexx';
const named = (text: string): string => text.replaceAll('{name}', someName);

/** Somebody, and somebody's, in a pattern. */
const who = '(?:he|she|they|you|it|{name}|the candidate|this person|(?-i:[A-Z])[a-z]+)';
const poss = "(?:his|her|their|your|the candidate's|the person's|{name}'s|(?-i:[A-Z])[a-z]+'s)";

/** Lets a space in a pattern stand for any number of them, and a curly or straight apostrophe for the straight one. */
const spaced = (expression: string): string =>
  expression.replace(/ (\??)/g, (_, maybe: string) => (maybe ? ' *' : ' +')).replaceAll("['’]", "'");

/** One English expression that begins and ends at the edges of words. */
const english = (expressions: readonly string[]): string =>
  `(?<![\\w])${anyOf(expressions.map(spaced))}(?![\\w])`
    .replaceAll('POSS', poss)
    .replaceAll('WHO', who)
    .replaceAll(/\\?\{name\\?\}/g, someName);

const chinese = (expressions: readonly string[]): string =>
  expressions.join('|').replaceAll('{name}', '\\{name\\}');

const languages: Record<Language, TopicWords> = {
  en: {
    topics: bannedTopics.map((topic) => [
      topic,
      new RegExp(english([...englishWords.topics[topic], ...englishProxies.topics[topic]]), 'gi'),
    ]),
    innocent: new RegExp(english([...englishWords.innocent, ...englishProxies.innocent]), 'gi'),
  },
  zh: {
    topics: bannedTopics.map((topic) => [topic, new RegExp(chinese(chineseWords.topics[topic]), 'gi')]),
    innocent: new RegExp(chinese(chineseWords.innocent), 'gi'),
  },
};

const readIn = { en: named, zh: (text: string) => text } as const;
const withoutWorkIn = {
  en: (text: string) => named(withoutWork(text)),
  zh: withoutWorkInChinese,
} as const;
const isTradeIn = { en: isTrade, zh: isTradeInChinese } as const;

/**
 * Every banned topic that a text touches, openly or in other words.
 *
 * @param of `question` for what is asked, `statement` for what a referee tells; a statement about others has no topic
 * @returns spans in the order of the text, none over another
 */
export function topicsIn(text: string, language: Language, of: 'question' | 'statement'): TopicSpan[] {
  const words = languages[language];
  const read = of === 'question' ? withoutWorkIn[language] : readIn[language];
  const found = matches(text, words, read).filter((span) => !isTradeIn[language](text, span));
  return apart(of === 'question' ? found : found.filter((span) => ofTheCandidate(text, span, language)));
}
