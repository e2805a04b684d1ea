/** Longer than any name or title. What follows is not read. */
const longest = 240;

const strokes: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ı: 'i' };

/** Plain ASCII needs none of the work below. */
const plainAscii = /^[\x20-\x7e]*$/;

/** "U.S.A." is one word. */
const dotted = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;

/**
 * Turns a text to lower case without accents, full-width forms, invisible characters and apostrophes; other
 * punctuation stays.
 */
export function lowered(text: string): string {
  const start = text.slice(0, longest);
  const lower = plainAscii.test(start)
    ? start.toLowerCase().replace(/['`]/g, '')
    : start
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[ßøłæœđðı]/g, (letter) => strokes[letter] ?? letter);
  return lower.includes('.') ? lower.replace(dotted, '') : lower;
}

/** The words of a text, compared without case, accents and punctuation. "C++" and "C#" keep their signs. */
export const wordsOf = (text: string): string[] =>
  lowered(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Scripts that are written without spaces. */
export const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

const latin = /\p{sc=Latin}/u;

/**
 * One in an unspaced script, the other in Latin letters: where no dictionary helps, they cannot be compared.
 */
export const foreign = (a: string, b: string): boolean =>
  (unspaced.test(a) && !latin.test(a) && latin.test(b) && !unspaced.test(b)) ||
  (unspaced.test(b) && !latin.test(b) && latin.test(a) && !unspaced.test(a));
