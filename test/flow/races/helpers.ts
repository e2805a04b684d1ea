import { expect } from 'vitest';
import { expectSound, rest, story, twice } from '../support/converged.ts';
import type { Play } from '../support/play.ts';

/** How often an event is in a story. */
export const count = (events: string[], event: string): number =>
  events.filter((line) => line.startsWith(`${event} `)).length;

/** Waits until a check is completed, with no mail sent twice. @returns its story */
export async function completed(play: Play): Promise<string[]> {
  const now = await rest(play);
  expectSound(now);
  expect(now.check.head.status).toBe('completed');
  expect(twice(now)).toEqual([]);
  return story(now);
}
