import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLinkAlive, type LinkPurpose } from '../../../shared/domain/access.ts';
import { addressLimit } from '../../../shared/domain/acts/mend-address.ts';
import { orderCheck } from '../../../shared/domain/acts/order-check.ts';
import { verifyChain } from '../../../shared/domain/audit.ts';
import { type Check, openDisputes, statusOf } from '../../../shared/domain/check.ts';
import { mustNotContact } from '../../../shared/domain/do-not-contact.ts';
import { type Evolution, evolve } from '../../../shared/domain/evolve.ts';
import { timelineOf } from '../../../shared/domain/timeline.ts';
import { outcomeOf } from '../../../shared/domain/waits.ts';
import { commitRequest } from '../../../shared/store/commit.ts';
import { ids, onDay, order, staff } from '../support/checks.ts';
import { type Happening, happenings, longStories } from '../support/people.ts';
import { type Witness, Workflow } from '../support/workflow.ts';

/** Everything that may happen to a check, in random order, under the real state machine: what must hold after each of it. */

const names = [
  order.candidate.name,
  order.candidate.email,
  'Rita Okafor',
  'Dan Weiss',
  'work.example',
  'rival.example',
  'Witness',
  'Something about',
  'It was not so',
  'So it was.',
  order.reason,
];

function linksAlive(check: Check, now: number): string[] {
  const people = ['candidate', ...check.referees.map(({ id }) => id)];
  const purposes: LinkPurpose[] = ['process', 'reference', 'result'];
  return people.flatMap((person) =>
    purposes.filter((purpose) =>
      isLinkAlive(
        check,
        { hash: '', checkId: check.head.id, person, purpose, expiresAt: '2999-01-01T00:00:00Z' },
        now,
      ),
    ),
  );
}

function inspectWrite(before: Check, { check, put, remove, audit }: Evolution): void {
  if (audit.length === 0) return;
  const { TransactItems = [] } = commitRequest('table', before.head, { check, put, remove, audit });
  const keys = TransactItems.map(({ Put, Delete }) => {
    const { pk, sk } = Put?.Item ?? Delete?.Key ?? {};
    return `${pk}/${sk}`;
  });
  // DynamoDB refuses a transaction that names an item twice, or more than a hundred.
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeLessThanOrEqual(100);

  const told = JSON.stringify(audit);
  for (const name of names) expect(told).not.toContain(name);
  if (before.head.ended) expect(check.head.ended).toBe(before.head.ended);
  if (audit.some(({ event }) => event === 'check.completed')) expect(openDisputes(before)).toEqual([]);
}

const witness: Witness = {
  written: inspectWrite,
  stepped: (check, action, decision, again) => {
    // A step that runs twice in a row finds everything done and comes to the same end.
    expect({ action, events: again.events }).toEqual({ action, events: [] });
    expect({ action, put: again.put ?? [], mails: again.mails ?? [], head: again.head ?? {} }).toEqual({
      action,
      put: [],
      mails: [],
      head: {},
    });
    expect(again.next).toBe(decision.next);
    if (decision.next === 'wait') {
      expect(decision.seconds).toBeGreaterThanOrEqual(1);
      expect(again.seconds).toBe(decision.seconds);
    }
    if (action === 'PlanOutreach') expect(again.referees).toEqual(decision.referees);
    expect(check.mails.length).toBe(new Set(check.mails.map(({ id }) => id)).size);
  },
  sent: (check, mail) => {
    const referee = check.referees.find(({ id }) => id === mail.to);
    if (referee) expect(mustNotContact(check.consent?.doNotContact ?? [], referee.email)).toBe(false);
    if (check.head.ended)
      expect(mail.template).toMatch(/^(check-ended-|report-ready|result|referee-thanks|needs-)/);
  },
};

/** The newest hash that has been verified: a chain that has not grown need not be hashed again. */
let verified = '';

