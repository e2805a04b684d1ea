import { parse } from 'node-html-parser';
import { mails, type ReceivedMail } from '../../../infra/local/people/mailbox.ts';
import type { World } from './world.ts';

const attributes = ['href', 'src', 'action'];

/** What can be opened: not what carries its content in itself, a place on the same page, or somebody's mailbox. */
const leadsNowhere = /^(?:data:|#|mailto:)/;

/** Every address on a page, whole: links, forms, styles and scripts. */
export function addressesOn(html: string, pageUrl: string): string[] {
  const found = attributes.flatMap((attribute) =>
    parse(html)
      .querySelectorAll(`[${attribute}]`)
      .map((element) => element.getAttribute(attribute) ?? ''),
  );
  const real = found.filter((address) => !leadsNowhere.test(address));
  return [...new Set(real.map((address) => new URL(address.replaceAll('&amp;', '&'), pageUrl).href))];
}

/** Every address in a mail, in its HTML and in its plain text. */
export function addressesIn(mail: ReceivedMail): string[] {
  const inText = mail.text.match(/https?:\/\/\S+/g) ?? [];
  return [...new Set([...addressesOn(mail.html, 'http://mail.invalid/'), ...inText])];
}

/** The mails of one check, as the mailbox has them: found by the case code that each of them names. */
export async function mailsAbout({ stack }: World, caseCode: string): Promise<ReceivedMail[]> {
  const all = await mails(stack.mailboxUrl);
  return all.filter(({ text }) => text.includes(caseCode));
}

/** A capability link: the address of a candidate or a referee, without a view. */
export const isCapability = (address: string): boolean => /\/(?:c|r)\/[\w-]{43}$/.test(address);

/** The capability links in some mails, each with whom it was sent to. */
export function capabilities(list: ReceivedMail[]): { to: string; url: string }[] {
  return list.flatMap((mail) =>
    addressesIn(mail)
      .filter(isCapability)
      .map((url) => ({ to: mail.to[0] ?? '', url })),
  );
}

/** What a dead link shows, without what differs with the address: nothing must. */
export async function pageBehind(url: string): Promise<{ status: number; body: string }> {
  const response = await fetch(url, { redirect: 'manual', headers: { Accept: 'text/html' } });
  return { status: response.status, body: await response.text() };
}
