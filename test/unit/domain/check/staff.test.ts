import { describe, expect, it } from 'vitest';
import {
  type Caller,
  mayCancel,
  mayDecideDisputes,
  mayFollow,
  mayOrder,
  mayRead,
  mayReadReports,
  mayRedact,
  mayRedactAny,
  mayRetry,
  maySee,
  type StaffRole,
  seesEverybodysChecks,
} from '../../../../shared/domain/check/staff.ts';

const caller = (...roles: StaffRole[]): Caller => ({ id: 'me', name: 'Me', email: 'Me@Work.example', roles });
const mine = { requesterId: 'me' };
const anothers = { requesterId: 'somebody' };
const order = { decisionMakers: [{ name: 'Me', email: 'me@work.example' }] };
const without = { decisionMakers: [] };

describe('redactions', () => {
  it.each<[StaffRole, boolean]>([
    ['requester', false],
    ['decision-maker', false],
    ['interviewer', false],
    ['reviewer', true],
    ['administrator', false],
  ])('are for reviewers alone: %s', (role, may) => {
    expect(mayRedactAny(caller(role))).toBe(may);
    expect(mayRedact(caller(role), anothers, without)).toBe(may);
  });

  it('are not for a reviewer who ordered the check or decides by its report', () => {
    const me = caller('reviewer', 'requester', 'administrator');
    expect(mayRedact(me, anothers, without)).toBe(true);
    expect(mayRedact(me, mine, without)).toBe(false);
    expect(mayRedact(me, anothers, order)).toBe(false);
  });
});

describe('what a role may do', () => {
  // order, follow, everybody's, own, another's, cancel own, cancel another's, read reports, decide disputes
  it.each<[StaffRole, string]>([
    ['requester', 'order follow - own - cancel - reports -'],
    ['decision-maker', '- - - - - - - reports -'],
    ['interviewer', '- - - - - - - - -'],
    ['reviewer', '- follow all own others - - - decide'],
    ['administrator', 'order follow all own others cancel cancel-others reports -'],
  ])('%s: %s', (role, may) => {
    const me = caller(role);
    const can = [
      mayOrder(me) && 'order',
      mayFollow(me) && 'follow',
      seesEverybodysChecks(me) && 'all',
      maySee(me, mine) && 'own',
      maySee(me, anothers) && 'others',
      mayCancel(me, mine) && 'cancel',
      mayCancel(me, anothers) && 'cancel-others',
      mayReadReports(me) && 'reports',
      mayDecideDisputes(me) && 'decide',
    ];
    expect(can.map((word) => word || '-').join(' ')).toBe(may);
    expect(mayRetry(me, mine)).toBe(mayCancel(me, mine));
  });

  it('nobody without a role may do anything', () => {
    const me = caller();
    expect([
      mayOrder(me),
      mayFollow(me),
      maySee(me, mine),
      mayRead(me, mine, order),
      mayCancel(me, mine),
    ]).toEqual(Array(5).fill(false));
  });
});

describe('the report', () => {
  it.each<[string, Caller, typeof mine, { decisionMakers: typeof order.decisionMakers }, boolean]>([
    ['whoever ordered it', caller('requester'), mine, without, true],
    ['another requester', caller('requester'), anothers, without, false],
    ['another requester who is named in the order', caller('requester'), anothers, order, false],
    ['a decision-maker who is named, by whatever case', caller('decision-maker'), anothers, order, true],
    ['a decision-maker who is not named', caller('decision-maker'), anothers, without, false],
    ['a reviewer', caller('reviewer'), anothers, order, false],
    ['an administrator', caller('administrator'), anothers, without, true],
  ])('is for %s', (_, me, head, of, may) => {
    expect(mayRead(me, head, of)).toBe(may);
  });

  it('is for no decision-maker without an address', () => {
    const { email: _, ...nameless } = caller('decision-maker');
    expect(mayRead(nameless, anothers, order)).toBe(false);
  });
});
