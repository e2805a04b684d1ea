import type { MailTemplate } from '../domain/check/records.ts';
import { addressNeeded } from './templates/address-needed.ts';
import { checkEndedCandidate } from './templates/check-ended-candidate.ts';
import { checkEndedReferee } from './templates/check-ended-referee.ts';
import { checkEndedRequester } from './templates/check-ended-requester.ts';
import { consentInvitation } from './templates/consent-invitation.ts';
import { consentReminder } from './templates/consent-reminder.ts';
import type { MailData, Template } from './templates/content.ts';
import { disputeDecided } from './templates/dispute-decided.ts';
import { disputeOpened } from './templates/dispute-opened.ts';
import { disputeReminder } from './templates/dispute-reminder.ts';
import { findingsReady } from './templates/findings-ready.ts';
import { findingsReminder } from './templates/findings-reminder.ts';
import { htmlOf, textOf } from './templates/layout.ts';
import { moreRefereesNeeded } from './templates/more-referees-needed.ts';
import { needsAttention } from './templates/needs-attention.ts';
import { outreachStarted } from './templates/outreach-started.ts';
import { redactionNeeded } from './templates/redaction-needed.ts';
import { refereeFollowUp, refereeFollowUpReminder } from './templates/referee-follow-up.ts';
import { refereeInvitation } from './templates/referee-invitation.ts';
import { refereeReminder } from './templates/referee-reminder.ts';
import { refereeThanks } from './templates/referee-thanks.ts';
import { reportReady } from './templates/report-ready.ts';
import { result } from './templates/result.ts';
import { scopeChangeSettled } from './templates/scope-change-settled.ts';
import { scopeChanged } from './templates/scope-changed.ts';

export type { MailData } from './templates/content.ts';

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

const templates: Record<MailTemplate, Template> = {
  'consent-invitation': consentInvitation,
  'consent-reminder': consentReminder,
  'outreach-started': outreachStarted,
  'referee-invitation': refereeInvitation,
  'referee-reminder': refereeReminder,
  'address-needed': addressNeeded,
  'more-referees-needed': moreRefereesNeeded,
  'findings-ready': findingsReady,
  'findings-reminder': findingsReminder,
  'dispute-opened': disputeOpened,
  'dispute-reminder': disputeReminder,
  'dispute-decided': disputeDecided,
  'report-ready': reportReady,
  result,
  'referee-follow-up': refereeFollowUp,
  'referee-follow-up-reminder': refereeFollowUpReminder,
  'redaction-needed': redactionNeeded,
  'referee-thanks': refereeThanks,
  'check-ended-candidate': checkEndedCandidate,
  'check-ended-requester': checkEndedRequester,
  'check-ended-referee': checkEndedReferee,
  'scope-changed': scopeChanged,
  'scope-change-settled': scopeChangeSettled,
  'needs-attention': needsAttention,
};

/** A subject is one line: a line break in a name must not become a header. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The subject and both bodies of a mail; both bodies say the same words. */
export function renderMail(data: MailData): RenderedMail {
  const content = templates[data.template](data);
  return {
    subject: oneLine(content.subject),
    html: htmlOf(content, data),
    text: textOf(content, data),
  };
}
