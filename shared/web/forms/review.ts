import { type Finding, type FindingResponse, findingResponses } from '../../domain/check/findings.ts';
import type { FindingsInput } from '../../domain/review/answer-findings.ts';
import { type FieldFault, fault } from '../../domain/terms/refusal.ts';
import { type Parsed, parsed, valuesOf } from './parsed.ts';

const longest = 3000;

const isResponse = (value: string | undefined): value is FindingResponse =>
  findingResponses.includes(value as FindingResponse);

/**
 * Fields `finding-<n>` = `accept` | `comment` | `dispute` and `comment-<n>`, for each finding shown.
 * A finding without a choice counts as accepted, or as commented on when words were written.
 */
export function parseReview(
  params: URLSearchParams,
  findings: readonly Pick<Finding, 'n'>[],
): Parsed<FindingsInput> {
  const values = valuesOf(params);
  const faults: FieldFault[] = [];
  const responses: FindingsInput['responses'] = [];
  for (const { n } of findings) {
    const chosen = values[`finding-${n}`];
    const comment = values[`comment-${n}`]?.trim() ?? '';
    if (chosen === undefined && !comment) continue;
    const kind = chosen === undefined ? 'comment' : chosen;
    if (!isResponse(kind)) {
      faults.push(fault(`finding-${n}`, 'form.response-missing'));
      continue;
    }
    if (comment.length > longest) faults.push(fault(`comment-${n}`, 'form.too-long', { most: longest }));
    if (kind === 'dispute' && !comment) faults.push(fault(`comment-${n}`, 'fault.say-what-is-wrong'));
    if (kind === 'comment' && !comment) faults.push(fault(`comment-${n}`, 'fault.write-comment'));
    responses.push({ n, kind, ...(comment && { comment }) });
  }
  return parsed(values, faults, () => ({ responses }));
}
