import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { originOf, originsNow } from '../../../../shared/domain/check/network-and-device.ts';
import { sendReference } from '../../../../shared/domain/collection/send-reference.ts';
import { giveConsent } from '../../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../../shared/domain/consent/nominate-referees.ts';
import { checkFrom } from '../../../../shared/store/items.ts';
import {
  asked,
  collecting,
  completed,
  consented,
  consentTo,
  done,
  drafted,
  onDay,
  reviewed,
  stepped,
  trio,
  withdraw,
} from '../../support/checks.ts';
import { itemsOf } from '../../support/table.ts';

const marks = { network: 'n'.repeat(22), device: 'd'.repeat(22) };

const sent = (who = 'r1', on = 2, before = collecting()): Check =>
  done(
    drafted(before, who, onDay(on)),
    (now, at) => sendReference(now, { refereeId: who, marks }, at),
    onDay(on),
  );

const keptFor = (check: Check, retention: Partial<NonNullable<Check['scope']>['timetable']>): Check => ({
  ...check,
  ...(check.scope && { scope: { ...check.scope, timetable: { ...check.scope.timetable, ...retention } } }),
});

describe('an origin', () => {
  it('is kept of a reference, apart from it, for thirty days at most', () => {
    const check = sent();
    expect(check.origins).toEqual([
      {
        type: 'origin',
        who: 'r1',
        ...marks,
        at: '2026-03-04T09:00:00.000Z',
        expiresAt: '2026-04-03T09:00:00.000Z',
        ttl: Date.parse('2026-04-03T09:00:00.000Z') / 1000,
      },
    ]);
    expect(JSON.stringify(check.references)).not.toMatch(/nnnn|dddd/);
    expect(checkFrom(itemsOf(check))?.origins).toEqual(check.origins);
  });

  it('is kept no longer than the check may be', () => {
    const [origin] = originOf(keptFor(collecting(), { retentionDays: 7 }), 'r1', marks, onDay(2));
    expect(origin?.expiresAt).toBe('2026-03-11T09:00:00.000Z');
  });

  it('shortens with the day, and stays for an hour at least', () => {
    const [origin] = originOf(collecting(), 'r1', marks, { ...onDay(2), daySeconds: 1 });
    expect(origin?.expiresAt).toBe('2026-03-04T10:00:00.000Z');
  });

  it('of the candidate is the device alone, of the newest act', () => {
    const given = done(
      asked(),
      (now, at) => giveConsent(now, { ...consentTo(now.scope), marks }, at),
      onDay(1),
    );
    expect(given.origins).toMatchObject([{ who: 'candidate', device: marks.device }]);
    expect(given.origins[0]).not.toHaveProperty('network');
    const other = { referees: trio, doNotContact: [], marks: { device: 'e'.repeat(22) } };
    const named = done(given, (now, at) => nominateReferees(now, other, at), onDay(2));
    expect(named.origins).toMatchObject([{ who: 'candidate', device: 'e'.repeat(22) }]);
    expect(JSON.stringify([given.consent, named.consent, named.referees])).not.toMatch(/dddd|eeee/);
  });

  it('is nothing where nothing is known', () => {
    expect(originOf(collecting(), 'r1', undefined, onDay(2))).toEqual([]);
    expect(originOf(collecting(), 'r1', {}, onDay(2))).toEqual([]);
    expect(originOf(consented(), 'candidate', { network: marks.network }, onDay(2))).toEqual([]);
  });

  it('counts until its time is over, deleted or not', () => {
    const check = sent('r2', 5, sent());
    expect(originsNow(check, onDay(31.9)).map(({ who }) => who)).toEqual(['r1', 'r2']);
    expect(originsNow(check, onDay(32)).map(({ who }) => who)).toEqual(['r2']);
  });

  it('is not in the audit trail', () => {
    const { events } = sendReference(
      drafted(collecting(), 'r1', onDay(2)),
      { refereeId: 'r1', marks },
      onDay(2),
    );
    expect(JSON.stringify(events)).not.toMatch(/nnnn|dddd|origin|network|device/);
  });
});

describe('origins go with the end of a check', () => {
  const { origins } = sent();

  it('completed', () => {
    expect(stepped({ ...reviewed(), origins }, 'Close', onDay(3)).origins).toEqual([]);
    expect(completed().origins).toEqual([]);
  });

  it('withdrawn: at once', () => {
    expect(done(sent(), withdraw, onDay(3)).origins).toEqual([]);
  });

  it('ended otherwise', () => {
    const expired = { ...sent(), origins };
    const ended = { ...expired, head: { ...expired.head, ended: 'expired' as const } };
    expect(stepped(ended, 'EndEarly', onDay(3)).origins).toEqual([]);
  });
});
