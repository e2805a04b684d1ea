import { wordsIn } from '../../terms/lists.ts';
import data from './data/degrees.json' with { type: 'json' };

/**
 * Levels: 1 school, 2 vocational or short, 3 bachelor, 4 master, 5 doctor. Where countries differ, a degree
 * has several.
 */
export interface Award {
  levels: readonly number[];
  /** The field that its name holds: law of an LLB. */
  field?: string;
}

/** Each name of a degree, as it is without dots, spaces and apostrophes between letters. */
export const awards: ReadonlyMap<string, Award> = new Map(
  data.awards.degrees.flatMap(({ levels, names, field }) =>
    names
      .split(' ')
      .map((name): [string, Award] => [name, { levels, ...(field !== undefined && { field }) }]),
  ),
);

/** Each word for a field of study to the first word of its meaning. */
export const fieldConcepts: ReadonlyMap<string, string> = new Map(
  data.fields.rows.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? '']);
  }),
);

/** Words in a degree or a field that say little about which one it is. */
export const beside: ReadonlySet<string> = new Set(wordsIn(data.beside.words));
