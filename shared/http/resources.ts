import type * as z from 'zod';
import { openAsk } from '../domain/check/ask.ts';
import { type Check, pendingChange } from '../domain/check/check.ts';
import { sayEndedNote } from '../domain/check/ended-note.ts';
import type { Dispute } from '../domain/check/records.ts';
import { type Caller, mayDecideDisputes } from '../domain/check/staff.ts';
import { toldFinding } from '../domain/closure/report-findings.ts';
import { packages } from '../domain/order/packages/index.ts';
import { projectedEnd } from '../domain/progress/timeline.ts';
import { type ReadableCheck, readable } from '../domain/redaction/hold-back.ts';
import { daysAfter, type Moment } from '../domain/terms/clock.ts';
import type { CheckSummary } from '../store/list-checks.ts';
import { wordsOf } from '../words/index.ts';
import type { checkResource, checkSummaryResource, packageListResource } from './schemas.ts';

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

/** Everything that can be ordered. */
export const packagesResource = (): z.input<typeof packageListResource> => ({
  packages: packages.map(({ timetable: _, questionnaire: __, items, ...one }) => ({
    ...one,
    title: wordsOf.en(`scope.package.${one.id}.title`),
    description: wordsOf.en(`scope.package.${one.id}.description`),
    items: items.map((item) => ({ ...item, title: wordsOf.en(`scope.item.${item.id}.title`) })),
  })),
});

/** How many referees are where. */
export function countReferees({ referees, scope }: Check): z.input<typeof checkResource>['references'] {
  const count = (...states: string[]) => referees.filter(({ state }) => states.includes(state)).length;
  return {
    asked: count('invited', 'bounced', 'answered', 'declined', 'unanswered', 'unreachable', 'excluded'),
    answered: count('answered'),
    declined: count('declined'),
    waiting: count('nominated', 'invited', 'bounced'),
    ...(scope && { minimum: scope.minimumReferences }),
  };
}

/** A dispute with the finding it is about, in English. */
function disputeOf(check: ReadableCheck, { n, findingN, reason, at, decision }: Dispute) {
  const finding = check.findings.find((one) => one.n === findingN);
  if (!finding) throw new Error(`Dispute ${n} is about no finding.`);
  const { code, values, standing, about, text, quote } = toldFinding(wordsOf.en, check, finding);
  return {
    n,
    finding: {
      n: findingN,
      code,
      values,
      ...(standing && { standing }),
      about,
      text,
      ...(quote && { quote }),
    },
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
  };
}

/** One check as the API gives it. It holds no answers: those are in the report, after closure. */
export function resourceOf(check: Check, caller: Caller, moment: Moment): z.input<typeof checkResource> {
  const { head, order, scope, change } = check;
  const disputes = mayDecideDisputes(caller) ? check.disputes : [];
  // Before the candidate has been asked, they are given the whole of their time from now on.
  const answerBy =
    scope && pendingChange(check)
      ? (openAsk(check, 'scope-change')?.until ?? daysAfter(moment, scope.timetable.consentDays))
      : undefined;
  const shown = readable(check);
  return {
    ...summaryResource(head),
    ...(order.externalId && { externalId: order.externalId }),
    ...(head.ended && { ended: head.ended }),
    ...(head.endedNote && {
      endedNote: { ...head.endedNote, text: sayEndedNote(wordsOf.en, head.endedNote) },
    }),
    ...(head.deleteAt && { deleteAt: head.deleteAt }),
    ...(head.attention && { attention: head.attention }),
    riskLevel: order.riskLevel,
    items: (scope?.items ?? []).map(({ id, reason, lookBackYears }) => ({ id, reason, lookBackYears })),
    laws: scope?.law.packs ?? [],
    projectedEnd: projectedEnd(check, moment),
    ...(change && {
      scopeChange: {
        proposedAt: change.at,
        ...(answerBy && { answerBy }),
        ...(change.settled && { outcome: change.settled.outcome }),
      },
    }),
    references: countReferees(check),
    disputes: disputes.map((dispute) => disputeOf(shown, dispute)),
  };
}
