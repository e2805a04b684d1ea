import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { type Mailer, openMailer } from '../../../shared/mail/mailer.ts';
import { onDay } from './checks.ts';
import { dynamo, table } from './table.ts';

export const ses = mockClient(SESv2Client);

export const settings = {
  publicBaseUrl: 'https://checks.northwind.example/prod',
  companyName: 'Northwind Instruments',
  from: 'checks@northwind.example',
  configurationSet: 'evenhand-test',
  staffAddress: 'reviewers@northwind.example',
  hotline: 'fair-checks@northwind.example',
};

/** A mailer whose clock stands so many days after the order. */
export const mailerOn = (days: number): Mailer => openMailer(table, () => onDay(days), settings);

/** SES takes everything, and the table takes links and notes. */
export function servicesWork(): void {
  ses.reset();
  dynamo.reset();
  ses.on(SendEmailCommand).resolves({ MessageId: 'message-1' });
  dynamo.on(PutCommand).resolves({}).on(UpdateCommand).resolves({}).on(GetCommand).resolves({});
}

export const sentMails = (): SendEmailCommandInput[] =>
  ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input);

export const mailIdOf = ({ EmailTags }: SendEmailCommandInput): string | undefined =>
  EmailTags?.find(({ Name }) => Name === 'mail')?.Value;
