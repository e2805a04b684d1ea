import { iso, type Moment } from '../terms/clock.ts';
import { type AuditEvent, chain } from './audit.ts';
import { type Check, type CheckHead, openDisputes, statusOf } from './check.ts';
import type { Decision, Entity } from './decision.ts';
import type { Draft, Mail, Origin } from './records.ts';

/** What a decision comes to: the check after it, and exactly what has to be written for that. */
export interface Evolution {
  check: Check;
  put: Entity[];
  remove: (Draft | Origin)[];
  audit: AuditEvent[];
}

const replaceBy = <T>(list: T[], item: T, same: (one: T) => boolean): T[] =>
  list.some(same) ? list.map((one) => (same(one) ? item : one)) : [...list, item];

function withEntity(check: Check, entity: Entity): Check {
  switch (entity.type) {
    case 'order':
      return { ...check, order: entity };
    case 'scope':
      return { ...check, scope: entity };
    case 'scope-change':
      return { ...check, change: entity };
    case 'consent':
      return { ...check, consent: entity };
    case 'self-assessment':
      return { ...check, selfAssessment: entity };
    case 'follow-up':
      return {
        ...check,
        followUps: replaceBy(
          check.followUps,
          entity,
          ({ round, refereeId }) => round === entity.round && refereeId === entity.refereeId,
        ),
      };
    case 'redaction':
      return { ...check, redactions: replaceBy(check.redactions, entity, (one) => one.n === entity.n) };
    case 'analysis':
      return { ...check, analysis: entity };
    case 'referee':
      return { ...check, referees: replaceBy(check.referees, entity, (one) => one.id === entity.id) };
    case 'reference':
      return {
        ...check,
        references: replaceBy(check.references, entity, (one) => one.refereeId === entity.refereeId),
      };
    case 'draft':
      return {
        ...check,
        drafts: replaceBy(check.drafts, entity, (one) => one.refereeId === entity.refereeId),
      };
    case 'origin':
      return { ...check, origins: replaceBy(check.origins, entity, (one) => one.who === entity.who) };
    case 'finding':
      return { ...check, findings: replaceBy(check.findings, entity, (one) => one.n === entity.n) };
    case 'dispute':
      return { ...check, disputes: replaceBy(check.disputes, entity, (one) => one.n === entity.n) };
    case 'mail':
      return { ...check, mails: replaceBy(check.mails, entity, (one) => one.id === entity.id) };
  }
}

/**
 * Applies a decision to a check.
 *
 * @throws TypeError when a decision without an audit event wants to change something: nothing changes unseen.
 */
export function evolve(check: Check, decision: Decision, moment: Moment): Evolution {
  const at = iso(moment.now);
  const mails: Mail[] = (decision.mails ?? [])
    // A mail that has been asked for before is not asked for again.
    .filter(({ id }) => !check.mails.some((mail) => mail.id === id))
    .map((mail) => ({ type: 'mail', ...mail, state: 'queued', at }));
  const put = [...(decision.put ?? []), ...mails];
  const remove = decision.remove ?? [];
  const changes = put.length > 0 || remove.length > 0 || decision.head !== undefined;
  if (changes && decision.events.length === 0) throw new TypeError('A change needs an audit event.');
  if (!changes && decision.events.length === 0) return { check, put, remove, audit: [] };

  const audit = chain(check.head, decision.events, at);
  const last = audit.at(-1);
  let next = put.reduce(withEntity, check);
  next = {
    ...next,
    drafts: next.drafts.filter(
      (draft) => !remove.some((one) => one.type === 'draft' && one.refereeId === draft.refereeId),
    ),
    origins: next.origins.filter(
      (origin) => !remove.some((one) => one.type === 'origin' && one.who === origin.who),
    ),
  };
  const patched = { ...check.head, ...decision.head } as CheckHead;
  const head: CheckHead = {
    ...patched,
    seq: last?.seq ?? check.head.seq,
    lastHash: last?.hash ?? check.head.lastHash,
    status: statusOf(patched, openDisputes(next).length),
  };
  return { check: { ...next, head }, put, remove, audit };
}
