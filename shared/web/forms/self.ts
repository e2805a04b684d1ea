import { fault } from '../../domain/terms/refusal.ts';
import { type Parsed, parsed, valuesOf } from './parsed.ts';

/**
 * Fields `rating-<question id>` = `1` to `5`, or `none` for a question that is left out. One that is not there is left out, too; fields
 * of other questions count for nothing.
 */
export function parseSelf(
  params: URLSearchParams,
  questions: readonly { id: string }[],
): Parsed<{ ratings: Record<string, number> }> {
  const values = valuesOf(params);
  const chosen = questions.flatMap(({ id }) => {
    const value = values[`rating-${id}`];
    return value === undefined || value === 'none' ? [] : [{ id, value }];
  });
  const faults = chosen
    .filter(({ value }) => !/^[1-5]$/.test(value))
    .map(({ id }) => fault(`rating-${id}`, 'fault.rate-or-leave-out'));
  return parsed(values, faults, () => ({
    ratings: Object.fromEntries(chosen.map(({ id, value }) => [id, Number(value)])),
  }));
}
