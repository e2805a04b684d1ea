/** The languages in which people can be spoken to. English is what everything falls back to. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The tag of each language (BCP 47), for markup and for the forms of dates and numbers. */
export const tagOf: Record<Language, string> = { en: 'en-GB', zh: 'zh-Hans' };

/** What each language is called by those who speak it. */
export const nameOf: Record<Language, string> = { en: 'English', zh: '简体中文' };

export const isLanguage = (text: unknown): text is Language => languages.includes(text as Language);

/**
 * The language that a person's own words are in, as far as their script tells it: Chinese has Han characters and no kana, and English no
 * letters but those from A to Z.
 */
export function languageOfText(text: string): Language | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.some((letter) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)))
    return undefined;
  if (letters.some((letter) => /\p{Script=Han}/u.test(letter))) return 'zh';
  return letters.length > 0 && letters.every((letter) => /[A-Za-z]/.test(letter)) ? 'en' : undefined;
}
