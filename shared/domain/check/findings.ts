import * as z from 'zod';
import type { SignalKind } from './signal.ts';

export type Agreement = 'high' | 'moderate' | 'low' | 'insufficient';

/** A level on the question's scale with its 90 % interval; the three are absent with fewer than three ratings. */
export interface Picture {
  value?: number;
  low?: number;
  high?: number;
  /** Number of referees who rated it. "Did not observe" is not counted. */
  n: number;
  agreement: Agreement;
  /** The candidate's own rating, when they gave one. It stands beside, never inside. */
  self?: number;
  /** The same per role, where a role is large enough to be shown apart. */
  byRole: Record<string, { value: number; low: number; high: number; n: number }>;
}

/** What the references say on one rated question. */
export interface RatingResult extends Picture {
  questionId: string;
  competency: string;
}

/** What they say on all questions of one competency together. */
export interface CompetencyResult extends Picture {
  competency: string;
  questionIds: string[];
}

/** Something noticed about the answers of one referee: graded, with an innocent explanation, never a verdict. */
export interface WitnessSignal {
  refereeId: string;
  kind: SignalKind;
  /** 0.2 to 0.99; from 0.5 on it counts as raised. */
  strength: number;
  /** Ids of the referees whom it is shared with. */
  with?: string[];
  /** What it rests on, as numbers and words that are fixed per kind. */
  evidence: Record<string, number | string>;
}

export type FactVerdict = 'confirmed' | 'minor_difference' | 'contradicted' | 'unverified';
export type FactAnswer = 'confirms' | 'minor_difference' | 'differs' | 'does_not_know';

/** One claim of the candidate beside what each source says of it. */
export interface FactResult {
  /** For example `work.0.startDate`. */
  key: string;
  /** The claim in words: "Started at Acme". */
  label: string;
  claimed: string;
  verdict: FactVerdict;
  sources: { refereeId: string; answer: FactAnswer; said?: string }[];
}

/** The stable output of cross-verification. */
export interface Analysis {
  type: 'analysis';
  at: string;
  ratings: RatingResult[];
  competencies: CompetencyResult[];
  facts: FactResult[];
  signals: WitnessSignal[];
  /** Ids of referees who seem to have agreed on their answers and count as one. */
  groups: string[][];
  /** Names the method, so that an old report can be understood: `panel-1`. */
  method: string;
}

export const findingKinds = ['rating', 'fact', 'strength', 'improvement', 'remark'] as const;
export type FindingKind = (typeof findingKinds)[number];

export const disputeVerdicts = ['upheld', 'amended', 'removed'] as const;
export type DisputeVerdict = (typeof disputeVerdicts)[number];

export const findingResponses = ['accept', 'comment', 'dispute'] as const;
export type FindingResponse = (typeof findingResponses)[number];

/** One sentence of the report, with what it rests on and what the candidate says to it. */
export interface Finding {
  type: 'finding';
  n: number;
  kind: FindingKind;
  text: string;
  /** A word for the state of it: "confirmed", "said by one witness, not corroborated", … */
  verdict: string;
  /** What the finding rests on: referee and question. */
  sources: { refereeId: string; questionId: string }[];
  corroborated: boolean;
  /** Something to the candidate's disadvantage. */
  adverse: boolean;
  questionId?: string;
  claimKey?: string;
  response?: { kind: FindingResponse; comment?: string; at: string };
  /** Set when a reviewer has decided a dispute about it. A removed finding is not shown to the requester. */
  decided?: { verdict: DisputeVerdict; originalText: string };
}

const anything = <T>() => z.custom<T>(() => true);
export const findingSchema = z.object({
  type: z.literal('finding'),
  n: z.number(),
  kind: z.enum(findingKinds),
  text: z.string(),
  verdict: z.string(),
  sources: z.array(z.object({ refereeId: z.string(), questionId: z.string() })),
  corroborated: z.boolean(),
  adverse: z.boolean(),
  questionId: z.string().exactOptional(),
  claimKey: z.string().exactOptional(),
  response: anything<NonNullable<Finding['response']>>().exactOptional(),
  decided: anything<NonNullable<Finding['decided']>>().exactOptional(),
});
export const analysisSchema = z.object({
  type: z.literal('analysis'),
  at: z.string(),
  ratings: anything<Analysis['ratings']>(),
  competencies: anything<Analysis['competencies']>(),
  facts: anything<Analysis['facts']>(),
  signals: anything<Analysis['signals']>(),
  groups: z.array(z.array(z.string())),
  method: z.string(),
});
