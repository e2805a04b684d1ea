import { describe, expect, it } from 'vitest';
import { listsSchema } from '../../../../../shared/domain/terms/lists-schema.ts';
import {
  degreesSchema,
  reasonsSchema,
  spellingsSchema,
  titlesSchema,
} from '../../../../../shared/domain/verification/facts/data-schema.ts';
import { reasonClasses } from '../../../../../shared/domain/verification/facts/reason-words.ts';
import { alternativesOf, dataFilesOf, entriesOf, faultsOf, readData } from '../../terms/list-entries.ts';

const room = 'verification/facts';
const words = (rows: readonly (string | undefined)[]): string[] =>
  rows.flatMap((row) => row?.split(' ') ?? []);

const lists = (file: string) =>
  Object.fromEntries(
    Object.entries(listsSchema.parse(readData(room, file)).lists).map(([name, list]) => [
      name,
      entriesOf(list),
    ]),
  );

/** The entries of each list by data file. */
const readers: Record<string, () => Record<string, string[]>> = {
  'data/degrees.json': () => {
    const { awards, fields, beside } = degreesSchema.parse(readData(room, 'data/degrees.json'));
    return {
      awards: words(awards.degrees.map(({ names }) => names)),
      fields: entriesOf(fields),
      beside: entriesOf(beside),
    };
  },
  'data/months.json': () => lists('data/months.json'),
  'data/organisations.json': () => lists('data/organisations.json'),
  'data/reasons.json': () => {
    const { classes, letGo, common } = reasonsSchema.parse(readData(room, 'data/reasons.json'));
    expect(Object.keys(classes)).toEqual([...reasonClasses]);
    return {
      ...Object.fromEntries(
        Object.entries({ ...classes, letGo }).map(([name, { western, chinese }]) => [
          name,
          [...western, ...chinese].flatMap(alternativesOf),
        ]),
      ),
      common: entriesOf(common),
    };
  },
  'data/title-spellings.json': () => {
    const { spellings } = spellingsSchema.parse(readData(room, 'data/title-spellings.json'));
    return { spellings: spellings.rows.flatMap((row) => row.spellings.split(', ')) };
  },
  'data/titles.json': () => {
    const data = titlesSchema.parse(readData(room, 'data/titles.json'));
    return {
      persons: words([...data.leading.levels, ...data.helping.levels].map((row) => row.words)),
      ranks: words(data.ranks.ranks.map((row) => row.words)),
      trades: words(data.trades.rows.flatMap(({ people, work }) => [people, work])),
      fields: words(data.fields.rows.map(({ names }) => names)),
      asides: entriesOf(data.asides),
      filler: entriesOf(data.filler),
    };
  },
  'data/yes-and-no.json': () => lists('data/yes-and-no.json'),
};

describe('the words by which facts are compared', () => {
  it('all have a schema', () => {
    expect(dataFilesOf(room)).toEqual(Object.keys(readers));
  });

  it.each(Object.entries(readers))('in %s fit it, and none stands twice in a list', (_file, read) => {
    const found = read();
    expect(Object.values(found).flat().length).toBeGreaterThan(10);
    expect(faultsOf(found)).toEqual([]);
  });
});
