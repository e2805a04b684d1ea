import * as z from 'zod';
import { fieldsSchema, type PackField, type PackFields, packFields } from './fields.ts';
import { joins } from './joins.ts';

export const packIds = ['cn', 'eu-gdpr', 'in', 'strict-default', 'uk', 'us-ca', 'us-fcra'] as const;
export type PackId = (typeof packIds)[number];

/** A country, or a country and a region of it, as ISO 3166 writes them. */
export const placePattern = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

const source = z.strictObject({
  law: z.string().trim().min(3).max(300),
  url: z.url({ protocol: /^https$/ }),
});
export type Source = z.output<typeof source>;

/** A jurisdiction pack: what the law of some places asks for, and where it says so. */
export interface JurisdictionPack extends PackFields {
  id: PackId;
  /** Goes up with every change of a value. */
  version: number;
  title: string;
  /** Where it applies: `DE` with all its regions, `US-CA` for the region alone. */
  places: string[];
  /** For each field that asks for something, where the law says so. */
  sources: Partial<Record<PackField, Source[]>>;
}

const asksFor = <F extends PackField>(field: F, fields: PackFields): boolean =>
  joins[field].demands(fields[field]).length > 0;

/** What makes a pack one that can be used: it contradicts itself nowhere, and each demand has its source. */
export const packSchema: z.ZodType<JurisdictionPack> = fieldsSchema
  .extend({
    id: z.enum(packIds),
    version: z.int().min(1),
    title: z.string().trim().min(1).max(80),
    places: z.array(z.string().regex(placePattern)),
    sources: z.partialRecord(z.enum(packFields), z.array(source).min(1)),
  })
  .superRefine((pack, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if ((pack.payHistory === 'banned') !== pack.bannedTopics.includes('pay_history'))
      fault('payHistory', 'Pay history is banned as a topic exactly when it is banned.');
    if (pack.standAloneDisclosure && pack.notices.disclosure.length === 0)
      fault('notices', 'A disclosure that stands alone needs its text.');
    if (joins.waiting.of(pack.waiting, []).length !== pack.waiting.length)
      fault('waiting', 'Of two waits that are counted alike, name the longer.');
    for (const key of Object.values(pack.notices).flat())
      if (!key.startsWith(`law.${pack.id}.`)) fault('notices', 'A pack names its own texts.');
    for (const field of packFields)
      if (asksFor(field, pack) && !pack.sources[field]) fault('sources', `Say which law asks for ${field}.`);
  });
