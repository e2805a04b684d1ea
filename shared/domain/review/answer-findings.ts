import { type Check, openDisputes, reviewRound } from '../check/check.ts';
import { type Decision, settled, theCandidate } from '../check/decision.ts';
import type { Finding, FindingResponse } from '../check/findings.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import type { Dispute } from '../check/records.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { type FieldFault, fault, Refusal } from '../terms/refusal.ts';

export interface FindingsInput {
  /** A finding that is not named is accepted without a word. */
  responses: { n: number; kind: FindingResponse; comment?: string }[];
}

type Response = FindingsInput['responses'][number];

/** The faults of one answer. @param round the second one comes after a reviewer's decision */
function faultsOf({ n, kind, comment }: Response, finding: Finding | undefined, round: number): FieldFault[] {
  if (!finding) return [fault(`finding-${n}`, 'fault.unknown-finding')];
  const faults: FieldFault[] = [];
  if (kind !== 'accept' && !comment) {
    const key = kind === 'dispute' ? 'fault.say-what-is-wrong' : 'fault.write-comment';
    faults.push(fault(`comment-${n}`, key));
  }
  if (kind === 'dispute' && round === 2) faults.push(fault(`finding-${n}`, 'fault.disputes-decided'));
  return faults;
}

/** The most characters of all comments together: they are written in one transaction, which takes 4 MB. */
export const longestComments = 200_000;

/** The comment with which all of them become too long together, if they do. */
function tooLong(responses: readonly Response[]): FieldFault[] {
  let length = 0;
  const over = responses.find(({ comment = '' }) => {
    length += comment.length;
    return length > longestComments;
  });
  return over ? [fault(`comment-${over.n}`, 'fault.comments-too-long', { most: longestComments })] : [];
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
  const round = reviewRound(check);
  if (head.stage !== 'review' || round === 0) throw notAtThisStep('refusal.no-findings');
  if (head.reviewDone >= round) return settled;

  const { responses } = input;
  const findingOf = (n: number) => check.findings.find((one) => one.n === n);
  const faults = responses.flatMap((one) => faultsOf(one, findingOf(one.n), round));
  faults.push(...tooLong(responses));
  if (faults.length > 0) throw new Refusal('invalid_input', 'refusal.answers', faults);

  const at = iso(moment.now);
  const answered = responses.flatMap(({ n, kind, comment }): Finding[] => {
    const finding = findingOf(n);
    return finding ? [{ ...finding, response: { kind, at, ...(comment && { comment }) } }] : [];
  });
  const of = (kind: FindingResponse) => responses.filter((response) => response.kind === kind);
  const disputes = of('dispute').map(
    ({ n, comment }, index): Dispute => ({
      type: 'dispute',
      n: check.disputes.length + index + 1,
      findingN: n,
      reason: comment ?? '',
      at,
    }),
  );
  return {
    head: { reviewDone: round === 2 ? 2 : 1 },
    put: [...answered, ...disputes],
    events: [
      {
        event: disputes.length > 0 ? 'findings.disputed' : 'findings.answered',
        actor: theCandidate,
        data: {
          accepted: of('accept').length,
          commented: of('comment').length,
          disputes: disputes.length,
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
        data: { dispute: dispute.n, verdict: input.verdict, left, ...restart },
      },
    ],
  };
}
