import type { Words } from '../../words/index.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import { type Growth, growthOf } from './growth.ts';
import { buildReport, type Report } from './report.ts';

/** The report as the candidate gets it, with strengths and suggestions. */
export interface CandidateResult extends Growth {
  report: Report;
}

/**
 * The result of a completed check for the candidate, in their language. Built from the answers alone.
 *
 * @throws Refusal `report_not_ready`
 */
export const resultFor = (check: ReadableCheck, words: Words): CandidateResult => ({
  report: buildReport(check, { audience: 'candidate', words }),
  ...growthOf(check.analysis?.competencies ?? [], check.findings),
});
