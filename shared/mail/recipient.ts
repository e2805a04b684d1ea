import type { Link } from '../domain/check/access.ts';
import { askedUntil, type Check, refereeById } from '../domain/check/check.ts';
import { type Mail, toCandidate, toReferee } from '../domain/check/records.ts';
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
  link?: { purpose: Link['purpose']; path: string; person: Link['person']; expiresAt: string };
  /** A staff page that asks them to sign in, where the mail leads to one. */
  staffPath?: string;
}

function candidateOf({ order, scope }: Check, mail: Mail, moment: Moment): Addressee {
  const { name, email, language } = order.candidate;
  if (mail.template === 'check-ended-candidate') return { name, email, language };
  const [purpose, days] =
    mail.template === 'result'
      ? (['result', scope?.timetable.resultDays ?? 0] as const)
      : (['process', processDays] as const);
  const expiresAt = keptFor(moment, days);
  return { name, email, language, link: { purpose, path: 'c', person: toCandidate, expiresAt } };
}

function refereeOf(check: Check, mail: Mail, id: string, moment: Moment): Addressee | undefined {
  const referee = refereeById(check, id);
  if (!referee) return undefined;
  const { name, email, language } = referee;
  const isLast = mail.template === 'referee-thanks' || mail.template === 'check-ended-referee';
  if (isLast || !askedUntil(check, 'reference', id)) return { name, email, language };
  const expiresAt = keptFor(moment, processDays);
  const isFollowUp = mail.template === 'referee-follow-up' || mail.template === 'referee-follow-up-reminder';
  const purpose = isFollowUp ? 'follow-up' : 'reference';
  return { name, email, language, link: { purpose, path: 'r', person: toReferee(id), expiresAt } };
}

/** Who gets a mail, and which link goes into it; undefined when nobody can be written to. */
export function addresseeOf(
  check: Check,
  mail: Mail,
  moment: Moment,
  staffAddress: string,
): Addressee | undefined {
  const { order, head } = check;
  const page = `/staff/checks/${head.id}`;
  const english = { language: 'en' } as const;
  switch (mail.to.kind) {
    case 'candidate':
      return candidateOf(check, mail, moment);
    case 'referee':
      return refereeOf(check, mail, mail.to.id, moment);
    case 'staff':
      return {
        name: 'Evenhand staff',
        email: staffAddress,
        ...english,
        staffPath: `${page}${mail.template === 'redaction-needed' ? '/redactions' : ''}`,
      };
    case 'requester': {
      const { name, email } = order.requester;
      const report = mail.template === 'report-ready' ? '/report' : '';
      return email ? { name, email, ...english, staffPath: `${page}${report}` } : undefined;
    }
    case 'decision-maker': {
      const person = order.decisionMakers[mail.to.number];
      return person && { ...person, ...english, staffPath: `${page}/report` };
    }
  }
}
