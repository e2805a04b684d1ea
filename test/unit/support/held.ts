import type { Check } from '../../../shared/domain/check/check.ts';
import type { Timetable } from '../../../shared/domain/check/records.ts';
import {
  decideRedaction,
  type RedactionDecisionInput,
} from '../../../shared/domain/redaction/decide-redaction.ts';
import { done, onDay, protectedWords, stepped } from './checks.ts';
import { compared, type Different } from './followed-up.ts';

/** What a referee volunteers, with more that may well be said. */
export const harmless = 'Her test plans were a joy to read.';
export const volunteered = `${protectedWords} ${harmless}`;

/** Where words stand in a text. @throws Error when they do not */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`There is no “${words}”.`);
  return { start, end: start + words.length };
}

export const leave = spanOf(volunteered, 'on maternity leave');

const oneAnswer: Different = { r2: { strength: { value: volunteered } } };

/** All five have answered and been counted on day 2, and what the colleague wrote is held back. */
export const holding = (different: Different = oneAnswer, timetable: Partial<Timetable> = {}): Check =>
  compared(different, timetable);

/** The reviewers have been written to. */
export const askedToRedact = (check = holding()): Check => stepped(check, 'ChaseRedaction', onDay(2));

export const decision = (more: Partial<RedactionDecisionInput> = {}): RedactionDecisionInput => ({
  n: 1,
  decision: 'redact',
  reviewerId: 'reviewer-1',
  ...more,
});

export const released = { decision: 'release', reason: 'It is about a project of that name.' } as const;

/** A reviewer has decided. */
export const decidedAs = (more: Partial<RedactionDecisionInput> = {}, check = askedToRedact()): Check =>
  done(check, (now, at) => decideRedaction(now, decision(more), at), onDay(3));

/** What everybody else reads of the colleague's words, once it has been compared. */
export const verified = (check: Check, days = 3): Check => stepped(check, 'CrossVerify', onDay(days));
