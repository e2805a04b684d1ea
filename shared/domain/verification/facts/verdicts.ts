import type { Likeness } from './likeness.ts';

export type FactVerdict = 'confirmed' | 'minor_difference' | 'contradicted' | 'unverified';

/** A witness who answered something, with what it means for the claim. */
export interface Voice {
  id: string;
  likeness: Likeness;
  weight: number;
}

const favour: readonly Likeness[] = ['same', 'near', 'other'];

/** The number of the first group that each id is in; groups that share a member are one. */
function membership(groups: readonly (readonly string[])[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const group of groups) {
    const names = new Set(group.map((id) => first.get(id) ?? id));
    const name = [...names].sort()[0] ?? '';
    for (const [id, of] of first) if (names.has(of)) first.set(id, name);
    for (const id of group) first.set(id, name);
  }
  return first;
}

/**
 * Gives witnesses who count as one a single voice: the most favourable answer among theirs, with the largest
 * weight.
 *
 * @param groups ids of witnesses who count as one
 */
export function independent(voices: readonly Voice[], groups: readonly (readonly string[])[]): Voice[] {
  const group = membership(groups);
  const heard = new Map<string, Voice>();
  for (const voice of voices) {
    const name = group.get(voice.id) ?? voice.id;
    const before = heard.get(name);
    const kinder = before && favour.indexOf(before.likeness) <= favour.indexOf(voice.likeness);
    heard.set(name, {
      id: name,
      likeness: before && kinder ? before.likeness : voice.likeness,
      weight: Math.max(before?.weight ?? 0, voice.weight),
    });
  }
  return [...heard.values()];
}

/** In thousandths, so that the order of adding does not matter. */
const weightOf = (voices: readonly Voice[]): number =>
  voices.reduce((sum, { weight }) => sum + Math.round(weight * 1000), 0);

/**
 * A side wins that is alone, or that has more voices and no less weight; otherwise nothing is decided. So one
 * witness can never turn a fact that another one confirms into a contradiction.
 */
export function verdictOf(voices: readonly Voice[]): FactVerdict {
  const differing = voices.filter(({ likeness }) => likeness === 'other');
  const confirming = voices.filter(({ likeness }) => likeness !== 'other');
  const wins = (one: readonly Voice[], other: readonly Voice[]): boolean =>
    one.length > other.length && weightOf(one) >= weightOf(other);
  if (wins(differing, confirming)) return 'contradicted';
  if (!wins(confirming, differing)) return 'unverified';
  return confirming.some(({ likeness }) => likeness === 'same') ? 'confirmed' : 'minor_difference';
}
