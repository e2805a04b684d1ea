import { catalogue, type Key } from './catalogue.ts';
import type { Language } from './languages.ts';

/** The version of the words that are consented to. A test refuses a change of the words without a new version. */
export const consentTextVersion: Record<Language, string> = { en: 'en-6', zh: 'zh-6' };

const isConsented = (key: string): boolean => /^(consent|law|scope)\./.test(key);

/** Everything that a candidate reads before they consent, by key: the consent page, what can be asked, and the notices of the law. */
export const consentTexts = (language: Language): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(catalogue[language]) as Key[])
      .filter(isConsented)
      .map((key) => [key, catalogue[language][key]]),
  );
