export type Agreement = 'high' | 'moderate' | 'low' | 'insufficient';

/** What the references say on one rated question. */
export interface RatingResult {
  questionId: string;
  competency: string;
  /** Median of the ratings, on the question's scale; absent with fewer than three. */
  value?: number;
  low?: number;
  high?: number;
  /** Number of referees who rated it. "Did not observe" is not counted. */
  n: number;
  agreement: Agreement;
  /** The candidate's own rating, when they gave one. */
  self?: number;
  /** The same per role, where a role is large enough to be shown apart. */
  byRole: Record<string, { value: number; n: number }>;
}

export type FactVerdict = 'confirmed' | 'minor_difference' | 'contradicted' | 'unverified';
export type FactAnswer = 'confirms' | 'differs' | 'does_not_know';

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
  facts: FactResult[];
  /** Names the method, so that an old report can be understood: `median-1`. */
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
