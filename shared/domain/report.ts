import { wordsOf } from '../words/index.ts';
import type { Check } from './check.ts';
import type { FactResult, Finding, RatingResult } from './findings.ts';
import { type ScaleQuestion, wordFor } from './questionnaire.ts';
import { questionnaireById } from './questionnaires/index.ts';
import type { RefereeRole, RefereeState } from './records.ts';
import { Refusal } from './refusal.ts';
import { entriesOf } from './resume.ts';

/** Who reads. The candidate also sees what a reviewer has removed; the requester does not. */
export type Audience = 'requester' | 'candidate';

export interface ReportReferee {
  id: string;
  /** "Referee 1 (manager)". A report holds no referee's name. */
  label: string;
  role: RefereeRole;
  organisation?: string;
  state: RefereeState;
}

/** A rated question with its words, so that a report can be read without its questionnaire. */
export type ReportRating = RatingResult & { questionText: string; anchors: ScaleQuestion['anchors'] };

export interface Report {
  checkId: string;
  caseCode: string;
  candidateName: string;
  roleTitle: string;
  reason: string;
  packageTitle: string;
  /** ISO 8601. */
  completedAt: string;
  referees: ReportReferee[];
  ratings: ReportRating[];
  facts: FactResult[];
  findings: Finding[];
  counts: { asked: number; answered: number; declined: number; unanswered: number };
  /** Referees who declared something that could colour their view. */
  conflicts: number;
}

const roleLabel: Record<RefereeRole, string> = {
  manager: 'manager',
  peer: 'colleague',
  report: 'person they managed',
  client: 'client',
  teacher: 'teacher',
  volunteer_lead: 'lead of voluntary work',
  hr: 'HR',
  other: 'other',
};

/** Whom the candidate has put on their list is their own business: to everybody else such a referee has not answered. */
export const toldState = (state: RefereeState): RefereeState => (state === 'excluded' ? 'unanswered' : state);

function refereesOf(check: Check): ReportReferee[] {
  const organisations = new Map(
    entriesOf(check.order.resume).map((entry) => [entry.key, entry.organisation]),
  );
  return check.referees.map(({ id, role, entry, state }, index) => {
    const organisation = entry && organisations.get(entry);
    return {
      id,
      label: `Referee ${index + 1} (${roleLabel[role]})`,
      role,
      ...(organisation && { organisation }),
      state: toldState(state),
    };
  });
}

function countsOf({ referees }: Check): Report['counts'] {
  const of = (state: RefereeState) => referees.filter((referee) => referee.state === state).length;
  const [asked, answered, declined] = [referees.length - of('nominated'), of('answered'), of('declined')];
  return { asked, answered, declined, unanswered: asked - answered - declined };
}

/** What a reviewer removed is gone for the requester, and of what was worded anew only the new words are left. */
function findingsFor(check: Check, audience: Audience): Finding[] {
  if (audience === 'candidate') return check.findings;
  return check.findings
    .filter(({ decided }) => decided?.verdict !== 'removed')
    .map((finding) =>
      finding.decided ? { ...finding, decided: { ...finding.decided, originalText: finding.text } } : finding,
    );
}

/**
 * The report of a completed check. The same check gives the same report, at any time.
 *
 * @throws Refusal `report_not_ready` for a check that is not completed, or ended without a report.
 */
export function buildReport(check: Check, audience: Audience): Report {
  const { head, order, scope, analysis } = check;
  if (head.ended !== 'completed' || !scope || !analysis) {
    throw new Refusal('report_not_ready', 'There is no report of this check, or not yet.');
  }
  const { questions } = questionnaireById(scope.questionnaireId, scope.questionnaireVersion);
  const findings = findingsFor(check, audience);
  const shown = new Set(findings.map(({ n }) => n));
  const gone = check.findings.filter(({ n }) => !shown.has(n));
  const ratings = analysis.ratings.flatMap((rating): ReportRating[] => {
    const question = questions.find(({ id }) => id === rating.questionId);
    if (question?.kind !== 'scale') return [];
    // A removed finding takes its figures with it.
    if (gone.some(({ kind, questionId }) => kind === 'rating' && questionId === rating.questionId)) return [];
    return [
      { ...rating, questionText: wordFor(question.text, order.candidate.name), anchors: question.anchors },
    ];
  });
  return {
    checkId: head.id,
    caseCode: head.caseCode,
    candidateName: order.candidate.name,
    roleTitle: order.role.title,
    reason: scope.purpose,
    packageTitle: wordsOf.en(`scope.package.${scope.packageId}.title`),
    completedAt: head.endedAt ?? head.closedAt ?? analysis.at,
    referees: refereesOf(check),
    ratings,
    facts: analysis.facts.filter(({ key }) => !gone.some(({ claimKey }) => claimKey === key)),
    findings,
    counts: countsOf(check),
    conflicts: check.references.filter(({ conflict }) => conflict).length,
  };
}