function inspect({ check, audit, now, moment, waits }: Workflow): void {
  const { head } = check;
  if (head.lastHash !== verified) expect(verifyChain(audit, head)).toEqual({ ok: true, length: head.seq });
  verified = head.lastHash;
  expect(head.status).toBe(statusOf(head, openDisputes(check).length));
  if (head.ended) {
    expect(head.endedAt).toBeDefined();
    expect(check.drafts).toEqual([]);
    expect(linksAlive(check, now)).toEqual(head.ended === 'completed' ? ['result'] : []);
  }
  expect(head.open).toBe(head.closedAt === undefined);
  if (head.ended === 'completed') {
    expect(openDisputes(check)).toEqual([]);
    // What a reviewer decided has come back to the candidate before it is used.
    expect(head.reviewRound).toBe(check.disputes.length > 0 ? 2 : 1);
  }

  const table = check.scope?.timetable;
  if (table) {
    expect(head.consentReminders).toBeLessThanOrEqual(table.consentReminderDays.length);
    expect(head.reviewReminders).toBeLessThanOrEqual(table.reviewReminderDays.length);
    expect(head.disputeReminders).toBeLessThanOrEqual(table.disputeReminderDays.length);
    for (const { id, reminders, addresses } of check.referees) {
      expect(reminders).toBeLessThanOrEqual(table.refereeReminderDays.length);
      expect(addresses).toBeLessThanOrEqual(addressLimit);
      const mails = check.mails.filter((mail) => mail.template === 'referee-reminder' && mail.to === id);
      expect(mails.length).toBeLessThanOrEqual(table.refereeReminderDays.length * addresses);
    }
  }
  const addressed = check.referees.map(({ email }) => email);
  expect(new Set(addressed).size).toBe(addressed.length);
  for (const name of waits) expect(() => outcomeOf(check, { name })).not.toThrow();
  expect(timelineOf(check, moment)).toHaveLength(7);
}

function begin(): Workflow {
  const { check, decision } = orderCheck(ids, order, staff, onDay(0));
  return new Workflow(evolve(check, decision, onDay(0)), onDay(0).now, witness);
}

/** Where histories have been, and how often. */
const reached = new Map<string, number>();

function note({ check: { head, disputes, referees } }: Workflow): void {
  const places = [
    head.stage,
    head.status,
    ...(disputes.some(({ decision }) => decision) ? ['decided'] : []),
    ...(referees.some(({ addresses }) => addresses > 1) ? ['mended'] : []),
    ...(head.nominationRound === 2 ? ['second round'] : []),
    ...(head.run > 1 ? ['retried'] : []),
  ];
  for (const place of places) reached.set(place, (reached.get(place) ?? 0) + 1);
}

/** @throws Error that tells the story, with what went wrong as its cause */
function play(story: Happening[], flow = begin()): Workflow {
  const told: string[] = [];
  try {
    flow.pump();
    for (const { what, happen } of story) {
      told.push(what);
      happen(flow);
      inspect(flow);
      note(flow);
    }
    return flow;
  } catch (cause) {
    throw new Error(`After: ${told.join('; ')}. ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

const seeds = { numRuns: 100, seed: 20260302 };

describe('whatever happens to a check', { timeout: 60_000 }, () => {
  it('keeps its promises in any order of events', () => {
    fc.assert(
      fc.property(happenings, (story) => void play(story)),
      seeds,
    );
  });

  it('keeps them on the long way to a report', () => {
    fc.assert(
      fc.property(longStories, (story) => void play(story)),
      seeds,
    );
  });

  it('has gone everywhere: these histories are no idle talk', () => {
    const places = [
      'consent',
      'collection',
      'review',
      'closure',
      'completed',
      'disputed',
      'decided',
      'mended',
    ];
    const others = ['second round', 'retried', 'needs_attention', 'withdrawn', 'cancelled', 'expired'];
    for (const place of [...places, ...others, 'not_enough_evidence'])
      expect({ place, often: reached.get(place) ?? 0 }).toEqual({
        place,
        often: expect.toSatisfy((n: number) => n > 10),
      });
  });

  it('comes to an end when everybody leaves it alone', () => {
    fc.assert(
      fc.property(longStories, fc.nat(40), (story, cut) => {
        const flow = play(story.slice(0, cut));
        flow.fault = undefined;
        for (let naps = 0; naps < 60; naps += 1) {
          flow.pump();
          inspect(flow);
          if (flow.over || !flow.sleep()) break;
        }
        const { head } = flow.check;
        expect(!head.open || head.attention !== undefined).toBe(true);
        // Every mail that was asked for has left or was held back, unless the step that sends it has failed.
        if (!head.attention) expect(flow.check.mails.filter(({ state }) => state === 'queued')).toEqual([]);
      }),
      { ...seeds, numRuns: 60 },
    );
  });

  it('can be started again from any place and comes to wait for the same', () => {
    fc.assert(
      fc.property(longStories, fc.nat(40), (story, cut) => {
        const flow = play(story.slice(0, cut));
        flow.fault = undefined;
        flow.pump();
        if (flow.over) return;
        const waits = [...flow.waits].sort();
        flow.act((check) => ({
          head: { run: check.head.run + 1 },
          events: [{ event: 'test.restarted', actor: staff }],
        }));
        const seq = flow.check.head.seq;
        flow.pump();
        expect([...flow.waits].sort()).toEqual(waits);
        // Nothing had to be decided again.
        expect(flow.check.head.seq).toBe(seq);
      }),
      { ...seeds, numRuns: 60 },
    );
  });
});
