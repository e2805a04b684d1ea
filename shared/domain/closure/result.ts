import type { Check } from '../check/check.ts';
import { type Growth, growthOf } from './growth.ts';
import { buildReport, type Report } from './report.ts';

/** The report as the candidate gets it, with strengths and suggestions. */
export interface CandidateResult extends Growth {
  report: Report;
}

/**
 * The result of a completed check for the candidate. Built from the answers alone.
 *
 * @throws Refusal `report_not_ready`
 */
export const resultFor = (check: Check): CandidateResult => ({
  report: buildReport(check, 'candidate'),
  ...growthOf(check.analysis?.competencies ?? [], check.findings),
});
