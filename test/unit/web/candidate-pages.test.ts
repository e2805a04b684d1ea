import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { candidate as english } from '../../../shared/words/en/candidate.ts';
import { consent as englishConsent } from '../../../shared/words/en/consent.ts';
import { languages } from '../../../shared/words/index.ts';
import { candidate as chinese } from '../../../shared/words/zh/candidate.ts';
import { consent as chineseConsent } from '../../../shared/words/zh/consent.ts';
import * as sample from './candidate-sample.ts';
import { readHtml, withTag } from './read-html.ts';

const { everyPage, token } = sample;
const base = `/prod/c/${token}`;
const page = (name: string, language: (typeof languages)[number] = 'en'): string =>
  everyPage[name]?.(language) ?? '';
const wordsIn = (html: string): string => withTag(readHtml(html), 'main')[0]?.text ?? '';
const cases = Object.keys(everyPage).flatMap((name) =>
  languages.map((language) => [name, language] as const),
);

describe('every page of the candidate', () => {
  it.each(cases)('%s in %s is sound: one first heading, levels in order, ids once', (name, language) => {
    const elements = readHtml(page(name, language));
    const levels = withTag(elements, 'h1', 'h2', 'h3', 'h4').map(({ tag }) => Number(tag[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const controls = withTag(elements, 'input', 'select', 'textarea').filter(
      ({ attributes }) => attributes.type !== 'hidden',
    );
    for (const { attributes, parents } of controls) {
      const inLabel = parents.some(({ tag }) => tag === 'label');
      const labels = withTag(elements, 'label').filter((label) => label.attributes.for === attributes.id);
      expect(inLabel || labels.length === 1).toBe(true);
    }
  });

  it.each(cases)('%s in %s leaves no place of a text open', (name, language) => {
    expect(wordsIn(page(name, language))).not.toMatch(/[{}]|undefined|null|\[object/);
  });

  it.each(Object.keys(everyPage))('%s is wholly in Chinese for who reads Chinese', (name) => {
    const [zh, en] = [wordsIn(page(name, 'zh')), wordsIn(page(name, 'en'))];
    const texts = { ...english, ...englishConsent };
    const whole = Object.values(texts).filter((text) => text.length > 25 && !/[{<]/.test(text));
    for (const text of whole) expect(zh).not.toContain(text);
    expect(en === zh).toBe(false);
  });

  it.each(Object.keys(everyPage).filter((name) => !['withdraw', 'ended', 'result'].includes(name)))(
    '%s leads to withdrawing',
    (name) => expect(page(name)).toContain(`href="${base}/withdraw"`),
  );

  it.each(
    Object.keys(everyPage).filter((name) => !['disclosure', 'rights', 'ended', 'result'].includes(name)),
  )('%s leads to the rights', (name) => expect(page(name)).toContain(`href="${base}/rights"`));
});

describe('texts in both languages', () => {
  /** A part of a text as the library reads it: words, an argument, a choice, a tag. */
  interface Part {
    type: number;
    value?: string;
    children?: Part[];
    options?: Record<string, { value: Part[] }>;
  }
  const literal = 0;

  /** The names of arguments and tags in a text, wherever they stand in it. */
  const placesOf = (text: string): string[] => {
    const names = new Set<string>();
    const walk = (parts: readonly Part[]): void => {
      for (const { type, value, children = [], options = {} } of parts) {
        if (type !== literal && typeof value === 'string') names.add(value);
        walk(children);
        for (const option of Object.values(options)) walk(option.value);
      }
    };
    walk(new IntlMessageFormat(text, 'en').getAst() as readonly Part[]);
    return [...names].sort();
  };

  it.each([
    ['candidate', english, chinese],
    ['consent', englishConsent, chineseConsent],
  ] as const)('of %s leave the same places open and mark up the same', (_, en, zh) => {
    for (const [key, text] of Object.entries(en)) {
      const other = (zh as Record<string, string>)[key] ?? '';
      expect([key, placesOf(other)]).toEqual([key, placesOf(text)]);
    }
  });
});
