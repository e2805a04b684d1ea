import { htmlOf, textOf } from './layout.ts';
import type { MailData } from './mails/definition.ts';
import { mails } from './mails/index.ts';
import { spacedNames } from './spaced-names.ts';

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** A subject is one line: a line break in a name must not become a header. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The subject and both bodies of a mail; both bodies say the same words. */
export function renderMail(given: MailData): RenderedMail {
  const data = { ...given, words: spacedNames(given.words) };
  const content = mails[data.template].words(data);
  return {
    subject: oneLine(content.subject),
    html: htmlOf(content, data),
    text: textOf(content, data),
  };
}
