export {
  type Calendar,
  channels,
  confidentialityModes,
  fieldsSchema,
  lawfulBases,
  operatorRoles,
  type PackField,
  type PackFields,
  packFields,
  separateConsents,
  type WaitingDemand,
} from './fields.ts';
export { joins } from './joins.ts';
export { packs } from './packs/index.ts';
export { countries, isKnownPlace, packsFor } from './places.ts';
export { isAtLeastAsStrict, joinLaw, joinPacks, type ResolvedLaw, resolveLaw } from './resolve.ts';
export { type JurisdictionPack, type PackId, packIds, packSchema, type Source } from './schema.ts';
export { type BannedTopic, bannedTopics, neverAsked } from './topics.ts';
export { waitingDays } from './waiting.ts';
