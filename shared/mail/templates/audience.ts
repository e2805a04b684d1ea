import type { MailTemplate } from '../../domain/check/records.ts';

export type Audience = 'candidate' | 'referee' | 'staff';

/** Whom each mail is for. Staff get theirs in English, and have no need of the hotline. */
export const audienceOf: Record<MailTemplate, Audience> = {
  'consent-invitation': 'candidate',
  'consent-reminder': 'candidate',
  'scope-changed': 'candidate',
  'scope-change-settled': 'staff',
  'outreach-started': 'candidate',
  'referee-invitation': 'referee',
  'referee-reminder': 'referee',
  'referee-follow-up': 'referee',
  'referee-follow-up-reminder': 'referee',
  'redaction-needed': 'staff',
  'referee-thanks': 'referee',
  'address-needed': 'candidate',
  'more-referees-needed': 'candidate',
  'findings-ready': 'candidate',
  'findings-reminder': 'candidate',
  'dispute-opened': 'staff',
  'dispute-reminder': 'staff',
  'dispute-decided': 'candidate',
  'report-ready': 'staff',
  result: 'candidate',
  'check-ended-candidate': 'candidate',
  'check-ended-requester': 'staff',
  'check-ended-referee': 'referee',
  'needs-attention': 'staff',
};
