import { inOrder, type Panel } from './panel.ts';

/** How many independent witnesses these are: those who seem to have agreed count as one. */
export function independent(ids: readonly string[], groups: readonly (readonly string[])[]): number {
  const units = new Set(ids.map((id) => groups.findIndex((group) => group.includes(id)) + 1 || id));
  return units.size;
}

/** The adverse part of the answers to a question. */
export interface Adverse {
  /** Ids of those who chose a point below the middle of the scale. */
  below: string[];
  /** Whether two independent witnesses did: one alone, or several who count as one, are never reported as a fact. */
  corroborated: boolean;
}

/**
 * The corroboration rule for ratings (as the Fair Credit Reporting Act wants it of adverse information from an interview: a second
 * source with independent and direct knowledge, 15 USC 1681d(d)(4)).
 *
 * @param seen ids of witnesses who, asked again, have seen the lower behaviour themselves
 */
export function adverseRatings(
  panel: Panel,
  question: string,
  groups: readonly (readonly string[])[],
  seen: readonly string[] = [],
): Adverse {
  const middle = (panel.scale[0] + panel.scale[1]) / 2;
  const below = inOrder(panel.witnesses).flatMap(({ id, ratings }) => {
    const value = ratings[question];
    return typeof value === 'number' && value < middle ? [id] : [];
  });
  const sources = [...new Set([...below, ...(below.length > 0 ? seen : [])])];
  return { below, corroborated: independent(sources, groups) >= 2 };
}
