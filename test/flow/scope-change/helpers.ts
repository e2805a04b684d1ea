import { parse } from 'node-html-parser';
import { expect } from 'vitest';
import { neededItems } from '../../../infra/local/demo/order.ts';
import { type AuditEvent, verifyChain } from '../../../shared/domain/check/audit.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import { loadAudit } from '../../../shared/store/load-check.ts';
import { atRest } from '../support/at-rest.ts';
import { Play } from '../support/play.ts';
import type { World } from '../support/world.ts';

export const trust = neededItems.find(({ id }) => id === 'trust') as (typeof neededItems)[number];
export const others = neededItems.filter((one) => one !== trust);
/** The change that most of these tests make. */
export const withTrust = { items: neededItems };

/** A check that asks about everything but trust. */
export const withoutTrust = (world: World): Play => new Play(world, { order: { items: others } });

/** The mails of a check that have left, in their order. */
export const mailIds = ({ world, id }: Play): string[] => world.wire.mailsOf(id).map(({ mailId }) => mailId);

export const eventsOf = ({ world, id }: Play): Promise<AuditEvent[]> => loadAudit(world.table, id);

/** What a page says, in one line. */
export const textIn = (html: string): string => parse(html).text.replace(/\s+/g, ' ');

/** The audit chain is whole, and the consent and the scope it names belong together. */
export async function expectConsentTo(play: Play, scopeHash: string | undefined): Promise<void> {
  const [check, events] = [await play.check(), await eventsOf(play)];
  expect(verifyChain(events, check.head)).toEqual({ ok: true, length: events.length });
  expect(check.scope?.hash).toBe(scopeHash);
  expect(check.consent?.scopeHash).toBe(scopeHash);
  const agreed = events.filter(({ event }) => event === 'consent.given' || event === 'scope_change.agreed');
  expect(agreed.at(-1)?.data.scopeHash).toBe(scopeHash);
}

/** Collection with one who has answered, one who has begun and one who has not; with the deadlines as they stand. */
export async function collecting(play: Play): Promise<{ play: Play; before: Check }> {
  await play.toCollection();
  await play.answer('r1');
  await play.draft('r2');
  const before = await atRest(play, 'reference/r2', 'reference/r3');
  return { play, before };
}

/** Waits until the candidate has been asked about the change, and nothing moves any more. */
export const suspended = (play: Play): Promise<Check> => atRest(play, 'consent');
