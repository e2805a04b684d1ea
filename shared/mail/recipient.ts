import type { LinkPurpose } from '../domain/check/access.ts';
import { type Check, refereeById } from '../domain/check/check.ts';
import type { Mail } from '../domain/check/records.ts';
import { keptFor, type Moment } from '../domain/terms/clock.ts';
import type { Language } from '../words/index.ts';

/**
 * Days for which a link to a running check opens at the most. It dies with the check anyway, and a referee's with the day by which they
 * can answer, which a standstill moves.
 */
const processDays = 90;

export interface Addressee {
  name: string;
  email: string;
  /** The language they are written to in; staff are written to in English. */
  language: Language;
  /** A capability link for this person, where the mail holds one. */
  link?: { purpose: LinkPurpose; path: string; expiresAt: string };
  /** A staff page that asks them to sign in, where the mail leads to one. */
  staffPath?: string;
}

/** Who gets a mail, and which link goes into it; undefined when nobody can be written to. */
export function addresseeOf(
  check: Check,
  mail: Mail,
  moment: Moment,
  staffAddress: string,
): Addressee | undefined {
  const { order, head, scope } = check;
  if (mail.to === 'candidate') {
    const { name, email, language } = order.candidate;
    if (mail.template === 'check-ended-candidate') return { name, email, language };
    if (mail.template === 'result') {
      const expiresAt = keptFor(moment, scope?.timetable.resultDays ?? 0);
      return { name, email, language, link: { purpose: 'result', path: 'c', expiresAt } };
    }
    return {
      name,
      email,
      language,
      link: { purpose: 'process', path: 'c', expiresAt: keptFor(moment, processDays) },
    };
  }
  if (mail.to === 'staff')
    return {
      name: 'Evenhand staff',
      email: staffAddress,
      language: 'en',
      staffPath: `/staff/checks/${head.id}${mail.template === 'redaction-needed' ? '/redactions' : ''}`,
    };
  if (mail.to === 'requester') {
    const { name, email } = order.requester;
    const report = mail.template === 'report-ready' ? '/report' : '';
    return email
      ? { name, email, language: 'en', staffPath: `/staff/checks/${head.id}${report}` }
      : undefined;
  }
  if (mail.to.startsWith('decision-maker-')) {
    const person = order.decisionMakers[Number(mail.to.slice('decision-maker-'.length))];
    return person && { ...person, language: 'en', staffPath: `/staff/checks/${head.id}/report` };
  }
  const referee = refereeById(check, mail.to);
  if (!referee) return undefined;
  const { name, email, language, dueAt } = referee;
  if (mail.template === 'referee-thanks' || mail.template === 'check-ended-referee' || !dueAt)
    return { name, email, language };
  const expiresAt = keptFor(moment, processDays);
  const purpose = mail.template.startsWith('referee-follow-up') ? 'follow-up' : 'reference';
  return { name, email, language, link: { purpose, path: 'r', expiresAt } };
}
