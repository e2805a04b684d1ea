import type { MailTemplate } from '../domain/check/records.ts';
import { type Language, languages, wordsOf } from '../words/index.ts';
import type { MailContent, MailData } from './mails/definition.ts';
import { mails } from './mails/index.ts';

/** A line under a mail, in another language than the mail where one is given. */
export interface ClosingLine {
  text: string;
  language?: Language;
}

/** Whether a mail goes to the company's own people. They read English pages, and have no need of the hotline. */
const isForTheCompany = (template: MailTemplate): boolean =>
  mails[template].audience === 'requester' || mails[template].audience === 'staff';

/** Offers the other languages, each in its own words. */
function otherLanguages({ button }: MailContent, { template, words, link }: MailData): ClosingLine[] {
  if (isForTheCompany(template) || !button || !link) return [];
  return languages
    .filter((language) => language !== words.language)
    .map((language) => ({ text: wordsOf[language]('mail.layout.language'), language }));
}

/** The lines under every mail: who sent it, for whom, how to make sure of it, whom to ask, and the other languages. */
export function closing(content: MailContent, data: MailData): ClosingLine[] {
  const { words, check, companyName, publicBaseUrl, hotline } = data;
  const asks = hotline && !isForTheCompany(data.template);
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
