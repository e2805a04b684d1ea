import type { Words } from '../../words/index.ts';
import {
  askedUntil,
  type Check,
  openDisputes,
  reviewLapsed,
  type Stage,
  stages,
  wantsMoreReferees,
} from '../check/check.ts';
import { openFollowUps } from '../check/follow-up.ts';
import { resolveLaw } from '../law/index.ts';
import { packageById } from '../order/packages/index.ts';
import { usualTimetable } from '../order/packages/timetable.ts';
import type { Moment } from '../terms/clock.ts';
import { projectionFrom, projectionOf } from './projection.ts';

export type TimelineStepId = Stage | 'order';

export interface TimelineStep {
  id: TimelineStepId;
  title: string;
  /** Who does it. */
  who: string;
  /** What it is for, in one sentence. */
  purpose: string;
  state: 'done' | 'now' | 'next' | 'skipped';
  /** By when it was promised when the check began, or where somebody was given a day, by that day; ISO 8601. */
  promisedAt?: string;
  /** When it will be done as things stand, for a step that is not done; ISO 8601. */
  projectedAt?: string;
  /** When it was done, ISO 8601. */
  actualAt?: string;
  note?: string;
}

/** In whose words a timeline is told. */
export interface Reading {
  words: Words;
  /** The candidate is spoken to as "you". */
  reader?: 'candidate' | 'other';
}

const latest = (moments: (string | undefined)[]): string | undefined =>
  moments
    .filter((at): at is string => at !== undefined)
    .sort()
    .at(-1);

/** When each step was done, as far as the check knows. */
function actual(check: Check): Partial<Record<TimelineStepId, string | undefined>> {
  const { head } = check;
  const answered = latest([
    ...check.findings.map(({ response }) => response?.at),
    ...check.disputes.map(({ decision }) => decision?.at),
    ...(reviewLapsed(check) ? [askedUntil(check, 'review')] : []),
  ]);
  return {
    order: head.createdAt,
    scope: check.scope?.at,
    consent: head.collectionStartedAt ?? check.consent?.at,
    collection: latest(check.referees.map(({ settledAt }) => settledAt)) ?? head.verifiedAt,
    verification: head.verifiedAt,
    review: answered ?? head.endedAt,
    closure: head.closedAt,
  };
}

/** The rules by which times are told: the scope's, or before there is one the package's under the law of the order. */
function rulesOf({ scope, head, order }: Check) {
  if (scope) return scope;
  const timetable = packageById(head.packageId)?.timetable ?? usualTimetable;
  return { timetable, law: resolveLaw([order.places.candidate, order.places.employer]) };
}

/** What the check promised when it began: everybody takes the whole of their time, and no more. */
function promises(check: Check, daySeconds: number): Record<TimelineStepId, string> {
  const { head } = check;
  const begun = projectionFrom(rulesOf(check), { now: Date.parse(head.createdAt), daySeconds });
  return { order: head.createdAt, ...begun, closure: head.promisedBy };
}

/** When the check will be over as things stand, ISO 8601; when it was, once it is closed. */
export const projectedEnd = (check: Check, moment: Moment): string =>
  projectionOf(check, rulesOf(check), moment).closure;

function noteOf(check: Check, { words, reader = 'other' }: Reading): string | undefined {
  const { head } = check;
  if (head.attention) return words('process.note.attention');
  if (head.suspendedAt) return words('process.note.suspended', { reader });
  if (head.stage === 'consent' && check.consent)
    return words(head.nominationRound > 0 ? 'process.note.named' : 'process.note.to-name');
  if (head.stage === 'collection') {
    if (wantsMoreReferees(check)) return words('process.note.more', { reader });
    const answered = check.referees.filter(({ state }) => state === 'answered').length;
    return words('process.note.answered', { answered, asked: check.referees.length });
  }
  if (head.stage === 'verification' && openFollowUps(check).length > 0)
    return words('process.note.follow-up');
  if (head.stage === 'review' && openDisputes(check).length > 0) return words('process.note.disputed');
  return undefined;
}

/**
 * The course of a check in order, each step with the promised, the projected and the actual time. A check that ended early shows where,
 * and the steps after it as left out.
 */
export function timelineOf(check: Check, moment: Moment, reading: Reading): TimelineStep[] {
  const { head } = check;
  const { words, reader = 'other' } = reading;
  const [by, at] = [promises(check, moment.daySeconds), actual(check)];
  const projected = projectionOf(check, rulesOf(check), moment);
  const ids: TimelineStepId[] = ['order', ...stages];
  const present = ids.indexOf(head.stage);
  const early = head.ended && head.ended !== 'completed' ? head.ended : undefined;

  return ids.map((id, index): TimelineStep => {
    const told = {
      id,
      title: words(`process.${id}.title`),
      who: words(`process.${id}.who`, { reader }),
      purpose: words(`process.${id}.purpose`, { reader }),
    };
    if (early && index > present) return { ...told, state: 'skipped' };
    const closed = head.closedAt !== undefined;
    const done = index < present || early !== undefined || closed;
    const state = done ? 'done' : index === present ? 'now' : 'next';
    const actualAt = early && index === present ? head.endedAt : at[id];
    const ending = early && words(`process.ended.${early}`, { reader });
    const note = index !== present ? undefined : (ending ?? (closed ? undefined : noteOf(check, reading)));
    return {
      ...told,
      state,
      ...(id !== 'order' && { promisedAt: by[id] }),
      ...(!done && id !== 'order' && { projectedAt: projected[id] }),
      ...(done && actualAt && { actualAt }),
      ...(note && { note }),
    };
  });
}
