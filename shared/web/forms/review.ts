import type { FindingsInput } from '../../domain/acts/answer-findings.ts';
import { type Finding, type FindingResponse, findingResponses } from '../../domain/findings.ts';
import type { FieldFault } from '../../domain/refusal.ts';
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
      faults.push({ path: `finding-${n}`, message: 'Choose accept, comment or dispute.' });
      continue;
    }
    if (comment.length > longest)
      faults.push({ path: `comment-${n}`, message: `Use at most ${longest} characters.` });
    if (kind === 'dispute' && !comment)
      faults.push({ path: `comment-${n}`, message: 'Say what is wrong with this finding.' });
    if (kind === 'comment' && !comment)
      faults.push({ path: `comment-${n}`, message: 'Write your comment, or choose “accept”.' });
    responses.push({ n, kind, ...(comment && { comment }) });
  }
  return parsed(values, faults, () => ({ responses }));
}
