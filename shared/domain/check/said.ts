import * as z from 'zod';

/** Where a referee's own words stand: an answer or an example. They are never copied, so that what was taken out of them is never missed. */
export const wordsPlaceSchema = z.strictObject({
  refereeId: z.string(),
  questionId: z.string(),
  part: z.enum(['answer', 'example']),
  /** The round of the follow-up; absent for what was sent at first. */
  round: z.union([z.literal(1), z.literal(2)]).exactOptional(),
});
export type WordsPlace = z.infer<typeof wordsPlaceSchema>;

const count = z.int().min(0);
const point = z.int().min(1).max(5);

/** Answers below what is usual in the role. */
const low = z.strictObject({
  /** Referees who chose one. */
  n: z.int().min(1),
  /** Whether anybody independent of them says the same. */
  corroborated: z.boolean(),
  /** Several say it, and their answers are so alike that they count as one. */
  asOne: z.boolean(),
});

/** Those who were asked again about a low answer: how many answered, and how many of them had seen it. */
const again = z.strictObject({ answered: z.int().min(1), seen: count });

/**
 * Everything that a finding can say, each as a code with its values. The sentences stand in the catalogue as `finding.said.<code>`, and the
 * words of questions, claims and referees where they are kept.
 */
export const saidSchema = z.discriminatedUnion('code', [
  /** Too few could rate for a level to be told. */
  z.strictObject({ code: z.literal('ratings_too_few'), n: z.int().min(1) }),
  /** All chose the same point. */
  z.strictObject({
    code: z.literal('ratings_equal'),
    n: count,
    point,
    low: low.exactOptional(),
    again: again.exactOptional(),
  }),
  /** The level lies at a point of the scale, or between two, which all, most or only some have chosen. */
  z.strictObject({
    code: z.literal('ratings'),
    n: count,
    from: point,
    to: point,
    share: z.enum(['all', 'most', 'some']),
    lowest: point,
    highest: point,
    low: low.exactOptional(),
    again: again.exactOptional(),
  }),
  /** A claim of the résumé beside what was said of it: referees by their answer. Those who differ and count as one say it `asOne`. */
  z.strictObject({
    code: z.literal('fact'),
    confirming: count,
    close: count,
    differing: count,
    asOne: z.boolean(),
    unknown: count,
  }),
  /** What was chosen where no claim stands beside it: referees by option. */
  z.strictObject({
    code: z.literal('chosen'),
    options: z.array(z.strictObject({ id: z.string(), n: z.int().min(1) })).min(1),
    unknown: count,
  }),
  /** A referee's own words, told with their role. */
  z.strictObject({ code: z.literal('wrote'), of: wordsPlaceSchema }),
  /** An example, told without the role: it shows which rating its author chose. */
  z.strictObject({ code: z.literal('example'), of: wordsPlaceSchema }),
  z.strictObject({ code: z.literal('later_example'), of: wordsPlaceSchema }),
]);
export type Said = z.infer<typeof saidSchema>;
export type SaidCode = Said['code'];

export const saidCodes = saidSchema.options.map(({ shape }) => shape.code.value);

/** How much a finding can bear. The words of each stand in the catalogue as `finding.standing.<code>`. */
export const standings = [
  'confirmed',
  'agree',
  'mostly_agree',
  'minor_difference',
  'differ',
  'sources_disagree',
  'contradicted',
  'unverified',
  'not_enough_evidence',
  'one_voice',
  'one_voice_against',
] as const;
export type Standing = (typeof standings)[number];
