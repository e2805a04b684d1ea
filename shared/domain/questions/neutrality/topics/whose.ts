import type { Language } from '../../../../words/languages.ts';
import type { TopicSpan } from './match.ts';

const sentenceEnd = /[.!?;。！？；\n]/;

/** Whoever a sentence speaks of beside the candidate. */
const others: Record<Language, RegExp> = {
  en: /\b(?:I|I'm|I've|I'd|my (?:own|wife|husband|daughter|son|mother|father|mum|mom|dad|back|illness|leave|maternity|kids|children|family|operation|partner|pregnancy|team|colleagues?|deputy|predecessor|successor)|we|we're|our (?:customers?|clients?|owners?|founders?|team|building|company|office|director|receptionist|other \w+)|customers?|clients?|patients?|passengers?|guests?|visitors?|tenants?|users?|residents?|pupils?|students?|suppliers?|the company|the firm|the team|neighbours?|somebody(?! from| who)|another colleague|a colleague|the previous|the owner|the director|his boss|her boss|their boss|the boss|competitors?)\b/gi,
  zh: /(?<![\u4e00-\u9fff])我们(?!觉得|认为|记得|知道|看|的|部门|单位|公司|厂|店|组|车间|科室|团队)|(?<![跟和对向给让同帮陪与把比叫请替诉])我(?!们|觉得|认为|记得|知道|看|这|俩|同)|本人|客户|顾客|用户|病人|患者|乘客|旅客|住户|居民|学生|学员|家长|另一位|前任|供应商|别人|其他人|有的老人/g,
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
