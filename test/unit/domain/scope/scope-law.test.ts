import { describe, expect, it } from 'vitest';
import { lawFor, retentionOf } from '../../../../shared/domain/check/retention.ts';
import { joinLaw } from '../../../../shared/domain/law/index.ts';
import { packageById } from '../../../../shared/domain/order/packages/index.ts';
import { reviewDaysFrom } from '../../../../shared/domain/progress/projection.ts';
import { resolveScope } from '../../../../shared/domain/scope/scope.ts';
import { collecting, nominee, onDay, order, trio } from '../../support/checks.ts';

const scopeIn = (candidate: string, employer: string) =>
  resolveScope({ ...order, places: { candidate, employer } }, onDay(0));
const usual = packageById('professional')?.timetable;

describe('the law in a scope', () => {
  it('is that of both places, and names its packs', () => {
    expect(scopeIn('PT', 'DE').law.packs).toEqual(['eu-gdpr@1']);
    expect(scopeIn('US-CA', 'IN').law.packs).toEqual(['in@1', 'us-ca@1', 'us-fcra@1']);
    expect(scopeIn('Atlantis', 'DE').law.packs).toEqual(['eu-gdpr@1', 'strict-default@1']);
  });

  it('can only shorten what is kept', () => {
    const strict = scopeIn('CN', 'DE');
    const { report, answers, contacts, withdrawn } = strict.law.retention;
    expect(strict.timetable.retentionDays).toBe(
      Math.min(usual?.retentionDays ?? 0, report, answers, contacts),
    );
    expect(strict.timetable.endedRetentionDays).toBe(Math.min(usual?.endedRetentionDays ?? 0, withdrawn));
    expect(strict.timetable.resultDays).toBeLessThanOrEqual(strict.timetable.retentionDays);
    expect(scopeIn('US', 'US').timetable.retentionDays).toBe(usual?.retentionDays);
  });

  it('gives the candidate more time and the reviewer less', () => {
    for (const places of [
      ['US', 'US'],
      ['PT', 'DE'],
      ['Atlantis', 'CN'],
    ] as [string, string][]) {
      const { timetable, law } = scopeIn(...places);
      expect(timetable.reviewDays).toBeGreaterThanOrEqual(law.dispute.candidateDays);
      expect(timetable.reviewDays).toBeGreaterThanOrEqual(usual?.reviewDays ?? 0);
      expect(timetable.disputeDays).toBeLessThanOrEqual(law.dispute.decideDays);
      for (const day of timetable.disputeReminderDays) expect(day).toBeLessThan(timetable.disputeDays);
    }
  });

  it('counts business days between what is shown and its use', () => {
    const us = scopeIn('US', 'US');
    // Thanksgiving and a weekend lie between: five business days from Monday, 23 November 2026.
    expect(reviewDaysFrom(us, '2026-11-23T12:00:00Z')).toBeGreaterThanOrEqual(8);
    expect(reviewDaysFrom(scopeIn('PT', 'DE'), '2026-11-23T12:00:00Z')).toBe(5);
  });

  it('looks back no further than the law lets it', () => {
    const far = {
      ...order,
      package: 'independent',
      riskLevel: 'low' as const,
      items: order.items.slice(0, 2),
    };
    const inEurope = resolveScope(far, onDay(0)).items.map(({ lookBackYears }) => lookBackYears);
    const inCalifornia = resolveScope(
      { ...far, places: { candidate: 'US-CA', employer: 'US-CA' } },
      onDay(0),
    );
    expect(inEurope).toEqual([10, 10]);
    expect(inCalifornia.items.map(({ lookBackYears }) => lookBackYears)).toEqual([7, 7]);
  });

  it('is part of what is agreed to', () => {
    expect(scopeIn('PT', 'DE').hash).not.toBe(scopeIn('PT', 'US').hash);
    expect(scopeIn('PT', 'DE').hash).toBe(scopeIn('DE', 'PT').hash);
  });

  it('is plain data, in one form', () => {
    const { law } = scopeIn('US-CA', 'CN');
    expect(JSON.parse(JSON.stringify(law))).toEqual(law);
    expect(joinLaw(law, law)).toMatchObject({ retention: law.retention, waiting: law.waiting });
  });
});

describe('the law towards a referee', () => {
  const check = collecting([nominee(1, 'manager', { place: 'CN' }), ...trio.slice(1)]);
  const place = (of?: string) => lawFor(check, of ? { place: of } : {});

  it('adds that of their own place, or the strictest where it is not known', () => {
    expect(place('GB').packs).toEqual(['eu-gdpr@1', 'uk@1']);
    expect(place().packs).toEqual(['eu-gdpr@1', 'strict-default@1']);
  });

  it('can shorten what is kept of the check, and never lengthen it', () => {
    const { scope } = check;
    if (!scope) throw new Error('There is no scope.');
    const kept = retentionOf(check, scope.timetable);
    expect(kept.endedRetentionDays).toBe(place('CN').retention.withdrawn);
    expect(kept.endedRetentionDays).toBeLessThan(scope.timetable.endedRetentionDays);
    expect(kept.retentionDays).toBeLessThanOrEqual(scope.timetable.retentionDays);
    const usOnly = { ...check, referees: check.referees.map((one) => ({ ...one, place: 'US' })) };
    expect(retentionOf(usOnly, scope.timetable)).toEqual({
      retentionDays: scope.timetable.retentionDays,
      endedRetentionDays: scope.timetable.endedRetentionDays,
    });
  });
});
