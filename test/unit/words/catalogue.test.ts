import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, type Key } from '../../../shared/words/catalogue.ts';
import { type Language, languages, wordsOf } from '../../../shared/words/index.ts';
import { type Ast, astOf, type Part, saidIn } from './said-in.ts';

const root = new URL('../../../', import.meta.url).pathname;
const keys = Object.keys(catalogue.en) as Key[];
const areas = readdirSync(join(root, 'shared/words/en')).map((name) => name.replace(/\.ts$/, ''));

/** What a text wants filled in: its arguments, and its tags as `<b>`. */
function wanted(ast: Ast): string[] {
  return (ast as Part[]).flatMap(({ type, value, children, options }) => [
    // 0 is words and 7 the number sign of a plural; 8 is a tag.
    ...(type === 0 || type === 7 ? [] : [type === 8 ? `<${value}>` : String(value)]),
    ...(children ? wanted(children) : []),
    ...Object.values(options ?? {}).flatMap((option) => wanted(option.value)),
  ]);
}

const namesOf = (language: Language, key: Key): string[] => [...new Set(wanted(astOf(language, key)))].sort();

/** Names that are the same in every language. */
const names = /Evenhand|PDF|JSON Resume/g;

/** Everything the product's own code says, but for the catalogue itself. */
const sources = ['shared', 'functions']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.ts') && !/^shared\/words\/(en|zh)\//.test(name))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

describe('the catalogue', () => {
  it('has the same texts in every language', () => {
    for (const language of languages)
      expect(Object.keys(catalogue[language]).sort()).toEqual([...keys].sort());
  });

  it('names each text after the file it stands in', () => {
    const prefixes = new Set(keys.map((key) => key.split('.')[0]));
    expect([...prefixes].filter((prefix) => prefix && !areas.includes(prefix))).toEqual([]);
  });

  it('can be read, and wants the same filled in whatever the language', () => {
    const different = keys.filter((key) => namesOf('en', key).join() !== namesOf('zh', key).join());
    expect(different.map((key) => [key, namesOf('en', key), namesOf('zh', key)])).toEqual([]);
  });

  it('says no English where it speaks Chinese', () => {
    const left = keys.filter((key) => {
      const text = saidIn('zh', key).join('\n').replace(names, '').replaceAll('Ann', '');
      return /[A-Za-z]{3}/.test(text) && !/\p{Script=Han}/u.test(text);
    });
    expect(left).toEqual([]);
  });

  it('has no text that nobody says', () => {
    const templates = [...sources.matchAll(/`([a-z]+\.[^`\s]*\$\{[^`]*)`/g)].map(
      ([, text = '']) =>
        new RegExp(`^${text.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\$\{[^}]*\}/g, '.+')}$`),
    );
    const unsaid = keys.filter(
      (key) =>
        !key.startsWith('law.') && !sources.includes(`'${key}'`) && !templates.some((one) => one.test(key)),
    );
    expect(unsaid).toEqual([]);
  });

  it('refuses to leave a gap', () => {
    expect(() => wordsOf.en('fault.too-many')).toThrow();
    expect(wordsOf.en('fault.too-many', { most: 1 })).toBe('Name at most 1 referee.');
    expect(wordsOf.en('fault.too-many', { most: 3 })).toBe('Name at most 3 referees.');
    expect(wordsOf.zh('fault.too-many', { most: 3 })).toContain('3位');
  });

  it('lists in every language', () => {
    expect(wordsOf.en.listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(wordsOf.en.either(['a', 'b', 'c'])).toBe('a, b or c');
    expect(wordsOf.zh.listed(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  });
});
