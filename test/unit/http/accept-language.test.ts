import { expect, it } from 'vitest';
import { acceptedLanguage } from '../../../shared/http/accept-language.ts';

it.each([
  [undefined, undefined],
  ['', undefined],
  ['fr-FR,fr;q=0.9', undefined],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['fr;q=0.9,en;q=0.2,zh-TW;q=0.5', 'zh'],
  ['en', 'en'],
])('the language of %j is %j', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
