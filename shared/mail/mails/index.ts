import type { MailTemplate } from '../../domain/check/records.ts';
import { candidateMails } from './candidate.ts';
import { candidateFindingsMails } from './candidate-findings.ts';
import type { MailDefinition } from './definition.ts';
import { refereeMails } from './referee.ts';
import { requesterMails } from './requester.ts';
import { staffMails } from './staff.ts';

/** Every mail by its name. One that has a subject in the catalogue and is missing here does not compile. */
export const mails: Record<MailTemplate, MailDefinition> = {
  ...candidateMails,
  ...candidateFindingsMails,
  ...refereeMails,
  ...requesterMails,
  ...staffMails,
};
