import { describe, expect, it } from 'vitest';
import { daysAfter, isPast, keptFor, secondsUntil } from '../../../../shared/domain/terms/clock.ts';

const now = Date.parse('2026-03-02T09:00:00Z');
const earnest = { now, daySeconds: 86_400 };
const sandbox = { now, daySeconds: 30 };

describe('moments', () => {
  it('count days as long as a day is', () => {
    expect(daysAfter(earnest, 1.5)).toBe('2026-03-03T21:00:00.000Z');
    expect(daysAfter(sandbox, 2)).toBe('2026-03-02T09:01:00.000Z');
    expect(daysAfter(sandbox, 2, '2026-01-01T00:00:00.000Z')).toBe('2026-01-01T00:01:00.000Z');
  });

  it('keep what people look at for an hour at least', () => {
    expect(keptFor(earnest, 60)).toBe('2026-05-01T09:00:00.000Z');
    expect(keptFor(sandbox, 60)).toBe('2026-03-02T10:00:00.000Z');
  });

  it('are past when they are reached', () => {
    expect(isPast(earnest, '2026-03-02T09:00:00.000Z')).toBe(true);
    expect(isPast(earnest, '2026-03-02T09:00:00.001Z')).toBe(false);
  });

  it.each([
    ['2026-03-02T09:00:10.000Z', 10],
    ['2026-03-02T09:00:09.001Z', 10],
    ['2026-03-02T09:00:00.000Z', 1],
    ['2026-03-01T09:00:00.000Z', 1],
  ])('until %s a time-out lasts %i s', (at, seconds) => {
    expect(secondsUntil(earnest, at)).toBe(seconds);
  });
});
