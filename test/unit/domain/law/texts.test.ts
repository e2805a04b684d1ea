import { fleschKincaid } from 'flesch-kincaid';
import { IntlMessageFormat } from 'intl-messageformat';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { packs } from '../../../../shared/domain/law/index.ts';
import { law as en } from '../../../../shared/words/en/law.ts';
import { statutory } from '../../../../shared/words/statutory.ts';
import { law as zh } from '../../../../shared/words/zh/law.ts';

const named = packs.flatMap(({ notices }) => Object.values(notices).flat()).sort();
const languages = { en: Object.entries<string>(en), zh: Object.entries<string>(zh) };
const all = Object.entries(languages).flatMap(([language, texts]) =>
  texts.map(([key, text]) => [language, key, text] as const),
);
const values = { company: 'Acme', candidate: 'Ana', contact: 'help@acme.com' };

/** US school years that a text takes to read. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.?]+(?:\s+|$)|\n/).filter((part) => /\w/.test(part));
  const words = text.match(/[\p{L}\p{N}’'@.-]*[\p{L}\p{N}]/gu) ?? [];
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

const said = (text: string): string => String(new IntlMessageFormat(text, 'en').format(values));

describe('the texts of the law', () => {
  it('are there for every key that a pack names, in both languages, and no other', () => {
    expect(Object.keys(en).sort()).toEqual(named);
    expect(Object.keys(zh).sort()).toEqual(named);
  });

  it.each(all)('%s %s has only arguments that pages can give, and no markup', (_, __, text) => {
    const names = new IntlMessageFormat(text, 'en').getAst().map((part) => {
      // 0 is plain text, 1 an argument.
      if (part.type === 0) return undefined;
      return part.type === 1 ? part.value : `markup ${part.type}`;
    });
    expect(names.filter((name) => name !== undefined && !Object.hasOwn(values, name))).toEqual([]);
    expect(text).not.toMatch(/<|&\w+;/);
    expect(said(text)).not.toContain('{');
  });

  it.each(all)('%s %s is in clean paragraphs, and shouts nowhere', (_, __, text) => {
    for (const paragraph of text.split('\n')) expect(paragraph).toBe(paragraph.trim());
    expect(text).not.toMatch(/\n\n|[!！]|—|–/);
    expect(text.length).toBeGreaterThan(20);
  });

  it('have the same paragraphs and arguments in both languages', () => {
    const formOf = (text: string) => [
      text.split('\n').length,
      [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(),
    ];
    for (const [key, text] of languages.en)
      expect([key, ...formOf(zh[key as keyof typeof zh])]).toEqual([key, ...formOf(text)]);
  });

  it('in Chinese are Chinese', () => {
    for (const [, text] of languages.zh) expect(text.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(40);
  });

  it.each(languages.en.filter(([key]) => !statutory.has(key)))('%s reads easily', (_, text) => {
    expect(gradeOf(said(text))).toBeLessThanOrEqual(9);
  });

  it('can be found hard to read: the measure is no idle one', () => {
    const hard =
      'Notwithstanding any provision to the contrary, the aforementioned organisation may communicate ' +
      'information concerning your professional qualifications to participating organisations.';
    expect(gradeOf(hard)).toBeGreaterThan(16);
    expect(gradeOf('We ask you. You say yes or no.')).toBeLessThan(3);
  });

  it('have their wording from a law in few cases, and only in those that exist', () => {
    expect([...statutory].filter((key) => !named.includes(key))).toEqual([]);
    expect(statutory.size).toBeLessThanOrEqual(5);
  });

  it('of a disclosure say nothing but the disclosure', () => {
    const disclosures = packs.flatMap(({ notices }) => notices.disclosure);
    expect(disclosures.length).toBeGreaterThan(2);
    for (const key of disclosures) {
      expect(en[key as keyof typeof en]).not.toMatch(/agree|consent|release|liab|authori[sz]e|waive/i);
    }
  });

  it.each([
    [
      'law.eu-gdpr.candidate',
      ['Article 6(1)(f)', 'object', 'complain', 'deleted', '{contact}', 'do not have to'],
    ],
    [
      'law.eu-gdpr.referee',
      ['from {candidate}', 'Article 6(1)(f)', 'object', 'complain', 'deleted', '{contact}'],
    ],
    ['law.uk.referee', ['given in confidence', 'ico.org.uk', 'from {candidate}', 'object']],
    ['law.us-fcra.rights', ['consumerfinance.gov/learnmore', 'dispute', '30 days', 'written consent']],
    ['law.us-ca.candidate', ['paid', 'crimes', 'do not sell', 'five business days']],
    ['law.us-ca.disclosure', ['1786.22', 'mode of living', '{contact}', 'employment']],
    ['law.cn.candidate', ['Export', 'Sensitive', 'Handing on', 'take back', '{contact}', 'credit']],
    ['law.in.candidate', ['Board of India', 'take back', '{contact}']],
  ] as const)('%s says what its law wants said', (key, parts) => {
    expect(parts.filter((part) => !en[key].includes(part))).toEqual([]);
  });
});
