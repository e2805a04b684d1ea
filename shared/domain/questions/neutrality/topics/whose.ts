import type { Language } from '../../../../words/languages.ts';
import { anyOf } from '../../../terms/lists.ts';
import data from './data/other-people.json' with { type: 'json' };
import type { TopicSpan } from './match.ts';

const { lists } = data;

const sentenceEnd = /[.!?;。！？；\n]/;

/** People of whom a sentence speaks beside the candidate. */
const others: Record<Language, RegExp> = {
  en: new RegExp(`\\b${anyOf(lists.english.expressions)}\\b`, 'gi'),
  zh: new RegExp(lists.chinese.expressions.join('|'), 'g'),
};

const candidate: Record<Language, RegExp> = {
  en: /\b(?:he|she|they|his|her|hers|him|their|them|he's|she's|he'd|she'd|\{name\}|the candidate|[A-Z][a-z]{2,}(?='s|\s+(?:is|was|has|had|went|took|got|could|did|does|would|left|came|became|suffered|told|never|often|always|once|used|worked|lost)))\b|\{name\}/g,
  zh: /\{name\}|[他她]|TA|候选人|小[\u4e00-\u9fff](?!组|时|心|事|区|型|规模|微|程序)|老[王李张刘陈杨赵黄周吴徐孙]/g,
};

const lastOf = (text: string, pattern: RegExp): number => {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
};

/**
 * Whether something that was found is told of the candidate: of the people named before it in its sentence the candidate comes last, or
 * nobody is named. A referee who speaks of themselves or of customers has told nothing of the candidate.
 */
export function ofTheCandidate(text: string, { start, end }: TopicSpan, language: Language): boolean {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1] ?? '')) from -= 1;
  const before = text.slice(from, end).replaceAll('’', "'");
  const [other, own] = [lastOf(before, others[language]), lastOf(before, candidate[language])];
  return other < 0 || own > other;
}
