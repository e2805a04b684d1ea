import { SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { type Check, refereeById } from '../domain/check/check.ts';
import { type Mail, refereeOfMail } from '../domain/check/records.ts';
import { iso } from '../domain/terms/clock.ts';
import { hashToken, newToken } from '../links/token.ts';
import { putLink } from '../store/links.ts';
import { loadCheck } from '../store/load-check.ts';
import { markMail } from '../store/mark-mail.ts';
import { wordsOf } from '../words/index.ts';
import { fromAddress } from './from-address.ts';
import type { Mailer, MailSettings } from './mailer.ts';
import { isHeld, mayBeSent } from './may-be-sent.ts';
import { type Addressee, addresseeOf } from './recipient.ts';
import { renderMail } from './render.ts';

/** The request for one mail. The tags hold ids, so that a bounce finds its check. */
export function sendRequest(
  settings: MailSettings,
  ids: { checkId: string; mailId: string },
  to: Pick<Addressee, 'email'>,
  content: { subject: string; html: string; text: string },
): SendEmailCommandInput {
  const part = (data: string) => ({ Data: data, Charset: 'UTF-8' });
  return {
    FromEmailAddress: fromAddress(settings.companyName, settings.from),
    Destination: { ToAddresses: [to.email] },
    ConfigurationSetName: settings.configurationSet,
    EmailTags: [
      { Name: 'check', Value: ids.checkId },
      { Name: 'mail', Value: ids.mailId },
    ],
    Content: {
      Simple: {
        Subject: part(content.subject),
        Body: { Html: part(content.html), Text: part(content.text) },
      },
    },
  };
}

async function send(mailer: Mailer, check: Check, mail: Mail): Promise<void> {
  const { table, ses, moment, settings } = mailer;
  const { id: checkId } = check.head;
  const now = moment();
  const to = addresseeOf(check, mail, now, settings.staffAddress);
  if (!to || !mayBeSent(check, mail))
    return markMail(table, checkId, mail, { state: 'suppressed', at: iso(now.now) });

  let link = to.staffPath && `${settings.publicBaseUrl}${to.staffPath}`;
  if (to.link) {
    const token = newToken();
    const { purpose, path, person, expiresAt } = to.link;
    const issuedAt = iso(now.now);
    await putLink(table, { hash: hashToken(token), checkId, person, purpose, issuedAt, expiresAt });
    link = `${settings.publicBaseUrl}/${path}/${token}`;
  }
  const about = refereeOfMail(mail);
  const referee = about ? refereeById(check, about) : undefined;
  const content = renderMail({
    template: mail.template,
    words: wordsOf[to.language],
    check,
    recipientName: to.name,
    companyName: settings.companyName,
    publicBaseUrl: settings.publicBaseUrl,
    ...(settings.hotline && { hotline: settings.hotline }),
    ...(referee && { referee }),
    ...(link && { link }),
    ...(mail.reminder && { reminder: mail.reminder }),
  });
  const sent = await ses.send(
    new SendEmailCommand(sendRequest(settings, { checkId, mailId: mail.id }, to, content)),
  );
  await markMail(table, checkId, mail, {
    state: 'sent',
    at: iso(moment().now),
    ...(sent.MessageId && { messageId: sent.MessageId }),
  });
}

/**
 * Sends the queued mails of a check that the caller is in charge of. Each is asked for again against the newest state,
 * just before it leaves. One that has to wait until a change of scope is settled stays in the queue. None is lost: a mail
 * stays queued until the service has taken it. After a crash between the two, one leaves twice at the most.
 *
 * @throws whatever the mail service refuses with; mails sent before stay marked as sent
 */
export async function sendQueuedMails(
  mailer: Mailer,
  check: Check,
  mine: (mail: Mail) => boolean,
): Promise<void> {
  const queued = check.mails.filter((mail) => mail.state === 'queued' && mine(mail));
  for (const { id } of queued) {
    const newest = await loadCheck(mailer.table, check.head.id);
    // A newer run has taken over and sends what is still queued: two senders would each send it.
    if (newest && newest.head.run !== check.head.run) return;
    const mail = newest?.mails.find((one) => one.id === id);
    // Another run of this step, which took longer than its time, may have sent it meanwhile.
    if (newest && mail?.state === 'queued' && !isHeld(newest, mail)) await send(mailer, newest, mail);
  }
}
