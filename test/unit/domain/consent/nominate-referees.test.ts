import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { missingReferees } from '../../../../shared/domain/check/missing-referees.ts';
import type { RefereeRole, Scope } from '../../../../shared/domain/check/records.ts';
import {
  type NominationInput,
  nominateReferees,
} from '../../../../shared/domain/consent/nominate-referees.ts';
import {
  answered,
  applied,
  asked,
  collecting,
  consented,
  nominated,
  nominee,
  onDay,
  stepped,
  trio,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';

const nominate = (input: Partial<NominationInput>, check = consented()) =>
  nominateReferees(check, { referees: trio, doNotContact: [], ...input }, onDay(1));

/** One referee answered, two let their time pass, and the candidate has been asked for more. */
function askedForMore(doNotContact: string[] = []): Check {
  let check = answered(collecting(trio, doNotContact), 'r1', onDay(2));
  for (const id of ['r2', 'r3']) check = stepped(check, 'ChaseReferee', onDay(11), id);
  return stepped(check, 'AskForMoreReferees', onDay(11));
}

describe('naming referees', () => {
  it('numbers them in their order and writes the round', () => {
    const decision = nominate({ doNotContact: ['@rival.example'] });
    expect(nominated().asks.filter(({ kind }) => kind !== 'consent')).toEqual([]);
    expect(decision.head).toEqual({ nominationRound: 1 });
    expect(decision.put).toMatchObject([
      {
        type: 'referee',
        id: 'r1',
        role: 'manager',
        round: 1,
        state: 'nominated',
        addresses: 1,
      },
      { type: 'referee', id: 'r2', role: 'peer' },
      { type: 'referee', id: 'r3', role: 'client' },
      { type: 'consent', doNotContact: ['@rival.example'] },
    ]);
    expect(decision.events).toEqual([
      {
        event: 'referees.nominated',
        actor: { kind: 'candidate', id: 'candidate' },
        data: { referees: ['r1', 'r2', 'r3'], round: 1, doNotContact: 1 },
      },
    ]);
  });

  it.each<[string, Partial<NominationInput>, string[]]>([
    ['nobody', { referees: [] }, ['referees', 'referees', 'referees']],
    ['fewer than the minimum', { referees: trio.slice(0, 2) }, ['referees']],
    ['no manager', { referees: trio.map((one) => ({ ...one, role: 'peer' as const })) }, ['referees']],
    [
      'more than the maximum',
      { referees: [...trio, ...[4, 5, 6, 7].map((n) => nominee(n, 'peer'))] },
      ['referees'],
    ],
    [
      'one address twice',
      { referees: [...trio, nominee(4, 'peer', { email: 'witness1@work.example' })] },
      ['referees.3.email'],
    ],
    [
      'the candidate’s own address',
      { referees: [...trio, nominee(4, 'peer', { email: 'ana@example.com' })] },
      ['referees.3.email'],
    ],
    [
      'an address that must not be contacted',
      { doNotContact: ['Witness2@work.example'] },
      ['referees.1.email'],
    ],
    [
      'a domain that must not be contacted',
      { doNotContact: ['@work.example'] },
      ['referees.0.email', 'referees.1.email', 'referees.2.email'],
    ],
    [
      'an end before the start',
      { referees: [...trio, nominee(4, 'peer', { period: { from: '2021-05', to: '2021-04' } })] },
      ['referees.3.to'],
    ],
    [
      'an entry that the résumé does not have',
      { referees: [...trio, nominee(4, 'peer', { entry: 'work.7' })] },
      ['referees.3.entry'],
    ],
  ])('refuses %s', (_, input, paths) => {
    expect(refusalOf(() => nominate(input))).toEqual({ code: 'invalid_input', paths });
  });

  it('is settled the second time', () => {
    expect(nominate({ referees: [] }, nominated())).toEqual(settled);
    expect(nominate({ referees: [] }, collecting())).toEqual(settled);
  });

  it('waits for consent', () => {
    expect(refusalOf(() => nominate({}, asked())).code).toBe('not_at_this_step');
  });

  it('is refused when the check has ended', () => {
    const check = consented();
    expect(
      refusalOf(() => nominate({}, { ...check, head: { ...check.head, ended: 'withdrawn' } })).code,
    ).toBe('already_ended');
  });
});

describe('naming more referees', () => {
  const more = [nominee(4, 'peer'), nominee(5, 'hr')];

  it('counts those who answered, and goes on numbering', () => {
    const decision = nominate({ referees: more }, askedForMore());
    expect(decision.head).toEqual({ nominationRound: 2 });
    expect(decision.put).toMatchObject([{ id: 'r4', round: 2 }, { id: 'r5', round: 2 }, { type: 'consent' }]);
  });

  it('leaves room for no more than the maximum, those who answered included', () => {
    const six = [4, 5, 6, 7, 8, 9].map((n) => nominee(n, 'peer'));
    expect(refusalOf(() => nominate({ referees: six }, askedForMore())).paths).toEqual(['referees']);
    expect(nominate({ referees: six.slice(1) }, askedForMore()).put).toHaveLength(6);
  });

  it('knows whom the candidate named before, and keeps the first do-not-contact list', () => {
    const check = askedForMore(['@rival.example']);
    expect(
      refusalOf(() =>
        nominate(
          { referees: [...more, nominee(2, 'peer'), nominee(6, 'peer', { email: 'eve@rival.example' })] },
          check,
        ),
      ).paths,
    ).toEqual(['referees.2.email', 'referees.3.email']);
    const decision = nominate({ referees: more, doNotContact: ['@other.example'] }, check);
    expect(applied(check, decision, onDay(12)).consent?.doNotContact).toEqual([
      '@rival.example',
      '@other.example',
    ]);
  });

  it('happens once', () => {
    const check = askedForMore();
    const again = applied(check, nominate({ referees: more }, check), onDay(12));
    expect(nominate({ referees: more }, again)).toEqual(settled);
  });

  it('is over when the time for it has passed', () => {
    const lapsed = stepped(askedForMore(), 'AskForMoreReferees', onDay(16));
    expect(nominate({ referees: more }, lapsed)).toEqual(settled);
  });
});

describe('what is missing', () => {
  const scope: Pick<Scope, 'minimumReferences' | 'roleMix'> = {
    minimumReferences: 3,
    roleMix: [
      { anyOf: ['manager', 'teacher'], least: 1 },
      { anyOf: ['peer'], least: 2 },
    ],
  };
  const few = (short: number) => `We need at least 3 referees. Please name ${short} more.`;
  const manager = 'One of them must be your manager or your teacher.';
  const peers = 'At least 2 of them must be a colleague.';
  it.each([
    [['manager', 'peer', 'peer'], []],
    [['teacher', 'peer', 'peer'], []],
    [
      ['manager', 'peer'],
      [few(1), peers],
    ],
    [['peer', 'peer', 'peer'], [manager]],
    [[], [few(3), manager, peers]],
  ] satisfies [RefereeRole[], string[]][])('of %j: %j', (roles, missing) => {
    expect(missingReferees(scope, roles).map(({ message }) => message)).toEqual(missing);
  });
});
