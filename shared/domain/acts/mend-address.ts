import { type Check, refereeById } from '../check.ts';
import { type Decision, settled } from '../decision.ts';
import { mustNotContact } from '../do-not-contact.ts';
import type { Moment } from '../moment.ts';
import { Refusal } from '../refusal.ts';
import { mustBeOpen, notAtThisStep } from './guard.ts';

/** How many addresses are tried for one referee before we give up on them. */
export const addressLimit = 3;

/**
 * The candidate gives another address for a referee whose mail came back.
 *
 * @throws Refusal `not_found` for an unknown referee, `invalid_input` for an address that cannot be used, `not_at_this_step` when
 * no other address is tried.
 */
export function mendAddress(
  check: Check,
  input: { refereeId: string; email: string },
  _moment: Moment,
): Decision {
  mustBeOpen(check);
  const referee = refereeById(check, input.refereeId);
  if (!referee) throw new Refusal('not_found', 'We do not know this referee.');
  if (referee.state !== 'bounced') return settled;
  if (referee.addresses >= addressLimit)
    throw notAtThisStep('We have tried as many addresses as we may for this referee.');

  const fault = (message: string) =>
    new Refusal('invalid_input', message, [{ path: `email-${referee.id}`, message }]);
  if (referee.email === input.email) throw fault('Mail to this address came back. Please give another one.');
  if (input.email === check.order.candidate.email)
    throw fault('This is your own address. Give the referee’s.');
  if (check.referees.some(({ id, email }) => id !== referee.id && email === input.email)) {
    throw fault('Another referee has this address. Each referee needs their own.');
  }
  if (mustNotContact(check.consent?.doNotContact ?? [], input.email))
    throw fault('This address is on your do-not-contact list.');

  const { addressBy: _, ...rest } = referee;
  return {
    put: [{ ...rest, email: input.email, state: 'nominated', addresses: referee.addresses + 1 }],
    events: [
      {
        event: 'address.mended',
        actor: { kind: 'candidate', id: 'candidate' },
        data: { referee: referee.id },
      },
    ],
  };
}
