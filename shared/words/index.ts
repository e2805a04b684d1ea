export { isKey, type Key } from './catalogue.ts';
export { isLanguage, type Language, languageOfText, languages, nameOf, tagOf } from './languages.ts';
export { partsOf, type Values, type Words, wordsOf } from './translate.ts';
export { consentTexts, consentTextVersion } from './versions.ts';
