import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue, type Key } from './catalogue.ts';
import { type Language, tagOf } from './languages.ts';

/** What stands in for the arguments of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** The texts of one language: `words('consent.title', { company })`. */
export interface Words {
  /**
   * A text as plain words.
   *
   * @throws Error when the text has an argument for which there is no value
   */
  (key: Key, values?: Values): string;
  readonly language: Language;
  /** Words in a row: "a, b and c". */
  listed(words: readonly string[]): string;
  /** Words to choose from: "a, b or c". */
  either(words: readonly string[]): string;
}

const read = new Map<string, IntlMessageFormat>();

function message(language: Language, key: Key): IntlMessageFormat {
  const id = `${language}/${key}`;
  const known = read.get(id);
  if (known) return known;
  const made = new IntlMessageFormat(catalogue[language][key], tagOf[language]);
  read.set(id, made);
  return made;
}

function wordsIn(language: Language): Words {
  const list = (type: 'conjunction' | 'disjunction') => {
    const format = new Intl.ListFormat(tagOf[language], { type });
    return (words: readonly string[]) => format.format(words);
  };
  const say = (key: Key, values?: Values): string => {
    const said = message(language, key).format(values);
    if (typeof said !== 'string') throw new TypeError(`The text ${key} has markup in it.`);
    return said;
  };
  return Object.assign(say, { language, listed: list('conjunction'), either: list('disjunction') });
}

/** The texts of every language. */
export const wordsOf: Record<Language, Words> = { en: wordsIn('en'), zh: wordsIn('zh') };

/**
 * A text in parts: words, and what its markup (`<b>…</b>`) and its arguments have been turned into.
 *
 * @param values for an argument its value; for a tag a function that takes the parts inside
 */
export function partsOf<T>(
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number | T | ((inside: (string | T)[]) => T)>>,
): (string | T)[] {
  const said = message(language, key).format<T>(
    values as Parameters<IntlMessageFormat['format']>[0] as never,
  );
  return Array.isArray(said) ? said : [said];
}
