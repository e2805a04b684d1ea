import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import * as z from 'zod';
import type { NewEvent } from './decision.ts';
import { events as definitions } from './events.ts';

/** One link of a check's audit chain. Its data has the shape that `events.ts` gives for the event and this version. */
export const auditSchema = z.object({
  type: z.literal('audit'),
  checkId: z.string(),
  /** 1, 2, 3, … without a gap. */
  seq: z.number(),
  at: z.string(),
  actor: z.object({ kind: z.enum(['candidate', 'referee', 'staff', 'system']), id: z.string() }),
  event: z.string(),
  /** Version of the shape of the data. */
  version: z.number(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  /** Hash of the event before; empty for the first. */
  prev: z.string(),
  /** SHA-256 over the canonical JSON (RFC 8785) of all the other fields, lower-case hex. */
  hash: z.string(),
});
export type AuditEvent = z.output<typeof auditSchema>;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of the canonical JSON (RFC 8785) of a value, lower-case hex. */
export function hashOf(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('This value has no JSON form.');
  return sha256(canonical);
}

function seal(event: Omit<AuditEvent, 'hash'>): AuditEvent {
  return { ...event, hash: hashOf(event) };
}

/** The new events as the next links of the chain that ends in `head`. */
export function chain(
  head: { id: string; seq: number; lastHash: string },
  events: NewEvent[],
  at: string,
): AuditEvent[] {
  const links: AuditEvent[] = [];
  let { seq, lastHash } = head;
  for (const { event, actor, data } of events) {
    seq += 1;
    const link = seal({
      type: 'audit',
      checkId: head.id,
      seq,
      at,
      actor,
      event,
      version: definitions[event].version,
      data: data ?? {},
      prev: lastHash,
    });
    lastHash = link.hash;
    links.push(link);
  }
  return links;
}

export type ChainVerdict =
  | { ok: true; length: number }
  | { ok: false; seq: number; reason: 'gap' | 'changed' | 'unlinked' };

/**
 * Whether a check's events are whole and unchanged. Names the first event that is not.
 * With the head it also notices events that were cut off at the end.
 */
export function verifyChain(events: AuditEvent[], head?: { seq: number; lastHash: string }): ChainVerdict {
  let prev = '';
  for (const [index, event] of events.entries()) {
    const { hash, ...rest } = event;
    if (event.seq !== index + 1) return { ok: false, seq: index + 1, reason: 'gap' };
    if (event.prev !== prev) return { ok: false, seq: event.seq, reason: 'unlinked' };
    if (hashOf(rest) !== hash) return { ok: false, seq: event.seq, reason: 'changed' };
    prev = hash;
  }
  if (head && head.seq !== events.length) return { ok: false, seq: events.length + 1, reason: 'gap' };
  if (head && head.lastHash !== prev) return { ok: false, seq: events.length, reason: 'changed' };
  return { ok: true, length: events.length };
}
