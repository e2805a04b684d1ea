import { describe, expect, it } from 'vitest';
import { isLinkAlive } from '../../../../shared/domain/check/access.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { type Mail, toReferee } from '../../../../shared/domain/check/records.ts';
import { outcomeOf } from '../../../../shared/domain/check/waits.ts';
import {
  addDoNotContact,
  longestDoNotContact,
} from '../../../../shared/domain/consent/add-do-not-contact.ts';
import { mayBeSent } from '../../../../shared/mail/may-be-sent.ts';
import {
  answered,
  applied,
  asked,
  collecting,
  done,
  drafted,
  onDay,
  withdraw,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';
import { steps } from '../../support/steps.ts';

const add = (check: ReturnType<typeof asked>, ...doNotContact: string[]) =>
  addDoNotContact(check, { doNotContact }, onDay(3));

describe('adding to the do-not-contact list', () => {
  it.each([
    ['a person', 'witness 1'],
    ['an address', 'Witness1@work.example'],
  ])('lets go of a referee by %s', (_, entry) => {
    const before = drafted(collecting(), 'r1', onDay(2));
    const check = applied(before, add(before, entry), onDay(3));
    expect(check.referees.map(({ state }) => state)).toEqual(['excluded', 'invited', 'invited']);
    expect(check.drafts).toEqual([]);
    expect(outcomeOf(check, { kind: 'reference', refereeId: 'r1' })).toBe('done');
    expect(steps.ChaseReferee(check, onDay(4), 'r1')).toEqual({ next: 'done', events: [] });
    const link = { hash: 'f', checkId: '', person: toReferee('r1'), issuedAt: '', expiresAt: '2999' };
    expect(isLinkAlive(check, { ...link, purpose: 'reference' }, onDay(3).now)).toBe(false);
    for (const template of ['referee-invitation', 'referee-reminder', 'check-ended-referee'] as const) {
      const mail: Mail = { type: 'mail', id: 'x', template, to: toReferee('r1'), state: 'queued', at: '' };
      expect(mayBeSent(check, mail)).toBe(false);
    }
  });

  it('lets go of everybody of an organisation, and keeps what was answered before', () => {
    const before = answered(collecting(), 'r1', onDay(2));
    const check = applied(before, add(before, 'work.example'), onDay(3));
    expect(check.referees.map(({ state }) => state)).toEqual(['answered', 'excluded', 'excluded']);
    expect(check.references).toHaveLength(1);
  });

  it('says in the trail who is out, and writes nobody’s name or address', () => {
    const { events } = add(collecting(), 'Witness 1', 'rival.example');
    expect(events).toMatchObject([{ event: 'do_not_contact.added', data: { entries: 2, referees: ['r1'] } }]);
    expect(JSON.stringify(events)).not.toMatch(/witness|rival/i);
  });

  it('is settled when nothing is new', () => {
    const check = applied(collecting(), add(collecting(), 'rival.example'), onDay(3));
    expect(add(check, 'rival.example')).toEqual(settled);
  });

  it('is refused before the consent, after the end, and beyond its length', () => {
    expect(refusalOf(() => add(asked(), 'rival.example')).code).toBe('not_at_this_step');
    expect(refusalOf(() => add(done(collecting(), withdraw, onDay(2)), 'x.example')).code).toBe(
      'already_ended',
    );
    const many = Array.from({ length: longestDoNotContact + 1 }, (_, n) => `n${n}@rival.example`);
    expect(refusalOf(() => add(collecting(), ...many)).paths).toEqual(['doNotContact']);
  });
});
