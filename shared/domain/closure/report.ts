import { wordsOf } from '../../words/index.ts';
import type { Check } from '../check/check.ts';
import type { Analysis, CompetencyResult, FactResult, Finding, RatingResult } from '../check/findings.ts';
import type { RefereeRole, RefereeState } from '../check/records.ts';
import { entriesOf } from '../order/json-resume.ts';
import { competencyWord, questionnaireOf } from '../questions/published.ts';
import { redactedAnswers } from '../redaction/hold-back.ts';
import { type Questionnaire, type ScaleQuestion, wordFor } from '../terms/questionnaire.ts';
import { Refusal } from '../terms/refusal.ts';
import { type ReportSignal, reportSignals } from './report-signals.ts';
import { smallestGroup } from './smallest-group.ts';

/** The reader of a report. The candidate also sees the findings that a reviewer has removed; the requester does not. */
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

/** A competency with its words. */
export type ReportCompetency = CompetencyResult & { title: string };

/** A finding with the answers it rests on. Who gave an example is left out: an example shows which rating its author chose. */
export type ReportFinding = Omit<Finding, 'sources'> & {
  sources: { refereeId?: string; questionId: string }[];
};

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
  /** The smallest group of referees whose ratings are shown apart. */
  smallestGroup: number;
  competencies: ReportCompetency[];
  ratings: ReportRating[];
  facts: FactResult[];
  signals: ReportSignal[];
  /** Heaviest first. */
  findings: ReportFinding[];
  counts: { asked: number; answered: number; declined: number; unanswered: number };
  /** Referees who have something that could colour their view, by their own word or the candidate's. */
  conflicts: number;
  /** Answers out of which something was left that the law keeps out of a reference. Never what, nor whose. */
  redactedAnswers: number;
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

/** A referee who is on the candidate's do-not-contact list has not answered, as far as everybody else is told: the list is private. */
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

/** Hides removed findings from the requester, and the former words of amended ones. */
function findingsFor({ findings }: Check, audience: Audience): Finding[] {
  if (audience === 'candidate') return findings;
  return findings
    .filter(({ decided }) => decided?.verdict !== 'removed')
    .map((finding) =>
      finding.decided ? { ...finding, decided: { ...finding.decided, originalText: finding.text } } : finding,
    );
}

const told = (finding: Finding): ReportFinding => ({
  ...finding,
  sources: finding.sources.map(({ refereeId, questionId }) =>
    finding.kind === 'remark' ? { questionId } : { refereeId, questionId },
  ),
});

const conflictsOf = ({ referees, references }: Check): number =>
  references.filter(
    ({ refereeId, conflict }) => conflict || referees.find(({ id }) => id === refereeId)?.conflict === true,
  ).length;

/** The figures, without those of the question that a removed finding is about, and of the competency that it went into. */
function figuresOf(
  analysis: Analysis,
  { questions }: Questionnaire,
  gone: readonly Finding[],
  name: string,
): Pick<Report, 'competencies' | 'ratings' | 'facts'> {
  const isGone = (id: string) => gone.some(({ kind, questionId }) => kind === 'rating' && questionId === id);
  return {
    competencies: analysis.competencies
      .filter(({ questionIds }) => !questionIds.some(isGone))
      .map((one) => ({ ...one, title: competencyWord(one.competency) })),
    ratings: analysis.ratings.flatMap((rating): ReportRating[] => {
      const question = questions.find(({ id }) => id === rating.questionId);
      if (question?.kind !== 'scale' || isGone(question.id)) return [];
      return [{ ...rating, questionText: wordFor(question.text, name), anchors: question.anchors }];
    }),
    facts: analysis.facts.filter(({ key }) => !gone.some(({ claimKey }) => claimKey === key)),
  };
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
  const questionnaire = questionnaireOf(scope);
  const findings = findingsFor(check, audience);
  const shown = new Set(findings.map(({ n }) => n));
  const gone = check.findings.filter(({ n }) => !shown.has(n));
  return {
    checkId: head.id,
    caseCode: head.caseCode,
    candidateName: order.candidate.name,
    roleTitle: order.role.title,
    reason: scope.purpose,
    packageTitle: wordsOf.en(`scope.package.${scope.packageId}.title`),
    completedAt: head.endedAt ?? head.closedAt ?? analysis.at,
    referees: refereesOf(check),
    smallestGroup: smallestGroup(scope),
    ...figuresOf(analysis, questionnaire, gone, order.candidate.name),
    signals: reportSignals(check),
    findings: findings.map(told),
    counts: countsOf(check),
    conflicts: conflictsOf(check),
    redactedAnswers: redactedAnswers(check),
  };
}
