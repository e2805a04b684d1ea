import { describe, expect, it } from 'vitest';
import { openAsk } from '../../../../shared/domain/check/ask.ts';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { addressLimit, correctAddress } from '../../../../shared/domain/outreach/correct-address.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import { applied, collecting, done, onDay, stepped, trio } from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';

const bounce = (check: Check, mailId: string) =>
  done(check, (now, at) => recordDelivery(now, { mailId, result: 'bounced' }, at), onDay(2));

const bounced = (doNotContact: string[] = []) =>
  bounce(collecting(trio, doNotContact), 'referee-invitation-r2-1');

const correct = (check: Check, email: string, refereeId = 'r2') =>
  correctAddress(check, { refereeId, email }, onDay(2));

describe('correcting an address', () => {
  it('gives the referee another try at the new address, without starting again', () => {
    const asked = stepped(bounced(), 'AskForAddress', onDay(2), 'r2');
    const decision = correct(asked, 'bea@work.example');
    expect(decision.events).toEqual([
      { event: 'address.given', actor: { kind: 'candidate', id: 'candidate' }, data: { referee: 'r2' } },
    ]);
    const check = applied(asked, decision, onDay(2));
    expect(check.referees[1]).toMatchObject({
      email: 'bea@work.example',
      state: 'nominated',
      addresses: 2,
      name: 'Witness 2',
    });
    expect(openAsk(asked, 'address', 'r2')?.until).toBe('2026-03-07T09:00:00.000Z');
    expect(openAsk(check, 'address', 'r2')).toBeUndefined();
  });

  it.each([
    ['the address that came back', 'witness2@work.example'],
    ['the candidate’s own', 'ana@example.com'],
    ['another referee’s', 'witness3@work.example'],
    ['one on the do-not-contact list', 'bea@rival.example'],
  ])('refuses %s', (_, email) => {
    expect(refusalOf(() => correct(bounced(['rival.example']), email))).toEqual({
      code: 'invalid_input',
      paths: ['email-r2'],
    });
  });

  it('is settled when nothing came back, or it was corrected before', () => {
    expect(correct(collecting(), 'bea@work.example')).toEqual(settled);
    const corrected = applied(bounced(), correct(bounced(), 'bea@work.example'), onDay(2));
    expect(correct(corrected, 'other@work.example')).toEqual(settled);
  });

  it('stops at the limit of addresses', () => {
    let check = bounced();
    for (let n = 2; n <= addressLimit; n += 1) {
      check = stepped(
        applied(check, correct(check, `try${n}@work.example`), onDay(2)),
        'ChaseReferee',
        onDay(2),
        'r2',
      );
      check = bounce(check, `referee-invitation-r2-${n}`);
    }
    expect(check.referees[1]).toMatchObject({ state: 'bounced', addresses: addressLimit });
    expect(refusalOf(() => correct(check, 'once-more@work.example')).code).toBe('not_at_this_step');
  });

  it('does not know a stranger, and nothing after the end', () => {
    expect(refusalOf(() => correct(bounced(), 'bea@work.example', 'r9')).code).toBe('not_found');
    const check = bounced();
    const ended = { ...check, head: { ...check.head, ended: 'cancelled' as const } };
    expect(refusalOf(() => correct(ended, 'bea@work.example')).code).toBe('already_ended');
  });
});
