import type { Agreement, RatingResult } from '../findings.ts';
import { inOrder, type Panel } from './panel.ts';

/** The least number of answers that is reported; fewer are "not enough evidence", and would show who said what. */
export const leastGroup = 3;

/** The middle value; between two middle ones, their mean. @throws RangeError for an empty list */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new RangeError('Nothing has no middle.');
  return (lower + upper) / 2;
}

/** How far apart the answers are: as words, because a spread of three to six numbers bears no decimals. */
function agreementOf(n: number, low: number, high: number): Agreement {
  if (n < leastGroup) return 'insufficient';
  if (high - low <= 1) return 'high';
  return high - low <= 2 ? 'moderate' : 'low';
}

function rated(panel: Panel, questionId: string) {
  return inOrder(panel.witnesses).flatMap((witness) => {
    const value = witness.ratings[questionId];
    return typeof value === 'number' ? [{ role: witness.role as string, value }] : [];
  });
}

/** @param least a smaller group is never shown apart: the law may want more than we do */
function byRole(answers: { role: string; value: number }[], least: number): RatingResult['byRole'] {
  const groups = Map.groupBy(answers, ({ role }) => role);
  return Object.fromEntries(
    [...groups]
      .filter(([, group]) => group.length >= least)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([role, group]) => [role, { value: median(group.map(({ value }) => value)), n: group.length }]),
  );
}

/** Per question the median, the range, the number of witnesses and how far they agree. */
export function ratingsOf(panel: Panel): RatingResult[] {
  return Object.entries(panel.questions).map(([questionId, { competency }]) => {
    const answers = rated(panel, questionId);
    const values = answers.map(({ value }) => value);
    const n = values.length;
    const low = Math.min(...values);
    const high = Math.max(...values);
    const self = panel.self?.[questionId];
    return {
      questionId,
      competency,
      ...(n >= leastGroup && { value: median(values), low, high }),
      n,
      agreement: agreementOf(n, low, high),
      ...(self !== undefined && { self }),
      byRole: byRole(answers, Math.max(leastGroup, panel.groupMinimum ?? 0)),
    };
  });
}
