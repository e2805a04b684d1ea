import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { Mail } from '../../../shared/domain/check/records.ts';
import { sendQueuedMails } from '../../../shared/mail/send-queued-mails.ts';
import { done, onDay, withdraw } from '../support/checks.ts';
import { mailerOn, type sentMails } from '../support/mailer.ts';
import { dynamo } from '../support/table.ts';

/** What tests of sending do and look at. */

export const send = (check: Check, days = 2, mine = (_: Mail) => true) =>
  sendQueuedMails(mailerOn(days), check, mine);

/** The links that were put into the table. */
export const links = () => dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input.Item);

/** What was noted about mails in the table. */
export const notes = () => dynamo.commandCalls(UpdateCommand).map(({ args }) => args[0].input);

export const statesNoted = () =>
  notes().map(({ Key, ExpressionAttributeValues: values }) => `${Key?.sk} ${values?.[':state']}`);

export const bodyOf = (mail: ReturnType<typeof sentMails>[number] | undefined) => mail?.Content?.Simple?.Body;

export const withdrawn = (check: Check): Check => done(check, withdraw, onDay(2));
