import * as z from 'zod';
import { saidSchema, standings } from './said.ts';
import { signalKinds } from './signal.ts';

const agreements = ['high', 'moderate', 'low', 'insufficient'] as const;
export type Agreement = (typeof agreements)[number];

const count = z.int().min(0);
const moment = z.iso.datetime();

const picture = {
  /** A level on the question's scale with its 90 % interval; the three are absent with fewer than three ratings. */
  value: z.number().exactOptional(),
  low: z.number().exactOptional(),
  high: z.number().exactOptional(),
  /** Number of referees who rated it. "Did not observe" is not counted. */
  n: count,
  agreement: z.enum(agreements),
  /** The candidate's own rating, when they gave one. It stands beside, never inside. */
  self: z.number().exactOptional(),
  /** The same per role, where a role is large enough to be shown apart. */
  byRole: z.record(
    z.string(),
    z.strictObject({ value: z.number(), low: z.number(), high: z.number(), n: count }),
  ),
};
const pictureSchema = z.strictObject(picture);
export type Picture = z.infer<typeof pictureSchema>;

/** The ratings of one question. */
const ratingSchema = z.strictObject({ questionId: z.string(), competency: z.string(), ...picture });
export type RatingResult = z.infer<typeof ratingSchema>;

/** The ratings of all questions of one competency together. */
const competencySchema = z.strictObject({
  competency: z.string(),
  questionIds: z.array(z.string()),
  ...picture,
});
export type CompetencyResult = z.infer<typeof competencySchema>;

/** Something noticed about the answers of one referee: graded, with an innocent explanation, never a verdict. */
const witnessSignalSchema = z.strictObject({
  refereeId: z.string(),
  kind: z.enum(signalKinds),
  /** 0.2 to 0.99; from 0.5 on it counts as raised. */
  strength: z.number(),
  /** Ids of the referees whom it is shared with. */
  with: z.array(z.string()).exactOptional(),
  /** What it rests on, as numbers and words that are fixed per kind. */
  evidence: z.record(z.string(), z.union([z.number(), z.string()])),
});
export type WitnessSignal = z.infer<typeof witnessSignalSchema>;

export const factVerdicts = ['confirmed', 'minor_difference', 'contradicted', 'unverified'] as const;
export type FactVerdict = (typeof factVerdicts)[number];
export const factAnswers = ['confirms', 'minor_difference', 'differs', 'does_not_know'] as const;
export type FactAnswer = (typeof factAnswers)[number];

/** One claim of the candidate beside what each source says of it. */
const factSchema = z.strictObject({
  /** For example `work.0.startDate`. The résumé knows the organisation. */
  key: z.string(),
  /** The claim's value, as the résumé has it. */
  claimed: z.string(),
  verdict: z.enum(factVerdicts),
  sources: z.array(
    z.strictObject({
      refereeId: z.string(),
      answer: z.enum(factAnswers),
      /** The referee's own value. */
      said: z.string().exactOptional(),
    }),
  ),
});
export type FactResult = z.infer<typeof factSchema>;

/** The stable output of cross-verification. */
export const analysisSchema = z.strictObject({
  type: z.literal('analysis'),
  at: moment,
  ratings: z.array(ratingSchema),
  competencies: z.array(competencySchema),
  facts: z.array(factSchema),
  signals: z.array(witnessSignalSchema),
  /** Ids of referees who seem to have agreed on their answers and count as one. */
  groups: z.array(z.array(z.string())),
  /** Names the method, so that an old report can be understood: `panel-1`. */
  method: z.string(),
});
export type Analysis = z.infer<typeof analysisSchema>;

export const findingKinds = ['rating', 'fact', 'strength', 'improvement', 'remark'] as const;
export type FindingKind = (typeof findingKinds)[number];

export const disputeVerdicts = ['upheld', 'amended', 'removed'] as const;
export type DisputeVerdict = (typeof disputeVerdicts)[number];

export const findingResponses = ['accept', 'comment', 'dispute'] as const;
export type FindingResponse = (typeof findingResponses)[number];

/** A finding of the report, with what it rests on and what the candidate says to it. It is said in the reader's language by `sayFinding`. */
export const findingSchema = z.strictObject({
  type: z.literal('finding'),
  n: z.int().min(1),
  kind: z.enum(findingKinds),
  said: saidSchema,
  standing: z.enum(standings),
  /** The answers that it rests on. */
  sources: z.array(z.strictObject({ refereeId: z.string(), questionId: z.string() })),
  corroborated: z.boolean(),
  /** Something to the candidate's disadvantage. */
  adverse: z.boolean(),
  questionId: z.string(),
  claimKey: z.string().exactOptional(),
  response: z
    .strictObject({
      kind: z.enum(findingResponses),
      comment: z.string().exactOptional(),
      at: moment,
    })
    .exactOptional(),
  /**
   * Set when a reviewer has decided a dispute about it. A removed finding is not shown to the requester; of an amended one only the
   * reviewer's `text` is.
   */
  decided: z
    .strictObject({ verdict: z.enum(disputeVerdicts), text: z.string().exactOptional() })
    .exactOptional(),
});
export type Finding = z.infer<typeof findingSchema>;
