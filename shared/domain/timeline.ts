import { type Check, type CheckHead, type EndReason, openDisputes, type Stage, stages } from './check.ts';
import { daysAfter, type Moment } from './moment.ts';
import { packageById } from './packages/index.ts';
import { usualTimetable } from './packages/timetable.ts';
import type { Timetable } from './records.ts';

export type TimelineStepId = Stage | 'order';

export interface TimelineStep {
  id: TimelineStepId;
  title: string;
  /** Who does it. */
  who: string;
  /** What it is for, in one sentence. */
  purpose: string;
  state: 'done' | 'now' | 'next' | 'skipped';
  /** By when it is to be done, ISO 8601. */
  promisedAt?: string;
  /** When it was done, ISO 8601. */
  actualAt?: string;
  note?: string;
}

const words: Record<TimelineStepId, Pick<TimelineStep, 'title' | 'who' | 'purpose'>> = {
  order: {
    title: 'Order',
    who: 'The company',
    purpose: 'The company says whom it wants checked, for which role and why.',
  },
  scope: {
    title: 'Setting the scope',
    who: 'Evenhand',
    purpose: 'What is checked, with which questions and by when is written down and does not change.',
  },
  consent: {
    title: 'Consent and referees',
    who: 'The candidate',
    purpose: 'The candidate reads the questions, agrees or refuses, and names referees.',
  },
  collection: {
    title: 'Collecting answers',
    who: 'The referees',
    purpose: 'Each referee gets a notice and a link, and answers or declines.',
  },
  verification: {
    title: 'Comparing answers',
    who: 'Evenhand',
    purpose:
      'The answers are compared with each other and with the résumé, by rules that are the same for all.',
  },
  review: {
    title: 'Reading and answering',
    who: 'The candidate',
    purpose: 'The candidate reads every finding before it is used, comments, and accepts or disputes it.',
  },
  closure: {
    title: 'Report and result',
    who: 'Evenhand',
    purpose: 'The company gets the report, the candidate their result, and all links stop working.',
  },
};

const endNote: Record<EndReason, string | undefined> = {
  completed: undefined,
  not_enough_evidence: 'The check ended here: there were not enough references for a report.',
  order_refused: 'The check ended here: the order could not be served.',
  refused: 'The check ended here: the candidate refused it.',
  withdrawn: 'The check ended here: the candidate withdrew.',
  cancelled: 'The check ended here: the company cancelled it.',
  expired: 'The check ended here: the time for consent passed.',
};

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
    ...(head.reviewLapsed ? [head.reviewBy] : []),
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

/** By when each step is promised: from the moment it began, or for one to come from the promise of the one before. */
function promised(head: CheckHead, timetable: Timetable, moment: Moment): Record<TimelineStepId, string> {
  const after = (days: number, from: string) => daysAfter(moment, days, from);
  const consent = head.consentBy ?? after(timetable.consentDays, head.createdAt);
  const collection = head.collectBy ?? after(timetable.collectionDays, consent);
  const review = head.reviewBy ?? after(timetable.reviewDays, collection);
  return {
    order: head.createdAt,
    scope: head.createdAt,
    consent,
    collection,
    verification: collection,
    review,
    closure: head.promisedBy,
  };
}

function noteOf(check: Check, stage: Stage): string | undefined {
  const { head } = check;
  if (head.attention) return 'Something needs our staff. They have been told.';
  if (stage === 'consent' && check.consent) {
    return head.nominationRound > 0
      ? 'Consent is given and the referees are named. They are written to now.'
      : 'Consent is given. The referees are still to be named.';
  }
  if (stage === 'collection') {
    if (head.moreAskedAt && !head.moreClosed && head.nominationRound === 1) {
      return 'Too few references came in. The candidate has been asked for more referees.';
    }
    const answered = check.referees.filter(({ state }) => state === 'answered').length;
    return `${answered} of ${check.referees.length} referees have answered.`;
  }
  if (stage === 'review' && openDisputes(check).length > 0) return 'A dispute is with a reviewer.';
  return undefined;
}

/**
 * The course of a check in order, each step with the promised and the actual time. A check that ended early shows where,
 * and the steps after it as left out.
 */
export function timelineOf(check: Check, moment: Moment): TimelineStep[] {
  const { head } = check;
  const timetable = check.scope?.timetable ?? packageById(head.packageId)?.timetable ?? usualTimetable;
  const [by, at] = [promised(head, timetable, moment), actual(check)];
  const ids: TimelineStepId[] = ['order', ...stages];
  const present = ids.indexOf(head.stage);
  const early = head.ended && head.ended !== 'completed' ? head.ended : undefined;

  return ids.map((id, index): TimelineStep => {
    if (early && index > present) return { id, ...words[id], state: 'skipped' };
    const promisedAt = id === 'order' ? undefined : by[id];
    const closed = head.closedAt !== undefined;
    const done = index < present || early !== undefined || closed;
    const state = done ? 'done' : index === present ? 'now' : 'next';
    const actualAt = early && index === present ? head.endedAt : at[id];
    const note =
      index !== present ? undefined : early ? endNote[early] : closed ? undefined : noteOf(check, head.stage);
    return {
      id,
      ...words[id],
      state,
      ...(promisedAt && { promisedAt }),
      ...(done && actualAt && { actualAt }),
      ...(note && { note }),
    };
  });
}
