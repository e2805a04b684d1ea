import type { Key, Language } from '../../words/index.ts';
import { type Check, pendingChange, wantsMoreReferees } from '../check/check.ts';
import { type Decision, settled, theCandidate } from '../check/decision.ts';
import { mustNotContact } from '../check/do-not-contact.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import { missingReferees } from '../check/missing-referees.ts';
import { type Marks, originOf } from '../check/network-and-device.ts';
import type { Referee, RefereeRole, Scope, ScopeItem } from '../check/records.ts';
import { entriesOf } from '../order/json-resume.ts';
import { isWithin } from '../scope/look-back.ts';
import { questionsOf } from '../scope/questions-asked.ts';
import type { Moment } from '../terms/clock.ts';
import { type FaultValues, type FieldFault, fault, Refusal } from '../terms/refusal.ts';
import { longestDoNotContact } from './add-do-not-contact.ts';

export interface NomineeInput {
  name: string;
  email: string;
  role: RefereeRole;
  /** In which they are written to; the candidate's when absent. */
  language?: Language;
  /** ISO 3166; absent when the candidate does not know it. */
  place?: string;
  relationship: string;
  period: { from: string; to?: string };
  entry?: string;
  /** Something between the two that could colour what the referee says, by the candidate's word. */
  conflict?: boolean;
}

export interface NominationInput {
  referees: NomineeInput[];
  /** Addresses, domains, or names of people. */
  doNotContact: string[];
  /** Where the candidate names them from, kept briefly. */
  marks?: Marks;
}

const yearsOf = (items: readonly ScopeItem[]): number =>
  Math.max(...items.map(({ lookBackYears }) => lookBackYears));

function faultsOf(check: Check, scope: Scope, input: NominationInput, doNotContact: string[]): FieldFault[] {
  const entries = new Set(entriesOf(check.order.resume).map(({ key }) => key));
  const taken = new Set(check.referees.map(({ email }) => email));
  const years = yearsOf(scope.items);
  const others = scope.items.filter(({ claims }) => claims.length === 0);
  return input.referees.flatMap((nominee, index) => {
    const { email, role, period, entry } = nominee;
    const faults: FieldFault[] = [];
    const say = (field: string, key: Key, values?: FaultValues) =>
      faults.push(fault(`referees.${index}.${field}`, key, values));
    if (taken.has(email)) say('email', 'fault.named-already');
    taken.add(email);
    if (email === check.order.candidate.email) say('email', 'fault.own-address');
    if (mustNotContact(doNotContact, nominee)) say('email', 'fault.do-not-contact');
    if (!scope.acceptedRoles.includes(role)) say('role', 'fault.role-not-accepted');
    if (period.to && period.to < period.from) say('to', 'fault.end-before-start');
    else if (!isWithin(scope, { lookBackYears: years }, period.to))
      say('to', 'fault.too-long-ago', { years });
    else if (
      faults.length === 0 &&
      (!entry || entries.has(entry)) &&
      questionsOf(check, nominee).length === 0
    ) {
      // Facts are asked only of who shares an entry. What else is asked about can reach less far back.
      if (others.length === 0) say('entry', 'fault.choose-entry');
      else say('to', 'fault.too-long-ago', { years: yearsOf(others) });
    }
    if (entry && !entries.has(entry)) say('entry', 'fault.choose-entry');
    return faults;
  });
}

/**
 * The candidate names referees and people who must not be contacted: once after consenting, and once more if too few answered.
 *
 * @throws Refusal `invalid_input` with the path of each field, `not_at_this_step`, `already_ended`.
 */
export function nominateReferees(check: Check, input: NominationInput, moment: Moment): Decision {
  mustBeOpen(check);
  const { head, scope, consent } = check;
  if (!scope || !consent) throw notAtThisStep('refusal.consent-first');
  if (pendingChange(check)) throw notAtThisStep('refusal.change-first');
  const more = wantsMoreReferees(check);
  if (head.nominationRound > 0 && !more) return settled;

  const doNotContact = [...new Set([...consent.doNotContact, ...input.doNotContact])];
  const faults = faultsOf(check, scope, input, doNotContact);
  const answered = more ? check.referees.filter(({ state }) => state === 'answered') : [];
  const room = scope.maximumReferees - answered.length;
  if (input.referees.length > room) faults.push(fault('referees', 'fault.too-many', { most: room }));
  if (doNotContact.length > longestDoNotContact)
    faults.push(fault('doNotContact', 'fault.do-not-contact-too-long', { most: longestDoNotContact }));
  faults.push(
    ...missingReferees(
      scope,
      [...answered, ...input.referees].map(({ role }) => role),
    ),
  );
  if (faults.length > 0) throw new Refusal('invalid_input', 'refusal.referees', faults);

  const round = more ? 2 : 1;
  const referees = input.referees.map(
    (nominee, index): Referee => ({
      type: 'referee',
      id: `r${check.referees.length + index + 1}`,
      language: check.order.candidate.language,
      ...nominee,
      round,
      state: 'nominated',
      remindersStopped: false,
      addresses: 1,
    }),
  );
  return {
    head: { nominationRound: round },
    put: [...referees, { ...consent, doNotContact }, ...originOf(check, 'candidate', input.marks, moment)],
    events: [
      {
        event: 'referees.nominated',
        actor: theCandidate,
        data: { referees: referees.map(({ id }) => id), round, doNotContact: doNotContact.length },
      },
    ],
  };
}
