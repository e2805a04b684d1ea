import type * as z from 'zod';
import type { Check } from '../domain/check.ts';
import { type Caller, mayDecideDisputes } from '../domain/staff.ts';
import type { CheckSummary } from '../store/list-checks.ts';
import type { checkResource, checkSummaryResource } from './schemas.ts';

/** A row of a list as the API gives it. */
export const summaryResource = (row: CheckSummary): z.input<typeof checkSummaryResource> => ({
  id: row.id,
  caseCode: row.caseCode,
  status: row.status,
  stage: row.stage,
  candidate: { name: row.candidateName },
  role: { title: row.roleTitle },
  package: row.packageId,
  requester: { name: row.requesterName },
  createdAt: row.createdAt,
  promisedBy: row.promisedBy,
  ...(row.closedAt && { closedAt: row.closedAt }),
});

/** How many referees are where. */
export function countReferees({ referees, scope }: Check): z.input<typeof checkResource>['references'] {
  const count = (...states: string[]) => referees.filter(({ state }) => states.includes(state)).length;
  return {
    asked: count('invited', 'bounced', 'answered', 'declined', 'unanswered', 'unreachable'),
    answered: count('answered'),
    declined: count('declined'),
    waiting: count('nominated', 'invited', 'bounced'),
    ...(scope && { minimum: scope.minimumReferences }),
  };
}

/** One check as the API gives it. It holds no answers: those are in the report, after closure. */
export function resourceOf(check: Check, caller: Caller): z.input<typeof checkResource> {
  const { head, order } = check;
  const disputes = mayDecideDisputes(caller) ? check.disputes : [];
  return {
    ...summaryResource(head),
    ...(order.externalId && { externalId: order.externalId }),
    ...(head.ended && { ended: head.ended }),
    ...(head.endedNote && { endedNote: head.endedNote }),
    ...(head.deleteAt && { deleteAt: head.deleteAt }),
    ...(head.attention && { attention: head.attention }),
    references: countReferees(check),
    disputes: disputes.map(({ n, findingN, reason, at, decision }) => ({
      n,
      finding: check.findings.find((finding) => finding.n === findingN)?.text ?? '',
      reason,
      raisedAt: at,
      ...(decision && {
        decision: {
          verdict: decision.verdict,
          reason: decision.reason,
          at: decision.at,
          ...(decision.text && { text: decision.text }),
        },
      }),
    })),
  };
}
