import * as z from 'zod';
import { languages } from '../../../words/languages.ts';

const evidence = {
  at: z.string(),
  /** Scope item id to whether the candidate agreed. */
  items: z.record(z.string(), z.boolean()),
  /** Consents that the law wants apart from the items, by their name in the jurisdiction pack. */
  separate: z.record(z.string(), z.boolean()),
  scopeHash: z.string(),
  /** Version of the words that were shown, and the SHA-256 of them. */
  textVersion: z.string(),
  textHash: z.string(),
  language: z.enum(languages),
  /** SHA-256 of the link through which the consent was given. */
  link: z.string(),
  /** When the stand-alone disclosure was confirmed as read, where the law wants one. */
  disclosureAt: z.string().exactOptional(),
};

const evidenceSchema = z.object(evidence);

/** The evidence that one act of consent leaves behind. */
export type ConsentEvidence = z.output<typeof evidenceSchema>;

/** The consent in force, with those that a change of scope has replaced. */
export const consentSchema = z.object({
  type: z.literal('consent'),
  ...evidence,
  /** Addresses, domains and names, as the candidate wrote them. */
  doNotContact: z.array(z.string()),
  /** Consents that a change of scope has replaced, oldest first. */
  earlier: z.array(evidenceSchema),
});
export type Consent = z.output<typeof consentSchema>;
