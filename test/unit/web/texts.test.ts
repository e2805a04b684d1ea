import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogue, type Key } from '../../../shared/words/catalogue.ts';
import { gradeOf } from '../support/reading-ease.ts';

const areas = ['common', 'form', 'public', 'referee'];
const keys = (Object.keys(catalogue.en) as Key[]).filter((key) => areas.includes(key.split('.')[0] ?? ''));

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const parse = (text: string): Elements => new IntlMessageFormat(text, 'en').getAst();

/** Every argument and tag of a text, with the branches of its choices; those of a plural differ from language to language. */
function partsOf(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if (!('value' in element)) return [];
    if ('options' in element) {
      const isPlural = 'pluralType' in element;
      const branches = isPlural ? '' : ` ${Object.keys(element.options).sort().join('|')}`;
      return [
        `${element.value}${branches}`,
        ...Object.values(element.options).flatMap(({ value }) => partsOf(value)),
      ];
    }
    if ('children' in element) return [`<${element.value}>`, ...partsOf(element.children)];
    return element.type === 0 ? [] : [element.value];
  });
}

const named = (text: string): string[] => [...new Set(partsOf(parse(text)))].sort();

/** A text as it is read: a name for each argument, the longest branch of a choice. */
function read(elements: Elements): string {
  return elements
    .map((element) => {
      if (!('value' in element)) return '3';
      if ('options' in element)
        return Object.values(element.options)
          .map(({ value }) => read(value))
          .reduce((a, b) => (b.length > a.length ? b : a), '');
      if ('children' in element) return read(element.children);
      return element.type === 0 ? element.value : 'Ann';
    })
    .join('');
}

const paragraph = (area: string): string =>
  keys
    .filter((key) => key.startsWith(`${area}.`))
    .map((key) => read(parse(catalogue.en[key])))
    .join('\n');

describe.each(keys)('%s', (key) => {
  it('says the same in both languages: the same arguments, tags and choices', () => {
    expect(named(catalogue.zh[key])).toEqual(named(catalogue.en[key]));
  });

  it('has no straight quotes, no shouting and no white space at its ends', () => {
    for (const text of [catalogue.en[key], catalogue.zh[key]]) {
      expect(text).not.toMatch(/['"!！「」]/);
      expect(text).toBe(text.trim());
    }
  });

  it('is Chinese in Chinese, with its punctuation', () => {
    const text = read(parse(catalogue.zh[key]));
    if (!/^(Ann|[\s\d，])*$/.test(text)) expect(text).toMatch(/\p{Script=Han}/u);
    expect(text).not.toMatch(/\p{Script=Han}[,;:?()]|[,;:?()]\p{Script=Han}/u);
  });
});

describe.each(areas)('the English of %s', (area) => {
  it('takes at most nine years of school', () => {
    expect(gradeOf(paragraph(area))).toBeLessThanOrEqual(9);
  });
});
