import fc from 'fast-check';
import {
  bannedTopics,
  channels,
  confidentialityModes,
  type JurisdictionPack,
  lawfulBases,
  neverAsked,
  operatorRoles,
  type PackFields,
  packIds,
  separateConsents,
  type WaitingDemand,
} from '../../../../shared/domain/law/index.ts';

const some = <T extends string>(all: readonly T[], always: readonly T[] = []): fc.Arbitrary<T[]> =>
  fc.subarray([...all]).map((list) => [...new Set([...list, ...always])].sort());

const keys = some(['law.us-ca.a', 'law.us-ca.b', 'law.us-ca.c']);

const wait: fc.Arbitrary<WaitingDemand> = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 30 }), count: fc.constant('calendar' as const) }),
  fc.record({ days: fc.integer({ min: 1, max: 20 }), count: fc.constant('business' as const) }),
  fc.record({
    days: fc.integer({ min: 1, max: 20 }),
    count: fc.constant('business' as const),
    calendar: fc.constant('US' as const),
  }),
);
const kindOf = (one: WaitingDemand): string => `${one.count}${one.count === 'business' ? one.calendar : ''}`;

const days = fc.integer({ min: 1, max: 1826 });

/** Any fields that the schema lets through, whether or not a law is like it. */
export const anyFields: fc.Arbitrary<PackFields> = fc
  .record({
    operatorRole: fc.constantFrom(...operatorRoles),
    lawfulBasis: fc.constantFrom(...lawfulBases),
    separateConsents: some(separateConsents),
    notices: fc.record({ candidate: keys, referee: keys, disclosure: keys, rights: keys }),
    standAloneDisclosure: fc.boolean(),
    channels: some(channels, ['form']),
    waiting: fc.uniqueArray(wait, { selector: kindOf, maxLength: 3 }),
    dispute: fc.record({
      decideDays: fc.integer({ min: 1, max: 90 }),
      candidateDays: fc.integer({ min: 5, max: 60 }),
    }),
    corroboration: fc.record({ sources: fc.integer({ min: 1, max: 5 }), independent: fc.boolean() }),
    confidentiality: fc.record({
      modes: some(confidentialityModes, ['grouped']),
      groupMinimum: fc.integer({ min: 2, max: 10 }),
    }),
    retention: fc.record({
      report: days,
      answers: days,
      contacts: days,
      withdrawn: days,
      signals: fc.integer({ min: 1, max: 90 }),
    }),
    bannedTopics: some(bannedTopics, neverAsked),
    payHistory: fc.constant('allowed' as const),
    lookBackYears: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ payHistory: _, ...fields }) => ({
    ...fields,
    payHistory: fields.bannedTopics.includes('pay_history') ? 'banned' : 'allowed',
  }));

/** Packs with names of their own. */
export const anyPacks: fc.Arbitrary<JurisdictionPack[]> = fc
  .array(fc.tuple(anyFields, fc.constantFrom(...packIds)), { minLength: 1, maxLength: 5 })
  .map((list) =>
    list.map(([fields, id], index) => ({
      ...fields,
      id,
      version: index + 1,
      title: 'A place',
      places: [],
      sources: {},
    })),
  );
