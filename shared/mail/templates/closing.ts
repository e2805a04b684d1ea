import { type Language, languages, wordsOf } from '../../words/index.ts';
import { audienceOf } from './audience.ts';
import type { MailContent, MailData } from './content.ts';

/** A line under a mail. It is in another language than the mail where it says so. */
export interface ClosingLine {
  text: string;
  language?: Language;
}

/** For whoever would rather read another language, in that language. Staff pages are English. */
function otherLanguages({ button }: MailContent, { template, words, link }: MailData): ClosingLine[] {
  if (audienceOf[template] === 'staff' || !button || !link) return [];
  return languages
    .filter((language) => language !== words.language)
    .map((language) => ({ text: wordsOf[language]('mail.layout.language'), language }));
}

/** Who sent it, why it came, how to make sure of it and whom to ask; under every mail. */
export function closing(content: MailContent, data: MailData): ClosingLine[] {
  const { words, check, companyName, publicBaseUrl, hotline } = data;
  const asks = hotline && audienceOf[data.template] !== 'staff';
  return [
    {
      text: words('mail.layout.sender', { company: companyName, requester: check.order.requester.name }),
    },
    {
      text: words('mail.layout.genuine', {
        code: check.head.caseCode,
        address: `${publicBaseUrl}/verify`,
      }),
    },
    ...(asks ? [{ text: words('mail.layout.hotline', { hotline }) }] : []),
    ...otherLanguages(content, data),
  ];
}
