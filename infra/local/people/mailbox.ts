import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'node-html-parser';
import { textOf } from './page.ts';

/** A mail as the mailbox has it. */
export interface ReceivedMail {
  to: string[];
  subject: string;
  text: string;
  html: string;
}

/** Where somebody finds their mails. */
export interface Mailbox {
  /** The newest mail to an address that fits, as soon as there is one. @throws Error when none has come in time */
  newest(to: string, fits: (mail: ReceivedMail) => boolean): Promise<ReceivedMail>;
}

interface StoredMail {
  subject: string;
  destination: { to?: string[] };
  body: { text?: string; html?: string };
}

/** Every mail that was sent so far, oldest first. */
export async function mails(mailboxUrl: string): Promise<ReceivedMail[]> {
  const response = await fetch(`${mailboxUrl}/store`);
  const { emails } = (await response.json()) as { emails: StoredMail[] };
  return emails.map(({ subject, destination, body }) => ({
    subject,
    to: destination.to ?? [],
    text: body.text ?? '',
    html: body.html ?? '',
  }));
}

/** The mailbox of a local stack. @param seconds how long somebody waits for a mail */
export const mailboxAt = (mailboxUrl: string, seconds = 30): Mailbox => ({
  async newest(to, fits) {
    const deadline = Date.now() + seconds * 1000;
    for (;;) {
      const own = (await mails(mailboxUrl)).filter((mail) => mail.to.includes(to));
      const last = own.filter(fits).at(-1);
      if (last) return last;
      if (Date.now() >= deadline)
        throw new Error(`No such mail came to ${to}, only: ${own.map(({ subject }) => subject).join('; ')}.`);
      await pause(150);
    }
  },
});

/** The address behind a mail's button; a mail shows other addresses in full. Undefined when it has no button. */
export const buttonIn = ({ html }: Pick<ReceivedMail, 'html'>): string | undefined =>
  parse(html)
    .querySelectorAll('a')
    .map((link) => ({ words: textOf(link), href: link.getAttribute('href') ?? '' }))
    .find(({ words, href }) => words !== href)?.href;

/** @throws Error when the mail has no button */
export function linkIn(mail: ReceivedMail): string {
  const link = buttonIn(mail);
  if (!link) throw new Error(`The mail “${mail.subject}” has no button.`);
  return link;
}
