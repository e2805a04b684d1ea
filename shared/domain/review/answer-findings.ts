import { type Check, openDisputes } from '../check/check.ts';
import { type Decision, settled } from '../check/decision.ts';
import type { Finding, FindingResponse } from '../check/findings.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import type { Dispute } from '../check/records.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { type FieldFault, fault, Refusal } from '../terms/refusal.ts';

export interface FindingsInput {
  /** A finding that is not named is accepted without a word. */
  responses: { n: number; kind: FindingResponse; comment?: string }[];
}

/**
 * The candidate answers the findings: accepts, comments or disputes each. A dispute needs a reason.
 * In the second round, after a reviewer has decided, a decided finding can be commented on and not disputed again.
 *
 * @throws Refusal `invalid_input` with the field of each fault, `not_at_this_step`.
 */
export function answerFindings(check: Check, input: FindingsInput, moment: Moment): Decision {
  mustBeOpen(check);
  const { head } = check;
  if (head.stage !== 'review' || head.reviewRound === 0) throw notAtThisStep('refusal.no-findings');
  if (head.reviewDone >= head.reviewRound) return settled;

  const faults: FieldFault[] = [];
  const at = iso(moment.now);
  const answered: Finding[] = [];
  const disputes: Dispute[] = [];
  for (const { n, kind, comment } of input.responses) {
    const finding = check.findings.find((one) => one.n === n);
    if (!finding) {
      faults.push(fault(`finding-${n}`, 'fault.unknown-finding'));
      continue;
    }
    if (kind !== 'accept' && !comment) {
      const key = kind === 'dispute' ? 'fault.say-what-is-wrong' : 'fault.write-comment';
      faults.push(fault(`comment-${n}`, key));
    }
    if (kind === 'dispute' && head.reviewRound === 2)
      faults.push(fault(`finding-${n}`, 'fault.disputes-decided'));
    if (kind === 'dispute') {
      disputes.push({
        type: 'dispute',
        n: check.disputes.length + disputes.length + 1,
        findingN: n,
        reason: comment ?? '',
        at,
      });
    }
    answered.push({ ...finding, response: { kind, at, ...(comment && { comment }) } });
  }
  if (faults.length > 0) throw new Refusal('invalid_input', 'refusal.answers', faults);

  const count = (kind: FindingResponse) =>
    input.responses.filter((response) => response.kind === kind).length;
  return {
    head: { reviewDone: head.reviewRound },
    put: [...answered, ...disputes],
    events: [
      {
        event: disputes.length > 0 ? 'findings.disputed' : 'findings.answered',
        actor: { kind: 'candidate', id: 'candidate' },
        data: {
          accepted: count('accept'),
          commented: count('comment'),
          disputes: disputes.map(({ n }) => String(n)),
        },
      },
    ],
  };
}

export interface DisputeDecisionInput {
  n: number;
  verdict: 'upheld' | 'amended' | 'removed';
  /** The new sentence, for `amended`. */
  text?: string;
  reason: string;
  reviewerId: string;
}

/**
 * A reviewer decides a dispute: the finding stays as it is, gets other words, or is removed.
 * The reviewer must not be the person who ordered the check (division of labour).
 *
 * @throws Refusal `not_found`, `forbidden`, `invalid_input`, `already_ended`.
 */
export function decideDispute(check: Check, input: DisputeDecisionInput, moment: Moment): Decision {
  mustBeOpen(check);
  if (input.reviewerId === check.head.requesterId) throw new Refusal('forbidden', 'refusal.own-dispute');
  const dispute = check.disputes.find(({ n }) => n === input.n);
  const finding = check.findings.find(({ n }) => n === dispute?.findingN);
  if (!dispute || !finding) throw new Refusal('not_found', 'refusal.unknown-dispute');
  if (dispute.decision) return settled;
  if (input.verdict === 'amended' && !input.text) {
    throw new Refusal('invalid_input', 'refusal.no-new-words', [fault('text', 'fault.new-words')]);
  }
  const at = iso(moment.now);
  const { n: _n, reviewerId, ...decision } = input;
  const left = openDisputes(check).length - 1;
  // The check was set aside because this decision was overdue: with the last one it goes on by itself.
  const restart =
    left === 0 && check.head.attention?.reason === 'dispute_overdue'
      ? { run: check.head.run + 1 }
      : undefined;
  return {
    ...(restart && { head: { attention: undefined, ...restart } }),
    put: [
      { ...dispute, decision: { ...decision, by: reviewerId, at } },
      {
        ...finding,
        decided: {
          verdict: input.verdict,
          ...(input.verdict === 'amended' && input.text && { text: input.text }),
        },
      },
    ],
    events: [
      {
        event: 'dispute.decided',
        actor: { kind: 'staff', id: reviewerId },
        data: { dispute: String(dispute.n), verdict: input.verdict, left, ...restart },
      },
    ],
  };
}
