import type { Check } from '../check.ts';
import { type Decision, settled } from '../decision.ts';
import { mustNotContact } from '../do-not-contact.ts';
import type { Moment } from '../moment.ts';
import type { Referee, RefereeRole } from '../records.ts';
import { type FieldFault, Refusal } from '../refusal.ts';
import { entriesOf } from '../resume.ts';
import { mustBeOpen, notAtThisStep } from './guard.ts';

export interface NomineeInput {
  name: string;
  email: string;
  role: RefereeRole;
  relationship: string;
  period: { from: string; to?: string };
  entry?: string;
}

export interface NominationInput {
  referees: NomineeInput[];
  /** Addresses or domains. */
  doNotContact: string[];
}

const roleWords: Record<RefereeRole, string> = {
  manager: 'a manager',
  peer: 'a colleague',
  report: 'somebody you managed',
  client: 'a client',
  hr: 'somebody from HR',
  other: 'somebody else',
};

/** What is still missing for the minimum and the mix of roles, in words; empty when nothing is. */
export function missingReferees(
  scope: { minimumReferences: number; roleMix: Partial<Record<RefereeRole, number>> },
  roles: RefereeRole[],
): string[] {
  const missing: string[] = [];
  const short = scope.minimumReferences - roles.length;
  if (short > 0) missing.push(`at least ${scope.minimumReferences} referees (${short} more)`);
  for (const [role, least] of Object.entries(scope.roleMix) as [RefereeRole, number][]) {
    if (roles.filter((one) => one === role).length < least) missing.push(`${roleWords[role]} among them`);
  }
  return missing;
}

function faultsOf(check: Check, input: NominationInput, doNotContact: string[]): FieldFault[] {
  const entries = new Set(entriesOf(check.order.resume).map(({ key }) => key));
  const taken = new Set(check.referees.map(({ email }) => email));
  return input.referees.flatMap((nominee, index) => {
    const path = (field: string) => `referees.${index}.${field}`;
    const faults: FieldFault[] = [];
    if (taken.has(nominee.email))
      faults.push({
        path: path('email'),
        message: 'You have named this address already. Each referee needs their own.',
      });
    taken.add(nominee.email);
    if (nominee.email === check.order.candidate.email)
      faults.push({ path: path('email'), message: 'This is your own address. Give the referee’s.' });
    if (mustNotContact(doNotContact, nominee.email)) {
      faults.push({
        path: path('email'),
        message: 'This address is on your do-not-contact list. Take it off the list or name somebody else.',
      });
    }
    if (nominee.period.to && nominee.period.to < nominee.period.from)
      faults.push({ path: path('to'), message: 'The end is before the start.' });
    if (nominee.entry && !entries.has(nominee.entry))
      faults.push({ path: path('entry'), message: 'Choose an entry of your résumé.' });
    return faults;
  });
}

/**
 * The candidate names referees and people who must not be contacted: once after consenting, and once more if too few answered.
 *
 * @throws Refusal `invalid_input` with the path of each field, `not_at_this_step`, `already_ended`.
 */
export function nominateReferees(check: Check, input: NominationInput, _moment: Moment): Decision {
  mustBeOpen(check);
  const { head, scope, consent } = check;
  if (!scope || !consent) throw notAtThisStep('Please consent before you name referees.');
  const more = head.nominationRound === 1 && head.moreAskedAt !== undefined && !head.moreClosed;
  if (head.nominationRound > 0 && !more) return settled;

  const doNotContact = [...new Set([...consent.doNotContact, ...input.doNotContact])];
  const faults = faultsOf(check, input, doNotContact);
  const answered = more ? check.referees.filter(({ state }) => state === 'answered') : [];
  if (input.referees.length === 0) faults.push({ path: 'referees', message: 'Name at least one referee.' });
  const room = scope.maximumReferees - answered.length;
  if (input.referees.length > room)
    faults.push({ path: 'referees', message: `Name at most ${room} referees.` });
  const missing = missingReferees(
    scope,
    [...answered, ...input.referees].map(({ role }) => role),
  );
  if (missing.length > 0) faults.push({ path: 'referees', message: `We need ${missing.join(', and ')}.` });
  if (faults.length > 0) throw new Refusal('invalid_input', 'The list of referees needs a change.', faults);

  const round = more ? 2 : 1;
  const referees = input.referees.map(
    (nominee, index): Referee => ({
      type: 'referee',
      id: `r${check.referees.length + index + 1}`,
      ...nominee,
      round,
      state: 'nominated',
      reminders: 0,
      remindersStopped: false,
      addresses: 1,
    }),
  );
  return {
    head: { nominationRound: round },
    put: [...referees, { ...consent, doNotContact }],
    events: [
      {
        event: 'referees.nominated',
        actor: { kind: 'candidate', id: 'candidate' },
        data: { referees: referees.map(({ id }) => id), round, doNotContact: doNotContact.length },
      },
    ],
  };
}
