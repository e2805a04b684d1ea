import type { Key, Values, Words } from '../words/index.ts';

const hasLatin = /\p{Script=Latin}/u;
const endsInHan = /\p{Script=Han}$/u;
const startsInHan = /^\p{Script=Han}/u;
/** Latin letters, and the digits and signs that names are written with. */
const endsInLatin = /[\p{Script=Latin}\x21-\x7e’]$/u;
const startsInLatin = /^[\p{Script=Latin}\x21-\x7e’]/u;

const gap = (left: string, right: string): string =>
  (endsInHan.test(left) && startsInLatin.test(right)) || (endsInLatin.test(left) && startsInHan.test(right))
    ? ' '
    : '';

/** The text with a space wherever the name stands against a Chinese character. The name itself stays as it is. */
const withSpaces = (text: string, name: string): string =>
  text
    .split(name)
    .map((part, index, { length }) => {
      const before = index > 0 ? gap(name, part) : '';
      const after = index < length - 1 ? gap(part, name) : '';
      return `${before}${part}${after}`;
    })
    .join(name);

/**
 * The Chinese words with a space on each side of a name in Latin letters. Pages leave that to `text-autospace`, which mail programs
 * do not know.
 */
export function spacedNames(words: Words): Words {
  if (words.language !== 'zh') return words;
  const say = (key: Key, values: Values = {}): string =>
    Object.values(values)
      .filter((value) => typeof value === 'string')
      .filter((value) => hasLatin.test(value))
      .reduce(withSpaces, words(key, values));
  return Object.assign(say, words);
}
