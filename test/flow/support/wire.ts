import type { AwsCall, AwsCallHook, Fault } from '../../../infra/local/aws/endpoint.ts';
import { until } from './until.ts';

/** A mail that SES has taken, or has taken without being able to say so. */
export interface WiredMail {
  checkId: string;
  /** As in the table: `referee-invitation-r1-1`. */
  mailId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Milliseconds since 1970. */
  at: number;
}

interface SendEmailBody {
  Destination: { ToAddresses: string[] };
  EmailTags: { Name: string; Value: string }[];
  Content: {
    Simple: { Subject: { Data: string }; Body: { Text: { Data: string }; Html: { Data: string } } };
  };
}

/** Looks at a call and says whether, and how, it fails. A promise holds the call until it settles. */
export type Rule = AwsCallHook;

/** All that passes between the functions and AWS: what a test listens to, holds up and breaks. */
export class Wire {
  readonly mails: WiredMail[] = [];
  /** What the product told the event bus. */
  readonly told: { checkId: string; seq: number; event: string }[] = [];
  private readonly rules = new Set<Rule>();
  private readonly listeners = new Set<(call: AwsCall) => void>();

  /** For `awsHooks` of a local stack. */
  readonly hook: AwsCallHook = async (call) => {
    for (const listen of this.listeners) listen(call);
    const fault = await this.faultFor(call);
    if (call.action === 'SendEmail' && fault !== 'fail-before') this.mails.push(mailOf(call));
    if (call.action === 'PutEvents' && fault !== 'fail-before') this.told.push(...toldBy(call));
    return fault;
  };

  /** @returns a function that takes the rule away */
  rule(rule: Rule): () => void {
    this.rules.add(rule);
    return () => void this.rules.delete(rule);
  }

  /** @returns a function that ends the listening */
  listen(listener: (call: AwsCall) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /**
   * Holds the first call that fits, before its effect.
   *
   * @returns `reached` resolves when it is held; `release` lets it go on
   */
  hold(fits: (call: AwsCall) => boolean | Promise<boolean>): { reached: Promise<AwsCall>; release(): void } {
    const reached = Promise.withResolvers<AwsCall>();
    const released = Promise.withResolvers<undefined>();
    let held = false;
    const remove = this.rule(async (call) => {
      if (held || !(await fits(call)) || held) return undefined;
      held = true;
      remove();
      reached.resolve(call);
      return released.promise;
    });
    const release = () => {
      remove();
      released.resolve(undefined);
    };
    return { reached: reached.promise, release };
  }

  mailsOf(checkId: string, mailId?: string | RegExp): WiredMail[] {
    const fits = (mail: WiredMail) =>
      mailId === undefined ||
      (typeof mailId === 'string' ? mail.mailId === mailId : mailId.test(mail.mailId));
    return this.mails.filter((mail) => mail.checkId === checkId && fits(mail));
  }

  /** The newest mail of this kind, as soon as there is one. */
  mail(checkId: string, mailId: string | RegExp, seconds?: number): Promise<WiredMail> {
    return until(`the mail ${mailId}`, () => this.mailsOf(checkId, mailId).at(-1), seconds);
  }

  private async faultFor(call: AwsCall): Promise<Fault | undefined> {
    for (const rule of this.rules) {
      const fault = await rule(call);
      if (fault) return fault;
    }
    return undefined;
  }
}

function mailOf({ body }: AwsCall): WiredMail {
  const { Destination, EmailTags, Content } = body as unknown as SendEmailBody;
  const tag = (name: string) => EmailTags.find(({ Name }) => Name === name)?.Value ?? '';
  return {
    checkId: tag('check'),
    mailId: tag('mail'),
    to: Destination.ToAddresses[0] ?? '',
    subject: Content.Simple.Subject.Data,
    text: Content.Simple.Body.Text.Data,
    html: Content.Simple.Body.Html.Data,
    at: Date.now(),
  };
}

function toldBy({ body }: AwsCall): Wire['told'] {
  const { Entries } = body as { Entries: { DetailType: string; Detail: string }[] };
  return Entries.map(({ DetailType, Detail }) => {
    const { checkId, seq } = JSON.parse(Detail) as { checkId: string; seq: number };
    return { checkId, seq, event: DetailType };
  });
}

/** The capability link in a mail. */
export function linkOf(mail: WiredMail): string {
  const link = /https?:\/\/\S+\/(?:c|r)\/[\w-]{43}/.exec(mail.text)?.[0];
  if (!link) throw new Error(`The mail ${mail.mailId} has no link.`);
  return link;
}
