import type { Check } from '../check/check.ts';
import { type Decision, type NewEvent, settled, theCandidate } from '../check/decision.ts';
import { mustNotContact } from '../check/do-not-contact.ts';
import { openFollowUps, settleFollowUps } from '../check/follow-up.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import type { FollowUp, Referee } from '../check/records.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { fault, Refusal } from '../terms/refusal.ts';

/** More entries than this are not a list of people any more. */
export const longestDoNotContact = 200;

const stillAsked: readonly Referee['state'][] = ['nominated', 'invited', 'bounced'];

/**
 * The candidate adds people, addresses or whole organisations that must not be contacted, at any time while the check runs. Referees on
 * the list who have not answered their questionnaire or their follow-up, are let go of: their link dies and no mail goes to them, not even a
 * farewell.
 *
 * @throws Refusal `already_ended`; `not_at_this_step` before the consent; `invalid_input` for a list that is too long
 */
export function addDoNotContact(check: Check, input: { doNotContact: string[] }, moment: Moment): Decision {
  mustBeOpen(check);
  const { consent } = check;
  if (!consent) throw notAtThisStep('refusal.consent-or-refuse');
  const list = [...new Set([...consent.doNotContact, ...input.doNotContact])];
  if (list.length === consent.doNotContact.length) return settled;
  if (list.length > longestDoNotContact)
    throw new Refusal('invalid_input', 'refusal.list-too-long', [
      fault('doNotContact', 'fault.do-not-contact-too-long', { most: longestDoNotContact }),
    ]);
  const excluded = check.referees.filter(
    (referee) => stillAsked.includes(referee.state) && mustNotContact(list, referee),
  );
  const gone = new Set(excluded.map(({ id }) => id));
  const shunned = new Set(check.referees.filter((one) => mustNotContact(list, one)).map(({ id }) => id));
  const lapsed = openFollowUps(check).filter(({ refereeId }) => shunned.has(refereeId));
  const { put, ...rest } = settleFollowUps(
    check,
    lapsed.map((followUp): FollowUp => ({ ...followUp, state: 'lapsed' })),
    moment,
  );
  return {
    ...rest,
    put: [
      ...put,
      { ...consent, doNotContact: list },
      ...excluded.map((referee): Referee => ({ ...referee, state: 'excluded', settledAt: iso(moment.now) })),
    ],
    remove: check.drafts.filter(({ refereeId }) => gone.has(refereeId)),
    events: [
      {
        event: 'do_not_contact.added',
        actor: theCandidate,
        data: { entries: list.length, referees: [...gone] },
      },
      ...lapsed.map(
        ({ round }): NewEvent => ({ event: 'follow_up.lapsed', actor: theCandidate, data: { round } }),
      ),
    ],
  };
}
