import { isKey, type Words } from '../../../words/index.ts';

/** The title of a law, by the id of its pack with or without a version: `eu-gdpr@1`. */
export function packTitle(words: Words, name: string): string {
  const id = name.split('@')[0] ?? name;
  const key = `consent.pack.${id}`;
  return isKey(key) ? words(key) : id;
}

/** Several laws in a row. */
export const packTitles = (words: Words, names: readonly string[]): string =>
  words.listed(names.map((name) => packTitle(words, name)));
