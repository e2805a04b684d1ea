import { iso, type Moment } from '../terms/clock.ts';
import { type AuditEvent, chain } from './audit.ts';
import { type Check, type CheckHead, openDisputes, statusOf } from './check.ts';
import type { Decision, Entity, HeadPatch, Removable } from './decision.ts';
import { identityOf, withEntity, withoutEntity } from './place-entity.ts';
import { type Mail, mailId } from './records.ts';

/** The result of a decision: the check after it, and exactly what has to be written for that. */
export interface Evolution {
  check: Check;
  put: Entity[];
  remove: Removable[];
  audit: AuditEvent[];
}

/** The mails that a decision asks for, without those that have been asked for before. */
function newMails(check: Check, { mails = [] }: Decision, at: string): Mail[] {
  const known = new Set(check.mails.map(({ id }) => id));
  return mails
    .map((mail): Mail => ({ type: 'mail', id: mailId(mail), ...mail, state: 'queued', at }))
    .filter(({ id }) => !known.has(id));
}

/** The head with the fields of a patch; one that is `undefined` is taken away. */
function patchedHead(head: CheckHead, patch: HeadPatch = {}): CheckHead {
  const next = { ...head, ...patch };
  for (const field of Object.keys(patch) as (keyof CheckHead)[])
    if (next[field] === undefined) delete next[field];
  return next as CheckHead;
}

/** A transaction writes an item once: of an entity that comes twice only the last is written. */
const lastOfEach = (put: Entity[]): Entity[] => [
  ...new Map(put.map((entity) => [identityOf(entity), entity])).values(),
];

/**
 * Applies a decision to a check.
 *
 * @throws TypeError when a decision without an audit event wants to change something: nothing changes unseen.
 */
export function evolve(check: Check, decision: Decision, moment: Moment): Evolution {
  const at = iso(moment.now);
  const put = lastOfEach([...(decision.put ?? []), ...newMails(check, decision, at)]);
  const kept = new Set(put.map(identityOf));
  const remove = (decision.remove ?? []).filter((entity) => !kept.has(identityOf(entity)));
  const changes = put.length > 0 || remove.length > 0 || decision.head !== undefined;
  if (changes && decision.events.length === 0) throw new TypeError('A change needs an audit event.');
  if (!changes && decision.events.length === 0) return { check, put, remove, audit: [] };

  const audit = chain(check.head, decision.events, at);
  const last = audit.at(-1);
  const next = remove.reduce(withoutEntity, put.reduce(withEntity, check));
  const patched = patchedHead(check.head, decision.head);
  const head: CheckHead = {
    ...patched,
    seq: last?.seq ?? check.head.seq,
    lastHash: last?.hash ?? check.head.lastHash,
    status: statusOf(patched, openDisputes(next).length),
  };
  return { check: { ...next, head }, put, remove, audit };
}
