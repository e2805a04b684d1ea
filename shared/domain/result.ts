import type { Check } from './check.ts';
import { competencyWord } from './questionnaires/index.ts';
import { buildReport, type Report, type ReportRating } from './report.ts';

/** A strength, or something to work on. */
export interface ResultPoint {
  text: string;
  /** Numbers of the findings that it rests on. */
  findings: number[];
}

/** What the candidate gets: the report, and what they can take from it. */
export interface CandidateResult {
  report: Report;
  strengths: ResultPoint[];
  growth: ResultPoint[];
}

/** As many as one can take in, and work on. */
const most = 3;
const usual = 3;

type Valued = ReportRating & { value: number };

const anchor = ({ anchors }: ReportRating, point: number): string => `“${anchors[point - 1] ?? ''}”`;
const typical = (rating: Valued): string => {
  const [below, above] = [Math.floor(rating.value), Math.ceil(rating.value)];
  return below === above
    ? `is ${anchor(rating, below)}`
    : `lies between ${anchor(rating, below)} and ${anchor(rating, above)}`;
};
const title = ({ competency }: ReportRating): string => {
  const word = competencyWord(competency);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Agreement first among equals: what all saw alike says more. */
const certainty = { high: 0, moderate: 1, low: 2, insufficient: 3 } as const;
const firmest = (a: Valued, b: Valued): number => certainty[a.agreement] - certainty[b.agreement];

/**
 * The result of a completed check for the candidate: what the referees saw them do well, and per weaker point the description one
 * step up the same scale as something to aim for. Built from the answers alone; a finding that a reviewer removed does not count.
 *
 * @throws Refusal `report_not_ready`
 */
export function resultFor(check: Check): CandidateResult {
  const report = buildReport(check, 'candidate');
  const kept = report.findings.filter(({ decided }) => decided?.verdict !== 'removed');
  const restsOn = (kind: string, questionId: string): number[] =>
    kept.filter((one) => one.kind === kind && one.questionId === questionId).map(({ n }) => n);
  const valued = report.ratings.flatMap((rating): Valued[] =>
    rating.value !== undefined && restsOn('rating', rating.questionId).length > 0
      ? [{ ...rating, value: rating.value }]
      : [],
  );
  const quotes = (kind: 'strength' | 'improvement'): ResultPoint[] =>
    kept.filter((finding) => finding.kind === kind).map(({ text, n }) => ({ text, findings: [n] }));

  const strong = valued
    .filter(({ value }) => value > usual)
    .sort((a, b) => b.value - a.value || firmest(a, b))
    .slice(0, most);
  const weak = valued
    .filter((rating) => rating.value < 5 && !strong.includes(rating))
    .sort((a, b) => a.value - b.value || firmest(a, b))
    .slice(0, most);
  return {
    report,
    strengths: [
      ...strong.map((rating) => ({
        text: `${title(rating)}: what your referees typically saw ${typical(rating)}.`,
        findings: restsOn('rating', rating.questionId),
      })),
      ...quotes('strength'),
    ],
    growth: [
      ...weak.map((rating) => ({
        text: `${title(rating)}: what your referees typically saw ${typical(rating)}. A next step could be ${anchor(rating, Math.floor(rating.value) + 1)}.`,
        findings: restsOn('rating', rating.questionId),
      })),
      ...quotes('improvement'),
    ],
  };
}
