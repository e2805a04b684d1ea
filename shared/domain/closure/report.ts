import type { Words } from '../../words/index.ts';
import type { RefereeRole, RefereeState } from '../check/records.ts';
import { entriesOf } from '../order/json-resume.ts';
import { questionnaireOf } from '../questions/published.ts';
import { type ReadableCheck, redactedAnswers } from '../redaction/hold-back.ts';
import { Refusal } from '../terms/refusal.ts';
import { type Figures, figuresOf } from './report-figures.ts';
import { type Audience, findingsFor, type ReportFinding, reportFindings } from './report-findings.ts';
import { type ReportSignal, reportSignals } from './report-signals.ts';
import { smallestGroup } from './smallest-group.ts';

export interface ReportReferee {
  id: string;
  /** "Referee 1 (manager)". A report holds no referee's name. */
  label: string;
  role: RefereeRole;
  organisation?: string;
  state: RefereeState;
}

/** A report in the reader's language. Everything in it that a program reads is a code or a value. */
export interface Report extends Figures {
  checkId: string;
  caseCode: string;
  candidateName: string;
  roleTitle: string;
  reason: string;
  packageTitle: string;
  /** ISO 8601. */
  completedAt: string;
  referees: ReportReferee[];
  /** The smallest group of referees whose ratings are shown apart. */
  smallestGroup: number;
  signals: ReportSignal[];
  /** Heaviest first. */
  findings: ReportFinding[];
  counts: { asked: number; answered: number; declined: number; unanswered: number };
  /** Referees who have something that could colour their view, by their own word or the candidate's. */
  conflicts: number;
  /** Answers out of which something was left that the law keeps out of a reference. Never what, nor whose. */
  redactedAnswers: number;
}

/** A referee who is on the candidate's do-not-contact list has not answered, as far as everybody else is told: the list is private. */
export const toldState = (state: RefereeState): RefereeState => (state === 'excluded' ? 'unanswered' : state);

function refereesOf(check: ReadableCheck, words: Words): ReportReferee[] {
  const organisations = new Map(
    entriesOf(check.order.resume).map((entry) => [entry.key, entry.organisation]),
  );
  return check.referees.map(({ id, role, entry, state }, index) => {
    const organisation = entry && organisations.get(entry);
    return {
      id,
      label: words('report.referee-label', { n: index + 1, role: words(`common.role.${role}`) }),
      role,
      ...(organisation && { organisation }),
      state: toldState(state),
    };
  });
}

function countsOf({ referees }: ReadableCheck): Report['counts'] {
  const of = (state: RefereeState) => referees.filter((referee) => referee.state === state).length;
  const [asked, answered, declined] = [referees.length - of('nominated'), of('answered'), of('declined')];
  return { asked, answered, declined, unanswered: asked - answered - declined };
}

const conflictsOf = ({ referees, references }: ReadableCheck): number =>
  references.filter(
    ({ refereeId, conflict }) => conflict || referees.find(({ id }) => id === refereeId)?.conflict === true,
  ).length;

/**
 * The report of a completed check in the reader's language. The same check gives the same report, at any time.
 *
 * @throws Refusal `report_not_ready` for a check that is not completed, or ended without a report.
 */
export function buildReport(check: ReadableCheck, reader: { audience: Audience; words: Words }): Report {
  const { head, order, scope, analysis } = check;
  const { audience, words } = reader;
  if (head.ended !== 'completed' || !scope || !analysis) {
    throw new Refusal('report_not_ready', 'refusal.no-report');
  }
  const shown = new Set(findingsFor(check, audience).map(({ n }) => n));
  const gone = check.findings.filter(({ n }) => !shown.has(n));
  return {
    checkId: head.id,
    caseCode: head.caseCode,
    candidateName: order.candidate.name,
    roleTitle: order.role.title,
    reason: scope.purpose,
    packageTitle: words(`scope.package.${scope.packageId}.title`),
    completedAt: head.endedAt ?? head.closedAt ?? analysis.at,
    referees: refereesOf(check, words),
    smallestGroup: smallestGroup(scope),
    ...figuresOf(check, questionnaireOf(scope), { words, gone }),
    signals: reportSignals(check),
    findings: reportFindings(check, reader),
    counts: countsOf(check),
    conflicts: conflictsOf(check),
    redactedAnswers: redactedAnswers(check),
  };
}
