import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type List,
  listsSchema,
  replacementsSchema,
  topicsSchema,
} from '../../../../../shared/domain/questions/neutrality/data-schema.ts';
import { alternativesOf } from './alternatives.ts';

const room = new URL('../../../../../shared/domain/questions/neutrality/', import.meta.url).pathname;
const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort();
const read = (file: string): unknown => JSON.parse(readFileSync(join(room, file), 'utf8'));

const dataSchema = z.union([listsSchema, topicsSchema, replacementsSchema]);

/** Each word, pattern, alternative or form of a list. */
function entriesOf(list: List): string[] {
  if ('words' in list) return list.words.flatMap((line) => line.split(' '));
  if ('patterns' in list) return list.patterns;
  if ('rows' in list) return list.rows.flatMap((row) => row.split(' '));
  return list.expressions.flatMap(alternativesOf);
}

/** The lists of a data file by name. */
function listsOf(file: string): [string, string[]][] {
  const data = dataSchema.parse(read(file));
  if ('lists' in data) return Object.entries(data.lists).map(([name, list]) => [name, entriesOf(list)]);
  if ('replacements' in data) return [['replacements', Object.keys(data.replacements)]];
  return Object.entries({ ...data.topics, innocent: data.innocent }).map(([name, expressions]) => [
    name,
    expressions.flatMap(alternativesOf),
  ]);
}

const repeated = (entries: readonly string[]): string[] =>
  entries.filter((entry, at) => entries.indexOf(entry) !== at);

describe('the data of the rules', () => {
  it('stands in data folders', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !/(?:^|\/)data\/[a-z-]+\.json$/.test(file))).toEqual([]);
  });

  it.each(files)('%s fits its schema, with a licence and a sentence on each list', (file) => {
    expect(dataSchema.safeParse(read(file)).error?.issues ?? []).toEqual([]);
  });

  it.each(files)('%s holds no entry twice in a list', (file) => {
    const lists = listsOf(file);
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.flatMap(([name, entries]) => repeated(entries).map((entry) => `${name}: ${entry}`))).toEqual(
      [],
    );
    expect(lists.filter(([, entries]) => entries.includes('')).map(([name]) => name)).toEqual([]);
  });
});

describe('repeated entries', () => {
  it('are found', () => {
    const about = 'Words.';
    expect(repeated(entriesOf({ about, words: ['one two', 'three one'] }))).toEqual(['one']);
    expect(repeated(entriesOf({ about, patterns: ['a|b c', 'a|b d', 'a|b c'] }))).toEqual(['a|b c']);
    expect(repeated(entriesOf({ about, expressions: ['a(?:b|c)|[|)]|\\|', 'b|[|)]', 'c'] }))).toEqual([
      '[|)]',
    ]);
    expect(repeated(entriesOf({ about, rows: ['be am is', 'is was'] }))).toEqual(['is']);
  });

  it.each([
    { about: 'Words.', licence: 'CC BY 4.0', lists: { one: { words: ['a'] } } },
    { about: 'Words.', lists: { one: { about: 'One.', words: ['a'] } } },
    { licence: 'CC BY 4.0', lists: { one: { about: 'One.', words: ['a'] } } },
    { about: 'Words.', licence: 'MIT', lists: { one: { about: 'One.', words: ['a'] } } },
    { about: 'Words.', licence: 'CC BY 4.0', lists: { one: { about: 'One.', words: ['a  b'] } } },
  ])('and a file without a header or with an odd line is refused: %j', (data) => {
    expect(dataSchema.safeParse(data).success).toBe(false);
  });
});
