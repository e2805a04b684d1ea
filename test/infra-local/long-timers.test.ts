import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const day = 86_400_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('keeps delays of more than 24.8 days, and clears them', async () => {
  const { keepLongTimers } = await import('../../infra/local/states/long-timers.ts');
  keepLongTimers();
  const fired = vi.fn();
  const cleared = vi.fn();
  setTimeout(fired, 365 * day);
  const timer = setTimeout(cleared, 100 * day);
  vi.advanceTimersByTime(60 * day);
  clearTimeout(timer);
  vi.advanceTimersByTime(304 * day);
  expect(fired).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1.01 * day);
  expect(fired).toHaveBeenCalledTimes(1);
  expect(cleared).not.toHaveBeenCalled();
});
