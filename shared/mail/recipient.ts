import type { Link } from '../domain/check/access.ts';
import { askedUntil, type Check, refereeById } from '../domain/check/check.ts';
import { type Mail, type Recipient, toCandidate, toReferee } from '../domain/check/records.ts';
import { keptFor, type Moment } from '../domain/terms/clock.ts';
import type { Language } from '../words/index.ts';
import type { Audience } from './mails/definition.ts';
import { mails } from './mails/index.ts';

interface Person {
  name: string;
  email: string;
  /** The language they are written to in; staff are written to in English. */
  language: Language;
}

export interface Addressee extends Person {
  /** A capability link for this person, where the mail holds one. */
  link?: { purpose: Link['purpose']; path: string; person: Link['person']; expiresAt: string };
  /** A staff page that asks them to sign in, where the mail leads to one. */
  staffPath?: string;
}

function personOf(check: Check, to: Recipient, staffAddress: string): Person | undefined {
  const { candidate, requester, decisionMakers } = check.order;
  switch (to.kind) {
    case 'candidate':
      return { name: candidate.name, email: candidate.email, language: candidate.language };
    case 'referee': {
      const referee = refereeById(check, to.id);
      return referee && { name: referee.name, email: referee.email, language: referee.language };
    }
    case 'staff':
      return { name: 'Evenhand staff', email: staffAddress, language: 'en' };
    case 'requester': {
      const { name, email } = requester;
      return email ? { name, email, language: 'en' } : undefined;
    }
    case 'decision-maker': {
      const person = decisionMakers[to.number];
      return person && { ...person, language: 'en' };
    }
  }
}

const isFor = (audience: Audience, { kind }: Recipient): boolean =>
  kind === audience || (kind === 'decision-maker' && audience === 'requester');

/** The holder of a capability link, and the path it opens under. A referee whose time has not begun has none. */
function holderOf(check: Check, to: Recipient): (Pick<Link, 'person'> & { path: string }) | undefined {
  if (to.kind === 'candidate') return { person: toCandidate, path: 'c' };
  if (to.kind !== 'referee' || !askedUntil(check, 'reference', to.id)) return undefined;
  return { person: toReferee(to.id), path: 'r' };
}

/** The place that a mail leads to. Nobody gets a link in a mail for another audience: no link is another person's. */
function leadsTo(
  check: Check,
  { template, to }: Mail,
  moment: Moment,
): Pick<Addressee, 'link' | 'staffPath'> {
  const { audience, link } = mails[template];
  if (!link || !isFor(audience, to)) return {};
  if ('page' in link) return { staffPath: `/staff/checks/${check.head.id}${link.page}` };
  const holder = holderOf(check, to);
  if (!holder) return {};
  return { link: { purpose: link.purpose, ...holder, expiresAt: keptFor(moment, link.days(check)) } };
}

/** The person who gets a mail, and the link that goes into it; undefined when there is no address to write to. */
export function addresseeOf(
  check: Check,
  mail: Mail,
  moment: Moment,
  staffAddress: string,
): Addressee | undefined {
  const person = personOf(check, mail.to, staffAddress);
  return person && { ...person, ...leadsTo(check, mail, moment) };
}
