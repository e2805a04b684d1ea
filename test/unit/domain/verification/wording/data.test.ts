import { describe, expect, it } from 'vitest';
import { listsSchema } from '../../../../../shared/domain/terms/lists-schema.ts';
import { dataFilesOf, entriesOf, faultsOf, readData } from '../../terms/list-entries.ts';

const room = 'verification/signals/wording';
const files = dataFilesOf(room);

describe('the words by which wording is weighed', () => {
  it('stand in a data folder', () => {
    expect(files.length).toBeGreaterThanOrEqual(6);
    expect(files.filter((file) => !/^data\/[a-z-]+\.json$/.test(file))).toEqual([]);
  });

  it.each(files)('in %s fit their schema, and none stands twice in a list', (file) => {
    const { lists } = listsSchema.parse(readData(room, file));
    const found = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, entriesOf(list)]));
    expect(Object.values(found).flat().length).toBeGreaterThan(10);
    expect(faultsOf(found)).toEqual([]);
  });
});
