import type { Key } from '../../words/index.ts';
import { askOf, type Check, refereeById } from '../check/check.ts';
import { type Decision, settled, theCandidate } from '../check/decision.ts';
import { mustNotContact } from '../check/do-not-contact.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import type { Moment } from '../terms/clock.ts';
import { fault, Refusal } from '../terms/refusal.ts';

/** How many addresses are tried for one referee before we give up on them. */
export const addressLimit = 3;

/**
 * The candidate gives another address for a referee whose mail came back.
 *
 * @throws Refusal `not_found` for an unknown referee, `invalid_input` for an address that cannot be used, `not_at_this_step` when
 * no other address is tried.
 */
export function correctAddress(
  check: Check,
  input: { refereeId: string; email: string },
  _moment: Moment,
): Decision {
  mustBeOpen(check);
  const referee = refereeById(check, input.refereeId);
  if (!referee) throw new Refusal('not_found', 'refusal.unknown-referee');
  if (referee.state !== 'bounced') return settled;
  if (referee.addresses >= addressLimit) throw notAtThisStep('refusal.addresses-tried');

  const refuse = (key: Key) =>
    new Refusal('invalid_input', 'refusal.address', [fault(`email-${referee.id}`, key)]);
  const { email } = input;
  if (referee.email === email) throw refuse('fault.address-came-back');
  if (email === check.order.candidate.email) throw refuse('fault.own-address');
  if (check.referees.some((other) => other.id !== referee.id && other.email === email))
    throw refuse('fault.address-taken');
  if (mustNotContact(check.consent?.doNotContact ?? [], { name: referee.name, email }))
    throw refuse('fault.do-not-contact');

  const asked = askOf(check, 'address', referee.id);
  return {
    remove: asked ? [asked] : [],
    put: [{ ...referee, email: input.email, state: 'nominated', addresses: referee.addresses + 1 }],
    events: [
      {
        event: 'address.given',
        actor: theCandidate,
        data: { referee: referee.id },
      },
    ],
  };
}
