import { describe, expect, it } from 'vitest';
import { chase } from '../../../../shared/domain/check/chase.ts';
import { day, onDay } from '../../support/checks.ts';

const iso = (days: number) => new Date(onDay(days).now).toISOString();
const asked = { askedAt: iso(0), until: iso(7), reminderDays: [2, 5] };

describe('chasing somebody who has been asked', () => {
  it.each([
    ['nothing is due yet', 0, 0, { over: false, seconds: 2 * day }],
    ['a second before the first reminder', 2 - 1 / day, 0, { over: false, seconds: 1 }],
    ['the first reminder', 2, 0, { over: false, reminder: 1, seconds: 3 * day }],
    ['the first has been sent', 2, 1, { over: false, seconds: 3 * day }],
    ['the second reminder', 5, 1, { over: false, reminder: 2, seconds: 2 * day }],
    ['both missed: one goes out', 6, 0, { over: false, reminder: 2, seconds: day }],
    ['all reminders sent', 6, 2, { over: false, seconds: day }],
    ['the time is over', 7, 0, { over: true }],
    ['long over', 100, 2, { over: true }],
  ])('%s', (_, days, sent, due) => {
    expect(chase(onDay(days), { ...asked, sent })).toEqual(due);
  });

  it('sends no reminder to somebody who stopped them, and still waits for the end', () => {
    expect(chase(onDay(3), { ...asked, sent: 0, stopped: true })).toEqual({ over: false, seconds: 4 * day });
  });

  it('passes over a reminder that would come after the end', () => {
    expect(chase(onDay(0), { ...asked, until: iso(1), sent: 0 })).toEqual({ over: false, seconds: day });
  });

  it('waits at least a second, and never less than the time that is left', () => {
    const nearly = { ...onDay(7), now: onDay(7).now - 1 };
    expect(chase(nearly, { ...asked, sent: 2 })).toEqual({ over: false, seconds: 1 });
    const odd = { ...onDay(6), now: onDay(6).now + 1 };
    expect(chase(odd, { ...asked, sent: 2 })).toEqual({ over: false, seconds: day });
  });
});
