import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve } from '../../../../shared/domain/check/apply-decision.ts';
import { orderCheck } from '../../../../shared/domain/scope/order-check.ts';
import { ids, onDay, order, staff } from '../../support/checks.ts';
import type { Happening } from '../../support/people.ts';
import { inspect, witness } from '../../support/promises.ts';
import { happenings, longStories } from '../../support/stories.ts';
import { Workflow } from '../../support/workflow.ts';

/** Everything that may happen to a check, in random order, under the real state machine: what must hold after each of it. */

function begin(): Workflow {
  const { check, decision } = orderCheck(ids, order, staff, onDay(0));
  return new Workflow(evolve(check, decision, onDay(0)), onDay(0).now, witness);
}

/** Where a history is. */
const placesOf = ({
  check: { head, disputes, referees, change, selfAssessment, followUps, redactions },
}: Workflow): string[] => [
  head.stage,
  head.status,
  ...(disputes.some(({ decision }) => decision) ? ['decided'] : []),
  ...(referees.some(({ addresses }) => addresses > 1) ? ['corrected'] : []),
  ...(head.nominationRound === 2 ? ['second round'] : []),
  ...(head.run > 1 ? ['retried'] : []),
  ...(change ? [`scope change ${change.settled?.outcome ?? 'asked'}`] : []),
  ...(referees.some(({ state }) => state === 'excluded') ? ['excluded'] : []),
  ...(selfAssessment ? ['rated by themselves'] : []),
  ...followUps.map(({ state }) => `asked again: ${state}`),
  ...redactions.map(({ state }) => `text ${state}`),
];

/** @throws Error that tells the story, with what went wrong as its cause */
function play(story: Happening[], visit = (_: Workflow) => {}): Workflow {
  const flow = begin();
  const told: string[] = [];
  try {
    flow.pump();
    for (const { what, happen } of story) {
      told.push(what);
      happen(flow);
      inspect(flow);
      visit(flow);
    }
    return flow;
  } catch (cause) {
    throw new Error(`After: ${told.join('; ')}. ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

const seeds = { numRuns: 100, seed: 20260302 };

const waitsOf = ({ waits }: Workflow): string[] =>
  waits.map(({ kind, refereeId }) => `${kind} ${refereeId}`).sort();

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

  it('goes everywhere: these histories are no idle talk', () => {
    const been = new Map<string, number>();
    const visit = (flow: Workflow) => {
      for (const place of placesOf(flow)) been.set(place, (been.get(place) ?? 0) + 1);
    };
    const { seed } = seeds;
    for (const story of fc.sample(fc.oneof(happenings, longStories), { numRuns: 120, seed }))
      play(story, visit);
    const places = [
      'consent',
      'collection',
      'review',
      'completed',
      'disputed',
      'decided',
      'corrected',
      'second round',
      'excluded',
      'verification',
      'asked again: asked',
      'asked again: answered',
      'asked again: declined',
      'asked again: lapsed',
      'rated by themselves',
      'text held',
      'text redacted',
      'text released',
      'text withheld',
      'scope change asked',
      'scope change agreed',
      'scope change kept',
      'scope change lapsed',
    ];
    const others = ['retried', 'needs_attention', 'withdrawn', 'cancelled', 'expired', 'not_enough_evidence'];
    expect([...places, ...others].filter((place) => (been.get(place) ?? 0) < 3)).toEqual([]);
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
        const waits = waitsOf(flow);
        flow.act((check) => ({
          head: { run: check.head.run + 1 },
          events: [
            { event: 'retry.requested', actor: staff, data: { run: check.head.run + 1, readdressed: false } },
          ],
        }));
        const seq = flow.check.head.seq;
        flow.pump();
        expect(waitsOf(flow)).toEqual(waits);
        // Nothing had to be decided again.
        expect(flow.check.head.seq).toBe(seq);
      }),
      { ...seeds, numRuns: 60 },
    );
  });
});
