import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'node-html-parser';

/** A mail as the mailbox has it. */
export interface ReceivedMail {
  id: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
}

interface StoredMail {
  messageId: string;
  subject: string;
  destination: { to?: string[] };
  body: { text?: string; html?: string };
}

/** Every mail that was sent so far, oldest first. */
export async function mails(mailboxUrl: string): Promise<ReceivedMail[]> {
  const response = await fetch(`${mailboxUrl}/store`);
  const { emails } = (await response.json()) as { emails: StoredMail[] };
  return emails.map(({ messageId, subject, destination, body }) => ({
    id: messageId,
    subject,
    to: destination.to ?? [],
    text: body.text ?? '',
    html: body.html ?? '',
  }));
}

/**
 * Waits for a mail to somebody.
 *
 * @param wanted `subject` is a part of it, without regard to case; `after` is how many of their mails to pass over
 * @throws Error when none has come within `seconds`
 */
export async function mailTo(
  mailboxUrl: string,
  wanted: { to: string; has?: (mail: ReceivedMail) => boolean; seconds?: number },
): Promise<ReceivedMail> {
  const deadline = Date.now() + (wanted.seconds ?? 30) * 1000;
  while (Date.now() < deadline) {
    const all = await mails(mailboxUrl);
    const found = all.find((mail) => mail.to.includes(wanted.to) && (wanted.has?.(mail) ?? true));
    if (found) return found;
    await pause(150);
  }
  throw new Error(`No such mail came to ${wanted.to}.`);
}

/** The address behind a mail's button. */
export function linkIn(mail: ReceivedMail): string {
  const hrefs = parse(mail.html)
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '');
  const link = hrefs.find((href) => /\/(?:c|r)\/[\w-]{43}$|\/staff\//.test(href));
  if (!link) throw new Error(`The mail “${mail.subject}” has no link.`);
  return link;
}
