import * as z from 'zod';
import { bannedTopics, neverAsked } from './topics.ts';

/** Each scale from the laxest to the strictest. */
export const operatorRoles = ['employer', 'agency'] as const;
export const lawfulBases = [
  'legitimate_interests',
  'consent',
  'explicit_consent',
  'written_authorisation',
] as const;
export const payHistories = ['allowed', 'banned'] as const;

export const separateConsents = ['contact_referees', 'export', 'hand_on', 'sensitive_data'] as const;
export const channels = ['form', 'telephone', 'text_message'] as const;
export const confidentialityModes = ['confidential', 'grouped', 'named'] as const;

/** Countries whose public holidays a pack may leave out of business days. Their table is generated. */
export const calendars = ['US'] as const;
export type Calendar = (typeof calendars)[number];

/**
 * Days and years that no pack exceeds, whatever its law allows. `signals` are hashes of networks and devices.
 */
export const longest = { kept: 1826, signals: 90, decide: 90, lookBackYears: 10 } as const;
/** The least that every candidate has, whatever the law asks. */
export const least = { candidateDays: 5, group: 2 } as const;

/** A list in one order and without doubles, so that the same demands have the same hash. */
const sorted = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine(
      (list) => list.every((one, index) => index === 0 || String(list[index - 1]) < String(one)),
      'Sort this list and name each thing once.',
    );

const textKeys = sorted(z.string().regex(/^law\.[a-z-]+\.[a-z-]+$/, 'Name a text: law.<pack>.<notice>.'));
const days = (most: number) => z.int().min(1).max(most);

const demand = z.union([
  z.strictObject({ days: days(60), count: z.literal('calendar') }),
  z.strictObject({
    days: days(40),
    count: z.literal('business'),
    calendar: z.enum(calendars).exactOptional(),
  }),
]);

/** One wait. Business days are those from Monday to Friday that are no holiday of the calendar. */
export type WaitingDemand = z.output<typeof demand>;

/** What a law can ask for. Each field has its join in `joins.ts`. */
export const fieldsSchema = z.strictObject({
  operatorRole: z.enum(operatorRoles),
  lawfulBasis: z.enum(lawfulBases),
  separateConsents: sorted(z.enum(separateConsents)),
  notices: z.strictObject({ candidate: textKeys, referee: textKeys, disclosure: textKeys, rights: textKeys }),
  standAloneDisclosure: z.boolean(),
  channels: sorted(z.enum(channels)).refine((list) => list.includes('form'), 'A form is always allowed.'),
  // How long the candidate has, at the least, between seeing what would be reported and its use.
  waiting: z.array(demand),
  dispute: z.strictObject({
    decideDays: days(longest.decide),
    candidateDays: z.int().min(least.candidateDays).max(60),
  }),
  corroboration: z.strictObject({ sources: z.int().min(1).max(5), independent: z.boolean() }),
  confidentiality: z.strictObject({
    modes: sorted(z.enum(confidentialityModes)).refine(
      (list) => list.includes('grouped'),
      'Grouped answers are always allowed.',
    ),
    groupMinimum: z.int().min(least.group).max(10),
  }),
  retention: z.strictObject({
    report: days(longest.kept),
    answers: days(longest.kept),
    contacts: days(longest.kept),
    withdrawn: days(longest.kept),
    signals: days(longest.signals),
  }),
  bannedTopics: sorted(z.enum(bannedTopics)).refine(
    (list) => neverAsked.every((topic) => list.includes(topic)),
    'Some topics are asked nowhere.',
  ),
  payHistory: z.enum(payHistories),
  lookBackYears: z.int().min(1).max(longest.lookBackYears),
});

/** What a law asks for. Lists are sorted; days are calendar days unless they say otherwise. */
export type PackFields = z.output<typeof fieldsSchema>;
export type PackField = keyof PackFields;
export const packFields = Object.keys(fieldsSchema.shape) as PackField[];
