import { openMailer } from '../../shared/mail/mailer.ts';
import { sendQueuedMails } from '../../shared/mail/send-queued-mails.ts';
import { openTable } from '../../shared/store/table.ts';
import { clock } from './clock.ts';
import { readEnvironment } from './environment.ts';
import type { StepTools } from './step-handler.ts';

/** The tools of a step that sends mail. */
export function mailingTools(): StepTools {
  const env = readEnvironment(
    'TABLE_NAME',
    'DAY_SECONDS',
    'PUBLIC_BASE_URL',
    'COMPANY_NAME',
    'MAIL_FROM',
    'MAIL_CONFIGURATION_SET',
    'STAFF_ADDRESS',
    'HOTLINE',
  );
  const table = openTable(env.TABLE_NAME);
  const moment = clock(env.DAY_SECONDS);
  const mailer = openMailer(table, moment, {
    publicBaseUrl: env.PUBLIC_BASE_URL,
    companyName: env.COMPANY_NAME,
    from: env.MAIL_FROM,
    configurationSet: env.MAIL_CONFIGURATION_SET,
    staffAddress: env.STAFF_ADDRESS,
    hotline: env.HOTLINE,
  });
  return { table, moment, sendMails: (check, mine) => sendQueuedMails(mailer, check, mine) };
}
