import type { Language } from '../../../../words/languages.ts';
import { type BannedTopic, bannedTopics } from '../../../law/topics.ts';
import { isTrade, withoutWork } from './at-work.ts';
import { isTradeInChinese, withoutWorkInChinese } from './at-work-chinese.ts';
import { chineseInnocent, chineseTopics } from './chinese-topics.ts';
import { englishProxies, innocentProxies } from './english-proxies.ts';
import { englishInnocent, englishTopics } from './english-topics.ts';
import { apart, matches, type TopicSpan, type TopicWords } from './match.ts';
import { ofTheCandidate } from './whose.ts';

export type { TopicSpan } from './match.ts';

/** Stands for `{name}` while English is read, so that it counts as a word and a name, and offsets stay. */
const someName = 'Namexx';
const named = (text: string): string => text.replaceAll('{name}', someName);

/** Somebody, and somebody's, in a pattern. */
const who = '(?:he|she|they|you|it|{name}|the candidate|this person|(?-i:[A-Z])[a-z]+)';
const poss = "(?:his|her|their|your|the candidate's|the person's|{name}'s|(?-i:[A-Z])[a-z]+'s)";

/** Whole words: an English pattern begins and ends at the edge of a word. */
const english = (patterns: readonly string[]): string =>
  patterns
    // However many spaces somebody typed.
    .map(
      (pattern) =>
        `(?<![\\w])(?:${pattern.replace(/ (\??)/g, (_, maybe) => (maybe ? ' *' : ' +'))})(?![\\w])`,
    )
    .join('|')
    .replaceAll("['’]", "'")
    .replaceAll('POSS', poss)
    .replaceAll('WHO', who)
    .replaceAll(/\\?\{name\\?\}/g, someName);

const wordsOf = (
  topics: Record<BannedTopic, readonly string[]>,
  innocent: readonly string[],
  written: (patterns: readonly string[]) => string,
): TopicWords => ({
  topics: Object.entries(topics).map(([topic, patterns]) => [
    topic as BannedTopic,
    new RegExp(written(patterns), 'gi'),
  ]),
  innocent: new RegExp(written(innocent), 'gi'),
});

const chinese = (patterns: readonly string[]): string =>
  patterns.join('|').replaceAll('{name}', '\\{name\\}');

const languages: Record<Language, TopicWords> = {
  en: wordsOf(
    Object.fromEntries(
      bannedTopics.map((topic) => [topic, [...englishTopics[topic], ...englishProxies[topic]]]),
    ) as unknown as Record<BannedTopic, readonly string[]>,
    [...englishInnocent, ...innocentProxies],
    english,
  ),
  zh: wordsOf(chineseTopics, chineseInnocent, chinese),
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
 * @param of `question`: asked; `statement`: told of the candidate by a referee. What is told of others is not found there.
 * @returns spans in the order of the text, none over another
 */
export function topicsIn(text: string, language: Language, of: 'question' | 'statement'): TopicSpan[] {
  const words = languages[language];
  const read = of === 'question' ? withoutWorkIn[language] : readIn[language];
  const found = matches(text, words, read).filter((span) => !isTradeIn[language](text, span));
  return apart(of === 'question' ? found : found.filter((span) => ofTheCandidate(text, span, language)));
}
