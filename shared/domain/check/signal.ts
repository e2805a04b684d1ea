/** The signals about a witness. None of it is a verdict, and nobody is excluded for it. */
export const signalKinds = [
  'hostile_outlier',
  'lenient_outlier',
  'role_difference',
  'collusion_harm',
  'collusion_praise',
  'candidate_device',
  'straight_lining',
  'too_fast',
  'declared_conflict',
  'extreme_without_example',
  'mail_mismatch',
] as const;
export type SignalKind = (typeof signalKinds)[number];

export interface Signal {
  kind: SignalKind;
  /** 0 to 1; from 0.5 on it counts as raised. */
  strength: number;
  /** Ids of the witnesses whom it is shared with, in order. */
  with?: string[];
  /** What it rests on, as numbers and words that are fixed per kind. No answer and no name. */
  evidence: Record<string, number | string>;
}

/** From here on a signal counts as raised. */
export const raised = 0.5;

/** Weaker ones are not kept. */
export const leastStrength = 0.2;

/** 0.5 at the threshold; the slope says how fast it becomes sure. */
export const strengthOf = (value: number, threshold: number, slope: number): number =>
  1 / (1 + Math.exp(-(value - threshold) * slope));

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
