import * as z from 'zod';
import { mail as texts } from '../../../words/en/mail.ts';

/** The name of a mail in one of its keys: of `mail.result.subject` or, where it has several subjects, `mail.consent-reminder.decision.subject`. */
type NameIn<Key> = Key extends `mail.${infer Name}.${infer Rest}`
  ? Rest extends 'subject' | `${string}.subject`
    ? Name
    : never
  : never;

/** Every text that is a subject names a mail. */
export type MailTemplate = NameIn<keyof typeof texts>;

const isMailTemplate = (name: string | undefined): name is MailTemplate => name !== undefined;

/** The names of all mails, in the order of the catalogue. */
export const mailTemplates: MailTemplate[] = [
  ...new Set(Object.keys(texts).map((key) => /^mail\.([^.]+)\.(?:.+\.)?subject$/.exec(key)?.[1])),
].filter(isMailTemplate);

const candidateSchema = z.object({ kind: z.literal('candidate') });
const refereeSchema = z.object({ kind: z.literal('referee'), id: z.string() });

/** Somebody who takes part by a link: the candidate, or a referee by their id. */
export const participantSchema = z.discriminatedUnion('kind', [candidateSchema, refereeSchema]);
export type Participant = z.output<typeof participantSchema>;

const recipientSchema = z.discriminatedUnion('kind', [
  candidateSchema,
  z.object({ kind: z.literal('requester') }),
  z.object({ kind: z.literal('staff') }),
  refereeSchema,
  /** `number`: the place in the order's list, from 0. */
  z.object({ kind: z.literal('decision-maker'), number: z.number() }),
]);
export type Recipient = z.output<typeof recipientSchema>;

export const toCandidate = { kind: 'candidate' } as const satisfies Recipient;
export const toRequester = { kind: 'requester' } as const satisfies Recipient;
export const toStaff = { kind: 'staff' } as const satisfies Recipient;
export const toReferee = (id: string): Participant => ({ kind: 'referee', id });

const newMailSchema = z.object({
  template: z.enum(mailTemplates),
  to: recipientSchema,
  /** Id of the referee whom a mail to somebody else is about. */
  about: z.string().exactOptional(),
  /** The round of the request that the mail belongs to. */
  round: z.number().exactOptional(),
  /** Which reminder it is, from 1. */
  reminder: z.number().exactOptional(),
  /** Which of the referee's addresses it goes to, from 1. */
  address: z.number().exactOptional(),
  /** The run that asks for it, where each run asks again. */
  run: z.number().exactOptional(),
});

/** A mail that a decision asks for. */
export type NewMail = z.output<typeof newMailSchema>;

/** A mail that is to be sent or was sent. It holds no address and no text, only the things they are made from. */
export const mailSchema = z.object({
  type: z.literal('mail'),
  /** Made by {@link mailId}, so that writing it twice is the same mail. */
  id: z.string(),
  ...newMailSchema.shape,
  state: z.enum(['queued', 'sent', 'bounced', 'suppressed']),
  at: z.string(),
  sentAt: z.string().exactOptional(),
  messageId: z.string().exactOptional(),
});
export type Mail = z.output<typeof mailSchema>;

/** Id of the referee whom a mail goes to or is about; undefined for every other mail. */
export const refereeOfMail = ({ to, about }: Pick<NewMail, 'to' | 'about'>): string | undefined =>
  to.kind === 'referee' ? to.id : about;

/** The name of a mail: the same for the same mail, such as `referee-reminder-r1-2-1`. Made of letters, digits and `-`; nothing reads it. */
export function mailId(mail: NewMail): string {
  const { template, to, round, reminder, address, run } = mail;
  const whom = to.kind === 'decision-maker' ? `decision-maker-${to.number}` : refereeOfMail(mail);
  return [template, whom, round, reminder, address, run].filter((part) => part !== undefined).join('-');
}
