import { SESv2Client } from '@aws-sdk/client-sesv2';
import type { Moment } from '../domain/terms/clock.ts';
import type { Table } from '../store/table.ts';

export interface MailSettings {
  /** Public address of the product, without a slash at the end, with the stage prefix if there is one. */
  publicBaseUrl: string;
  companyName: string;
  from: string;
  configurationSet: string;
  /** Where reviewers and administrators get their mail. */
  staffAddress: string;
  /** E-mail address to which candidates and referees can write with questions; empty when there is none. */
  hotline: string;
}

/** Everything that sending mail takes. */
export interface Mailer {
  table: Table;
  ses: SESv2Client;
  moment: () => Moment;
  settings: MailSettings;
}

export const openMailer = (table: Table, moment: () => Moment, settings: MailSettings): Mailer => ({
  table,
  ses: new SESv2Client({}),
  moment,
  settings,
});
