import { type AttentionReason, type Check, type CheckHead, openDisputes } from '../check/check.ts';
import type { NewMail, StepDecision } from '../check/decision.ts';
import { newestFollowUp } from '../check/follow-up.ts';
import type { Referee } from '../check/records.ts';
import { retentionOf } from '../check/retention.ts';
import { go, system } from '../check/step.ts';
import { iso, keptFor, type Moment } from '../terms/clock.ts';

const actor = system('closure');

/** Days for which a check without a scope (a refused order) is kept. */
const retentionWithoutScope = 30;

function closing(check: Check, moment: Moment): Pick<CheckHead, 'open' | 'closedAt' | 'deleteAt' | 'ttl'> {
  const days = check.scope && retentionOf(check, check.scope.timetable);
  const kept =
    check.head.ended && check.head.ended !== 'completed' ? days?.endedRetentionDays : days?.retentionDays;
  const deleteAt = keptFor(moment, kept ?? retentionWithoutScope);
  return { open: false, closedAt: iso(moment.now), deleteAt, ttl: Math.ceil(Date.parse(deleteAt) / 1000) };
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
    { id: 'result', template: 'result', to: 'candidate' },
    { id: 'report-ready-requester', template: 'report-ready', to: 'requester' },
    ...check.order.decisionMakers.map(
      (_, index): NewMail => ({
        id: `report-ready-decision-maker-${index}`,
        template: 'report-ready',
        to: `decision-maker-${index}`,
      }),
    ),
    ...check.referees
      .filter(({ state }) => state === 'answered')
      .map(({ id }): NewMail => ({ id: `referee-thanks-${id}`, template: 'referee-thanks', to: id })),
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
  check.mails.some(({ to, state }) => to === id && state === 'sent');

/** Whoever has a question of ours open, whether for the first time or once more. */
const isBeingAsked = (check: Check, { id, state, remindersStopped }: Referee): boolean =>
  state === 'invited' || (newestFollowUp(check, id)?.state === 'asked' && !remindersStopped);

/** Closes a check that ended early, and tells everyone who must know: the candidate if they were written to, the requester, referees in the middle of it. */
export function endStep(check: Check, moment: Moment): StepDecision {
  const { head } = check;
  if (!head.open) return go('closed');
  const mails: NewMail[] = [
    { id: 'check-ended-requester', template: 'check-ended-requester', to: 'requester' },
    ...(head.consentAskedAt && !head.candidateBounced
      ? [{ id: 'check-ended-candidate', template: 'check-ended-candidate', to: 'candidate' } as const]
      : []),
    ...check.referees
      .filter((referee) => isBeingAsked(check, referee) && hasBeenWrittenTo(check, referee))
      .map(
        ({ id }): NewMail => ({ id: `check-ended-referee-${id}`, template: 'check-ended-referee', to: id }),
      ),
  ];
  const patch = closing(check, moment);
  return {
    next: 'closed',
    head: patch,
    remove: check.origins,
    mails,
    events: [{ event: 'check.closed', actor, data: { reason: head.ended, deleteAt: patch.deleteAt } }],
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
    mails: [{ id: `needs-attention-${check.head.run}`, template: 'needs-attention', to: 'staff' }],
    events: [{ event: 'attention.needed', actor: system('attention'), data: { ...fault } }],
  };
}
