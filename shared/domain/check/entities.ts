import { orderSchema } from '../order/order.ts';
import { many, one, paged } from './entity.ts';
import { analysisSchema, findingSchema } from './findings.ts';
import { askSchema } from './records/ask.ts';
import { originSchema, selfAssessmentSchema } from './records/candidate.ts';
import { consentSchema } from './records/consent.ts';
import { disputeSchema } from './records/dispute.ts';
import { followUpSchema } from './records/follow-up.ts';
import { mailSchema } from './records/mail.ts';
import { redactionSchema } from './records/redaction.ts';
import { refereeSchema } from './records/referee.ts';
import { draftSchema, referenceSchema } from './records/reference.ts';
import { scopeChangeSchema, scopeSchema } from './records/scope.ts';
import { waitSchema } from './records/wait.ts';

/**
 * Everything of a check but its head, by type. Reading, writing, loading and identity follow from this. A prefix sorts after `AUDIT`, so that
 * one query reads all of them and no audit event.
 */
export const entities = {
  order: one('order', orderSchema, { prefix: 'ORDER' }),
  scope: one('scope', scopeSchema, { prefix: 'SCOPE' }),
  'scope-change': one('change', scopeChangeSchema, {
    prefix: 'SCOPE-CHANGE',
    id: ({ n }) => String(n).padStart(3, '0'),
  }),
  consent: one('consent', consentSchema, { prefix: 'CONSENT' }),
  'self-assessment': one('selfAssessment', selfAssessmentSchema, { prefix: 'SELF' }),
  analysis: one('analysis', analysisSchema, { prefix: 'RESULT' }),
  referee: many('referees', refereeSchema, {
    prefix: 'REFEREE',
    id: ({ id }) => id,
    order: (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
  }),
  reference: many('references', referenceSchema, { prefix: 'REFERENCE', id: ({ refereeId }) => refereeId }),
  draft: many('drafts', draftSchema, { prefix: 'DRAFT', id: ({ refereeId }) => refereeId }),
  origin: many('origins', originSchema, { prefix: 'ORIGIN', id: ({ who }) => who }),
  'follow-up': many('followUps', followUpSchema, {
    prefix: 'FOLLOW-UP',
    id: ({ round, refereeId }) => `${round}#${refereeId}`,
  }),
  redaction: paged('redactions', redactionSchema, { prefix: 'REDACTION' }),
  finding: paged('findings', findingSchema, { prefix: 'FINDING' }),
  dispute: paged('disputes', disputeSchema, { prefix: 'DISPUTE' }),
  ask: many('asks', askSchema, {
    prefix: 'REQUEST',
    id: ({ kind, refereeId }) => (refereeId ? `${kind}/${refereeId}` : kind),
  }),
  mail: many('mails', mailSchema, { prefix: 'MAIL', id: ({ id }) => id }),
  wait: many('waits', waitSchema, {
    prefix: 'WAIT',
    id: ({ kind, refereeId }) => (refereeId ? `${kind}/${refereeId}` : kind),
  }),
} as const;

type Entities = typeof entities;
export type EntityType = keyof Entities;

export const isEntityType = (type: unknown): type is EntityType =>
  typeof type === 'string' && Object.hasOwn(entities, type);
type Of<T extends EntityType> = ReturnType<Entities[T]['parse']>;

/** Anything of a check but its head. */
export type AnyEntity = { [T in EntityType]: Of<T> }[EntityType];

/** The fields of a check that hold one entity each; absent until there is one. */
export type Ones = {
  [T in EntityType as Entities[T]['many'] extends false ? Entities[T]['field'] : never]?: Of<T>;
};

/** The fields of a check that hold lists. */
export type Lists = {
  [T in EntityType as Entities[T]['many'] extends true ? Entities[T]['field'] : never]: Of<T>[];
};
