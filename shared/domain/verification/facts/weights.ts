import type { RefereeRole } from '../../terms/roles.ts';
import type { MonthRange, PanelClaim, Witness } from '../panel.ts';
import { type Span, whenOf } from './dates.ts';
import { type Memo, withoutMemory } from './likeness.ts';

/**
 * How much of an employment each role lets somebody know. HR has the file; a manager was there when it was decided.
 */
const byRole: Readonly<Record<RefereeRole, number>> = {
  hr: 1,
  manager: 0.9,
  teacher: 0.8,
  volunteer_lead: 0.8,
  peer: 0.7,
  report: 0.6,
  client: 0.5,
  other: 0.4,
};

/** Roles that see a degree certificate. Everybody else knows it by hearsay. */
const ofDegrees: Partial<Record<RefereeRole, number>> = { hr: 1, teacher: 1 };
const hearsayOfDegrees = 0.2;

/** The factor for a beginning before, or an end after, the time when the witness was there. */
const hearsay = 0.5;

const isRange = (value: unknown): value is MonthRange =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Beginning and end that a claim is about, as far as it is about time. */
function edgesOf({ kind, key, value }: PanelClaim): { start?: unknown; end?: unknown } {
  if (kind === 'range') return isRange(value) ? { start: value.from, end: value.to ?? 'present' } : {};
  if (kind !== 'month') return {};
  const ends = /end|leav|left|until|last/i.test(key);
  const starts = /start|begin|join|since|first/i.test(key);
  return ends === starts ? { start: value, end: value } : ends ? { end: value } : { start: value };
}

/** All months that a value can mean; an end that has not come lies after all of them. */
function spanOf(value: unknown, memo: Memo): Span | undefined {
  const when = typeof value === 'string' ? memo('month', value, whenOf) : undefined;
  if (when === 'present') return { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  return (
    when && {
      first: Math.min(...when.map(({ first }) => first)),
      last: Math.max(...when.map(({ last }) => last)),
    }
  );
}

/**
 * Whether the claim's beginning came before the witness did, or its end after the witness had gone. Where a
 * year alone leaves it open, it did not.
 */
function outside(claim: PanelClaim, overlap: MonthRange, memo: Memo): boolean {
  const { start, end } = edgesOf(claim);
  const [came, went] = [spanOf(start, memo), spanOf(end, memo)];
  const [from, to] = [spanOf(overlap.from, memo), spanOf(overlap.to ?? 'present', memo)];
  const before = came !== undefined && from !== undefined && came.last < from.first;
  return before || (went !== undefined && to !== undefined && went.first > to.last);
}

/**
 * How well a witness could know the subject of a claim, 0 to 1: by role, and half of it where the claim lies
 * outside the time that both worked together. HR knows it from the file. An overlap that nobody named halves
 * nothing.
 */
export function weightOf(
  claim: PanelClaim,
  { role, overlap }: Pick<Witness, 'role' | 'overlap'>,
  memo: Memo = withoutMemory,
): number {
  const base =
    claim.kind === 'degree' ? (ofDegrees[role] ?? hearsayOfDegrees) : (byRole[role] ?? byRole.other);
  return role !== 'hr' && isRange(overlap) && outside(claim, overlap, memo) ? base * hearsay : base;
}
