/** The words of a list in a data file, whose lines hold words with a space between them. */
export const wordsIn = (lines: readonly string[]): string[] => lines.join(' ').split(' ');

/** Any one of the expressions of a list, as a part of a larger expression. */
export const anyOf = (expressions: readonly string[]): string => `(?:${expressions.join('|')})`;
