import { describe, expect, it } from 'vitest';
import { askOf, type Check, wantsMoreReferees } from '../../../../shared/domain/check/check.ts';
import { nominateReferees } from '../../../../shared/domain/consent/nominate-referees.ts';
import {
  answered,
  collecting,
  day,
  done,
  inReview,
  lapsed,
  nominee,
  onDay,
  stepped,
} from '../../support/checks.ts';
import { steps } from '../../support/steps.ts';

describe('counting references', () => {
  it('goes on when minimum and mix are met', () => {
    const check = lapsed('r1', 'r2', 'r3');
    expect(steps.CountReferences(check, onDay(11))).toMatchObject({
      next: 'enough',
      head: { stage: 'verification' },
      events: [{ event: 'collection.done', data: { answered: 3, missing: 0 } }],
    });
  });

  it('asks for more when too few answered, or the mix is not met', () => {
    expect(steps.CountReferences(lapsed('r1', 'r2'), onDay(11)).next).toBe('nominate');
    const peers = [nominee(1, 'manager'), nominee(2, 'peer'), nominee(3, 'peer'), nominee(4, 'hr')];
    let check = ['r2', 'r3', 'r4'].reduce((now, id) => answered(now, id, onDay(2)), collecting(peers));
    check = stepped(check, 'ChaseReferee', onDay(11), 'r1');
    expect(steps.CountReferences(check, onDay(11)).next).toBe('nominate');
  });

  it('ends the check when the chance for more has passed', () => {
    let check = stepped(lapsed('r1', 'r2'), 'AskForMoreReferees', onDay(11));
    check = stepped(check, 'AskForMoreReferees', onDay(15));
    expect(steps.CountReferences(check, onDay(15))).toMatchObject({
      next: 'ended',
      head: { ended: 'not_enough_evidence' },
    });
  });

  it('passes over a collection that has been counted', () => {
    expect(steps.CountReferences(inReview(), onDay(3))).toEqual({ next: 'enough', events: [] });
  });
});

describe('asking for more referees', () => {
  const ask = (check: Check, days: number) => steps.AskForMoreReferees(check, onDay(days));
  const asked = () => stepped(lapsed('r1'), 'AskForMoreReferees', onDay(11));

  it('asks once and waits', () => {
    expect(ask(lapsed('r1'), 11)).toMatchObject({
      next: 'wait',
      seconds: 4 * day,
      mails: [{ template: 'more-referees-needed', to: { kind: 'candidate' } }],
    });
    expect(asked().mails.at(-1)?.id).toBe('more-referees-needed');
    expect(wantsMoreReferees(asked())).toBe(true);
    expect(ask(asked(), 12)).toEqual({ next: 'wait', seconds: 3 * day, events: [] });
  });

  it('lets it lapse, once', () => {
    const check = stepped(asked(), 'AskForMoreReferees', onDay(15));
    expect(askOf(check, 'more-referees')?.over).toBe('lapsed');
    expect(wantsMoreReferees(check)).toBe(false);
    expect(ask(check, 16)).toEqual({ next: 'counted', events: [] });
  });

  it('goes on with those who were named', () => {
    const check = done(
      asked(),
      (now, at) =>
        nominateReferees(now, { referees: [nominee(4, 'peer'), nominee(5, 'hr')], doNotContact: [] }, at),
      onDay(12),
    );
    expect(wantsMoreReferees(check)).toBe(false);
    expect(ask(check, 12)).toEqual({ next: 'nominated', events: [] });
  });
});
