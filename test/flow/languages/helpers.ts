import { parse } from 'node-html-parser';
import { expect } from 'vitest';
import { nameOf } from '../../../infra/local/people/labels.ts';
import { Visitor } from '../../../infra/local/people/visitor.ts';
import type { Language } from '../../../shared/words/index.ts';
import { type Answer, get } from '../support/http.ts';
import type { Play } from '../support/play.ts';

export const tags: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };
export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

export const tagOf = (html: string): string | undefined =>
  parse(html).querySelector('html')?.getAttribute('lang');
export const headline = (html: string): string => parse(html).querySelector('h1')?.text ?? '';

/** A page in this language: by its tag, and by its headline. */
export function expectPage({ status, body }: Pick<Answer, 'status' | 'body'>, language: Language): void {
  expect([status, tagOf(body)]).toEqual([200, tags[language]]);
  expect([headline(body), isChinese(headline(body))]).toEqual([headline(body), language === 'zh']);
}

/** Presses the button at the top of a page, and comes back to the page itself. */
export async function choose(url: string, language: Language): Promise<Answer> {
  const visitor = new Visitor({ followsAnswers: false });
  const page = await visitor.open(url);
  // A page offers the languages that it is not in.
  const answer = await visitor.press(page, nameOf[language]);
  expect([answer.status, answer.location]).toEqual([303, new URL(url).pathname]);
  return get(url);
}

export const subjectOf = async ({ world, id }: Play, mail: string | RegExp): Promise<string> =>
  (await world.wire.mail(id, mail)).subject;
