import { type AttentionReason, type Check, type CheckHead, openDisputes } from '../check/check.ts';
import type { NewMail, StepDecision } from '../check/decision.ts';
import { newestFollowUp } from '../check/follow-up.ts';
import { type Referee, toCandidate, toReferee, toRequester, toStaff } from '../check/records.ts';
import { retentionOf } from '../check/retention.ts';
import { go, system } from '../check/step.ts';
import { iso, keptFor, type Moment } from '../terms/clock.ts';

const actor = system('closure');

/** Days for which a check without a scope (a refused order) is kept. */
const retentionWithoutScope = 30;

function closing(check: Check, moment: Moment) {
  const days = check.scope && retentionOf(check, check.scope.timetable);
  const kept =
    check.head.ended && check.head.ended !== 'completed' ? days?.endedRetentionDays : days?.retentionDays;
  const deleteAt = keptFor(moment, kept ?? retentionWithoutScope);
  return {
    open: false,
    closedAt: iso(moment.now),
    deleteAt,
    ttl: Math.ceil(Date.parse(deleteAt) / 1000),
  } satisfies Partial<CheckHead>;
}

/**
 * Releases the report, gives the candidate their result, thanks the referees, and sets the day of deletion.
 *
 * @throws Error while a dispute is open: it blocks the report, whoever asks for it
 */
export function closeStep(check: Check, moment: Moment): StepDecision {
  if (!check.head.open) return go('closed');
  if (openDisputes(check).length > 0) throw new Error('An open dispute blocks the report.');
  const mails: NewMail[] = [
    { template: 'result', to: toCandidate },
    { template: 'report-ready', to: toRequester },
    ...check.order.decisionMakers.map(
      (_, number): NewMail => ({ template: 'report-ready', to: { kind: 'decision-maker', number } }),
    ),
    ...check.referees
      .filter(({ state }) => state === 'answered')
      .map(({ id }): NewMail => ({ template: 'referee-thanks', to: toReferee(id) })),
  ];
  const patch = closing(check, moment);
  return {
    next: 'closed',
    head: { ...patch, stage: 'closure', ended: 'completed', endedAt: iso(moment.now) },
    remove: check.origins,
    mails,
    events: [{ event: 'check.completed', actor, data: { deleteAt: patch.deleteAt } }],
  };
}

/** Nobody is told of the end of something that they have never heard of. */
const hasBeenWrittenTo = (check: Check, { id }: Referee): boolean =>
  check.mails.some(({ to, state }) => to.kind === 'referee' && to.id === id && state === 'sent');

/** Whether a question of ours is open to a referee, the first one or a follow-up. */
const isBeingAsked = (check: Check, { id, state, remindersStopped }: Referee): boolean =>
  state === 'invited' || (newestFollowUp(check, id)?.state === 'asked' && !remindersStopped);

/** Closes a check that ended early, and tells everyone who must know: the candidate if they were written to, the requester, referees in the middle of it. */
export function endStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  if (!head.open) return go('closed');
  const { ended: reason } = head;
  if (!reason) throw new Error('Only a check that has ended can be closed early.');
  const candidateKnows = check.asks.some(({ kind }) => kind === 'consent');
  const mails: NewMail[] = [
    { template: 'check-ended-requester', to: toRequester },
    ...(candidateKnows && !head.candidateBounced
      ? [{ template: 'check-ended-candidate', to: toCandidate } as const]
      : []),
    ...check.referees
      .filter((referee) => isBeingAsked(check, referee) && hasBeenWrittenTo(check, referee))
      .map(({ id }): NewMail => ({ template: 'check-ended-referee', to: toReferee(id) })),
  ];
  const patch = closing(check, moment);
  return {
    next: 'closed',
    head: patch,
    remove: check.origins,
    mails,
    events: [{ event: 'check.closed', actor, data: { reason, deleteAt: patch.deleteAt } }],
  };
}

/** Sets a check aside for staff, with the reason, and tells them. A retry goes on from there. */
export function attentionStep(
  check: Check,
  fault: { reason: AttentionReason; step: string; error: string },
  moment: Moment,
): StepDecision {
  if (check.head.attention) return go('told');
  return {
    next: 'told',
    head: { attention: { ...fault, at: iso(moment.now) } },
    mails: [{ template: 'needs-attention', to: toStaff, run: check.head.run }],
    events: [{ event: 'attention.needed', actor: system('attention'), data: { ...fault } }],
  };
}
