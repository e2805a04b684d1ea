import type { BusEntry } from '../events/bus.ts';
import { account, region } from '../template/local-values.ts';

/** A mail that SES has taken. */
export interface SentMail {
  messageId: string;
  from: string;
  recipients: string[];
  subject: string;
  configurationSet: string;
  tags: Record<string, string>;
  at: Date;
}

type Detail = Record<string, unknown>;
interface SesEvent {
  /** As in a configuration set's event destination, without underscores. */
  type: 'SEND' | 'DELIVERY' | 'BOUNCE' | 'COMPLAINT';
  detailType: string;
  eventType: string;
  part: string;
  detail: Detail;
}

/**
 * The events that SES publishes about a mail, in the order in which they happen.
 *
 * Addresses of the mailbox simulator, with or without a `+label`, behave as in AWS; every other address takes its mail.
 * Shapes: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function eventsOf(mail: SentMail): { type: SesEvent['type']; entry: BusEntry }[] {
  const events = [send(), ...mail.recipients.flatMap((recipient) => outcomes(recipient, mail))];
  return events.map(({ type, detailType, eventType, part, detail }) => ({
    type,
    entry: {
      bus: 'default',
      source: 'aws.ses',
      detailType,
      detail: { eventType, mail: mailDetail(mail), [part]: detail },
      resources: [`arn:aws:ses:${region}:${account}:configuration-set/${mail.configurationSet}`],
    },
  }));
}

function outcomes(recipient: string, mail: SentMail): SesEvent[] {
  const address = bare(recipient);
  const scenario = /^([a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(address)?.[1]?.toLowerCase();
  switch (scenario) {
    case 'bounce':
      return [bounce(address, mail, 'Permanent', 'General', '5.1.1', 'smtp; 550 5.1.1 user unknown')];
    case 'suppressionlist':
      return [
        bounce(
          address,
          mail,
          'Permanent',
          'OnAccountSuppressionList',
          undefined,
          'Amazon SES did not send the message to this address because it is on the suppression list for your account.',
        ),
      ];
    case 'ooto':
      return [delivery(address, mail), bounce(address, mail, 'Transient', 'General')];
    case 'complaint':
      return [delivery(address, mail), complaint(address, mail)];
    default:
      return [delivery(address, mail)];
  }
}

function send(): SesEvent {
  return { type: 'SEND', detailType: 'Email Sent', eventType: 'Send', part: 'send', detail: {} };
}

function delivery(address: string, mail: SentMail): SesEvent {
  return {
    type: 'DELIVERY',
    detailType: 'Email Delivered',
    eventType: 'Delivery',
    part: 'delivery',
    detail: {
      timestamp: mail.at.toISOString(),
      processingTimeMillis: 10,
      recipients: [address],
      smtpResponse: '250 2.6.0 Message received',
      reportingMTA: 'local.smtp-out.amazonses.com',
    },
  };
}

function bounce(
  address: string,
  mail: SentMail,
  bounceType: string,
  bounceSubType: string,
  status?: string,
  diagnosticCode?: string,
): SesEvent {
  const failed = diagnosticCode ? { action: 'failed', diagnosticCode, ...(status ? { status } : {}) } : {};
  return {
    type: 'BOUNCE',
    detailType: 'Email Bounced',
    eventType: 'Bounce',
    part: 'bounce',
    detail: {
      feedbackId: `feedback-${mail.messageId}`,
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: address, ...failed }],
      timestamp: mail.at.toISOString(),
      reportingMTA: 'dsn; local.smtp-out.amazonses.com',
    },
  };
}

function complaint(address: string, mail: SentMail): SesEvent {
  return {
    type: 'COMPLAINT',
    detailType: 'Email Complaint Received',
    eventType: 'Complaint',
    part: 'complaint',
    detail: {
      feedbackId: `feedback-${mail.messageId}`,
      complaintSubType: null,
      complainedRecipients: [{ emailAddress: address }],
      timestamp: mail.at.toISOString(),
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: mail.at.toISOString(),
    },
  };
}

function mailDetail(mail: SentMail): Detail {
  const { messageId, from, recipients, subject, configurationSet, tags } = mail;
  return {
    timestamp: mail.at.toISOString(),
    source: from,
    sendingAccountId: account,
    messageId,
    destination: recipients.map(bare),
    headersTruncated: false,
    headers: [],
    commonHeaders: { from: [from], to: recipients, messageId, subject },
    tags: {
      'ses:configuration-set': [configurationSet],
      'ses:from-domain': [bare(from).split('@').at(-1)],
      ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
    },
  };
}

/** `a@b.c` of `Ann <a@b.c>`. */
export function bare(address: string): string {
  return /<([^>]+)>\s*$/.exec(address)?.[1] ?? address.trim();
}
