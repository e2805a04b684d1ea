import { describe, expect, it } from 'vitest';
import { anyOf, wordsIn } from '../../../../shared/domain/terms/lists.ts';
import { listsSchema } from '../../../../shared/domain/terms/lists-schema.ts';
import { entriesOf, faultsOf } from './list-entries.ts';

describe('lists', () => {
  it('are read as words, and as one expression', () => {
    expect(wordsIn(['one two', 'three'])).toEqual(['one', 'two', 'three']);
    expect(`x${anyOf(['a|b', 'c'])}y`).toBe('x(?:a|b|c)y');
  });

  it('that hold an entry twice or an empty one are found', () => {
    const about = 'Words.';
    const faults = {
      words: entriesOf({ about, words: ['one two', 'three one'] }),
      patterns: entriesOf({ about, patterns: ['a|b c', 'a|b d', 'a|b c'] }),
      expressions: entriesOf({ about, expressions: ['a(?:b|c)|[|)]|\\|', 'b|[|)]', 'c|'] }),
      rows: entriesOf({ about, rows: ['be am is', 'is was'] }),
    };
    expect(faultsOf(faults)).toEqual([
      'words: one',
      'patterns: a|b c',
      'expressions: [|)]',
      'expressions: ',
      'rows: is',
    ]);
  });

  it.each([
    ['without a licence', { about: 'Words.', lists: { one: { about: 'One.', words: ['a'] } } }],
    [
      'of another licence',
      { about: 'Words.', licence: 'MIT', lists: { one: { about: 'One.', words: ['a'] } } },
    ],
    ['without a sentence on it', { licence: 'CC BY 4.0', lists: { one: { about: 'One.', words: ['a'] } } }],
    [
      'with a list of which nothing is said',
      { about: 'Words.', licence: 'CC BY 4.0', lists: { one: { words: ['a'] } } },
    ],
    [
      'with two spaces',
      { about: 'Words.', licence: 'CC BY 4.0', lists: { one: { about: 'One.', words: ['a  b'] } } },
    ],
    [
      'of no known form',
      { about: 'Words.', licence: 'CC BY 4.0', lists: { one: { about: 'One.', nouns: ['a'] } } },
    ],
  ])('in a file %s are refused', (_case, data) => {
    expect(listsSchema.safeParse(data).success).toBe(false);
  });
});
