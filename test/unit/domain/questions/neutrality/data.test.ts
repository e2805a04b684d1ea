import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  replacementsSchema,
  topicsSchema,
} from '../../../../../shared/domain/questions/neutrality/data-schema.ts';
import { listsSchema } from '../../../../../shared/domain/terms/lists-schema.ts';
import { alternativesOf, dataFilesOf, entriesOf, faultsOf, readData } from '../../terms/list-entries.ts';

const room = 'questions/neutrality';
const files = dataFilesOf(room);
const dataSchema = z.union([listsSchema, topicsSchema, replacementsSchema]);

/** The entries of each list of a data file. */
function listsOf(file: string): Record<string, string[]> {
  const data = dataSchema.parse(readData(room, file));
  if ('lists' in data)
    return Object.fromEntries(Object.entries(data.lists).map(([name, list]) => [name, entriesOf(list)]));
  if ('replacements' in data) return { replacements: Object.keys(data.replacements) };
  return Object.fromEntries(
    Object.entries({ ...data.topics, innocent: data.innocent }).map(([name, expressions]) => [
      name,
      expressions.flatMap(alternativesOf),
    ]),
  );
}

describe('the words of the rules on questions', () => {
  it('stand in data folders', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !/^(?:english|chinese|topics)\/data\/[a-z-]+\.json$/.test(file))).toEqual(
      [],
    );
  });

  it.each(files)('in %s fit their schema, and none stands twice in a list', (file) => {
    expect(dataSchema.safeParse(readData(room, file)).error?.issues ?? []).toEqual([]);
    const lists = listsOf(file);
    expect(Object.values(lists).flat().length).toBeGreaterThan(0);
    expect(faultsOf(lists)).toEqual([]);
  });
});
