import data from './data/title-spellings.json' with { type: 'json' };

/**
 * Short forms, compounds and words of Chinese titles, each with the word that is compared in its place. Words
 * of one spelling are parted by spaces.
 */
export const spellings: ReadonlyMap<string, string> = new Map(
  data.spellings.rows.flatMap(({ word, spellings }) =>
    spellings.split(', ').map((spelling): [string, string] => [spelling, word]),
  ),
);
