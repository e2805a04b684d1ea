import type { RefereeRole } from '../terms/roles.ts';

/** Months, first and last. `to` is absent, or `present`, while it lasts. */
export interface MonthRange {
  from: string;
  to?: string;
}

/**
 * The value of a claim: `YYYY-MM`, `YYYY` or `present` for a month; first and last month for a range; words; yes or no.
 */
export type FactValue = string | boolean | MonthRange;

/** `text` is a position or other words; `reason` is the reason for leaving. */
export const claimKinds = ['month', 'range', 'text', 'org', 'degree', 'reason', 'boolean'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A claim that witnesses were asked about, without showing it. */
export interface PanelClaim {
  /** For example `work.0.startDate`. */
  key: string;
  kind: ClaimKind;
  value: FactValue;
}

/** The answers of one witness. `null` is "did not observe" or "do not know"; an absent answer was not asked for. */
export interface Witness {
  id: string;
  role: RefereeRole;
  /** The part of the address after the @, in lower case. */
  mailDomain?: string;
  /** The organisation where they worked together; without it, those of the claims. */
  organisation?: string;
  /** When the witness and the candidate worked together, by either's word. */
  overlap?: MonthRange;
  /** Question id to a point of the scale. */
  ratings: Record<string, number | null>;
  /** Claim key to the witness's own answer. */
  facts: Record<string, FactValue | null>;
  statements: { q: string; text: string }[];
  /** Something that could colour their view, by the witness's or the candidate's word. */
  declaredConflict?: boolean;
  /** Seconds that answering took. */
  seconds?: number;
  /** ISO 8601 in UTC. */
  submittedAt?: string;
  /** Keyed hash of the network that the answers came from. */
  network?: string;
  /** Keyed hash of the device that they came from. */
  device?: string;
}

/** Everything that cross-verification reads: plain data, without names or addresses. */
export interface Panel {
  id: string;
  /** Lowest and highest point. */
  scale: [number, number];
  /** The rated questions in the order in which they are reported. Without them the competencies are unknown. */
  questions?: Record<string, { competency: string }>;
  claims: PanelClaim[];
  /** The smallest group of witnesses that the law lets us show apart. */
  groupMinimum?: number;
  /** The candidate's own ratings. They stand beside the others, never inside. */
  self?: Record<string, number>;
  /** Keyed hash of the candidate's own device. */
  candidateDevice?: string;
  witnesses: Witness[];
}

/** Ids as people count them: r2 before r10. */
export function inOrder<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
