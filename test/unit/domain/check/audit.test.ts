import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEvent, chain, hashOf, verifyChain } from '../../../../shared/domain/check/audit.ts';
import type { NewEvent } from '../../../../shared/domain/check/decision.ts';
import { eventNames, events } from '../../../../shared/domain/check/events.ts';

const actor = { kind: 'system', id: 'test' } as const;
const begin = { id: 'check-1', seq: 0, lastHash: '' };
const at = '2026-03-02T09:00:00.000Z';

const newEvent = fc.constantFrom(
  ...eventNames.map((event) => ({ event, actor, data: events[event].example }) as NewEvent),
);
/** Some events and the number of one of them, from 0. */
const someEvents = fc
  .array(newEvent, { minLength: 1, maxLength: 12 })
  .chain((events) => fc.record({ events: fc.constant(events), at: fc.nat(events.length - 1) }));

const headOf = (events: AuditEvent[]) => ({
  seq: events.length,
  lastHash: events.at(-1)?.hash ?? '',
});

describe('the audit chain', () => {
  it('numbers the events, links each to the one before and names the version of its data', () => {
    const [first, second] = chain(
      { id: 'check-1', seq: 4, lastHash: 'abc' },
      [
        { event: 'follow_up.asked', actor, data: { round: 1, until: at } },
        { event: 'check.expired', actor },
      ],
      at,
    );
    expect(first).toMatchObject({
      type: 'audit',
      checkId: 'check-1',
      seq: 5,
      at,
      event: 'follow_up.asked',
      version: 1,
      prev: 'abc',
    });
    expect(first?.data).toStrictEqual({ round: 1, until: at });
    expect(second).toMatchObject({ seq: 6, prev: first?.hash, data: {} });
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('hashes the canonical form: the order of keys is nothing', () => {
    expect(hashOf({ a: 1, b: [2, 'x'] })).toBe(hashOf({ b: [2, 'x'], a: 1 }));
    // printf '{"a":1}' | sha256sum
    expect(hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862');
    expect(() => hashOf(undefined)).toThrow(TypeError);
  });

  it('verifies what it has made, in one piece or in two', () => {
    fc.assert(
      fc.property(someEvents, ({ events, at: cut }) => {
        const whole = chain(begin, events, at);
        expect(verifyChain(whole, headOf(whole))).toEqual({ ok: true, length: events.length });
        const first = chain(begin, events.slice(0, cut), at);
        const rest = chain({ ...begin, ...headOf(first) }, events.slice(cut), at);
        expect([...first, ...rest]).toEqual(whole);
      }),
    );
  });

  it('survives the way through JSON and the table', () => {
    fc.assert(
      fc.property(someEvents, ({ events }) => {
        const whole = chain(begin, events, at);
        expect(verifyChain(JSON.parse(JSON.stringify(whole))).ok).toBe(true);
      }),
    );
  });

  const changes: [string, (event: AuditEvent) => AuditEvent][] = [
    ['its name', (event) => ({ ...event, event: `${event.event}!` })],
    ['its moment', (event) => ({ ...event, at: '2026-03-02T09:00:00.001Z' })],
    ['its actor', (event) => ({ ...event, actor: { kind: 'staff', id: 'test' } })],
    ['its data', (event) => ({ ...event, data: { ...event.data, more: true } })],
    ['the check it belongs to', (event) => ({ ...event, checkId: 'check-2' })],
    ['its hash', (event) => ({ ...event, hash: hashOf(event.hash) })],
  ];
  it.each(changes)('notices an event of which somebody changed %s', (_, change) => {
    fc.assert(
      fc.property(someEvents, ({ events, at: n }) => {
        const whole = chain(begin, events, at);
        const forged = whole.map((event, index) => (index === n ? change(event) : event));
        expect(verifyChain(forged)).toEqual({ ok: false, seq: n + 1, reason: 'changed' });
      }),
    );
  });

  it('notices a changed event whose own hash was made anew', () => {
    fc.assert(
      fc.property(someEvents, ({ events, at: n }) => {
        const whole = chain(begin, events, at);
        const forged = whole.map((event, index) => {
          if (index !== n) return event;
          const { hash: _, ...rest } = { ...event, event: `${event.event}!` };
          return { ...rest, hash: hashOf(rest) };
        });
        const verdict = verifyChain(forged, headOf(whole));
        expect(verdict.ok).toBe(false);
      }),
    );
  });

  it('notices an event that was removed, doubled or moved', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(11), ({ events, at: n }, other) => {
        const whole = chain(begin, events, at);
        const head = headOf(whole);
        expect(verifyChain(whole.toSpliced(n, 1), head).ok).toBe(false);
        expect(verifyChain(whole.toSpliced(n, 0, ...whole.slice(n, n + 1)), head).ok).toBe(false);
        const m = other % whole.length;
        if (m === n) return;
        const moved = whole.toSpliced(n, 1).toSpliced(m, 0, ...whole.slice(n, n + 1));
        expect(verifyChain(moved, head).ok).toBe(false);
        // Renumbering does not help: the links do not fit.
        expect(
          verifyChain(
            moved.map((event, index) => ({ ...event, seq: index + 1 })),
            head,
          ).ok,
        ).toBe(false);
      }),
    );
  });

  it('notices events that were cut off at the end, by the head', () => {
    fc.assert(
      fc.property(someEvents, ({ events, at: n }) => {
        const whole = chain(begin, events, at);
        expect(verifyChain(whole.slice(0, n)).ok).toBe(true);
        expect(verifyChain(whole.slice(0, n), headOf(whole))).toEqual({
          ok: false,
          seq: n + 1,
          reason: 'gap',
        });
      }),
    );
  });

  it('notices a head that names another end', () => {
    const whole = chain(begin, [{ event: 'check.expired', actor }], at);
    expect(verifyChain(whole, { seq: 1, lastHash: 'f'.repeat(64) })).toEqual({
      ok: false,
      seq: 1,
      reason: 'changed',
    });
  });
});
