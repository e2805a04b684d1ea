import { beforeAll, describe, expect, it } from 'vitest';
import { type Ending, ending, expectSound, rest, story, twice } from '../support/converged.ts';
import { FaultPlan, type Planned, plain } from '../support/faults.ts';
import { longCheck, playLongCheck } from '../support/long-check.ts';
import type { Play } from '../support/play.ts';
import type { World } from '../support/world.ts';

/** How many checks share the faults; all are played at once. */
const checks = 12;

const reads = /^\S+ (Query|GetItem)\b/;
/** The loads of a check and the records of the stream are many and alike: of each kind the first few stand for all. */
const alike = /^\S+ (Query|GetItem|PutEvents)\b/;
const fewAlike = 3;

interface Faulted {
  play: Play;
  faults: FaultPlan;
  ending: Ending;
}

/** Fails the calls of a whole check one after the other, in several checks at once, and looks at what became of them. */
export function eachCall(world: World): void {
  let model: Ending;
  let planned: Planned[];
  const played: Faulted[] = [];

  /** The calls of an undisturbed check, failing before their effect, and after it where they have one. */
  function planOf(seen: Map<string, number>): Planned[] {
    return [...seen].flatMap(([kind, count]) =>
      Array.from(
        { length: alike.test(kind) ? Math.min(count, fewAlike) : count },
        (_, index) => index + 1,
      ).flatMap((n): Planned[] => [
        { kind, n, fault: 'fail-before' },
        ...(reads.test(kind) ? [] : [{ kind, n, fault: 'fail-after' } as const]),
      ]),
    );
  }

  async function playWith(plan: Planned[]): Promise<void> {
    const play = longCheck(world);
    const faults = new FaultPlan(world.wire, play, plan);
    try {
      await playLongCheck(play);
      played.push({ play, faults, ending: await rest(play) });
    } catch (error) {
      const now = await ending(play);
      const { head, waits } = now.check;
      const stand = JSON.stringify({ attention: head.attention, run: head.run, waits }, undefined, 1);
      throw new Error([`${error}`, ...told(faults), ...story(now), stand].join('\n  '), { cause: error });
    }
  }

  const told = ({ hit }: FaultPlan): string[] => hit.map(({ kind, n, fault }) => `${kind} #${n} ${fault}`);

  /** Neighbours in the plan are neighbours in time: dealt out, they hit different checks. */
  async function playAll(plan: Planned[], among: number): Promise<void> {
    const hands = Array.from({ length: among }, (_, index) =>
      plan.filter((_, position) => position % among === index),
    );
    await Promise.all(hands.filter((hand) => hand.length > 0).map(playWith));
  }

  const hit = () => played.flatMap(({ faults }) => faults.hit);

  /** The first of each kind of call that has not failed yet in this way. */
  function missed(): Planned[] {
    const name = ({ kind, fault }: Planned) => `${kind} ${fault}`;
    const done = new Set(hit().map(name));
    const first = new Map(planned.toReversed().map((one) => [name(one), one]));
    return [...first].filter(([key]) => !done.has(key)).map(([, one]) => one);
  }

  beforeAll(async () => {
    const play = longCheck(world);
    const { seen } = new FaultPlan(world.wire, play);
    await playLongCheck(play);
    model = await rest(play);
    planned = planOf(seen);
    await playAll(planned, checks);
    // One fault can keep a check from the place of another: those get a check of their own.
    await playAll(missed(), 4);
  }, 180_000);

  const each = (look: (faulted: Faulted) => void) => {
    for (const faulted of played) {
      try {
        look(faulted);
      } catch (error) {
        const after = told(faulted.faults).join('\n  ');
        throw new Error(`${faulted.play.name}, after\n  ${after}\n${error}`, { cause: error });
      }
    }
  };

  describe('when each call of AWS fails once, before its effect and after it', () => {
    it('reaches every kind of call', () => {
      expect(missed()).toEqual([]);
      // How many calls the stream makes depends on how its records are batched, so not every last one is met.
      expect(hit().length).toBeGreaterThan(planned.length * 0.85);
      console.info(`${hit().length} of ${planned.length} planned calls failed, in ${played.length} checks.`);
    });

    it('completes every check, with the story of an undisturbed one', () => {
      each(({ ending: now }) => {
        expectSound(now);
        expect(now.check.head.status).toBe('completed');
        expect(story(now).sort()).toEqual(story(model).sort());
      });
    });

    it('loses no mail, and repeats none but where it could not be known whether it had left', () => {
      each(({ ending: now, faults }) => {
        expect(Object.keys(now.mails).sort()).toEqual(Object.keys(model.mails).sort());
        const explained = [...faults.mayRepeat];
        const unexplained = twice(now).filter((mail) => {
          const at = explained.indexOf(plain(mail));
          if (at >= 0) explained.splice(at, 1);
          return at < 0;
        });
        expect(unexplained).toEqual([]);
        expect(Math.max(...Object.values(now.mails))).toBeLessThanOrEqual(2);
      });
    });

    it('tells the event bus of every event', () => {
      each(({ play, ending: { audit } }) => {
        const told = new Set(
          world.wire.told.filter(({ checkId }) => checkId === play.id).map(({ seq }) => seq),
        );
        expect([...told].sort((a, b) => a - b)).toEqual(audit.map(({ seq }) => seq));
      });
    });

    it('leaves nothing behind: no dead letter, no execution that has failed', async () => {
      expect(world.stack.metrics().deadLetters).toEqual([]);
      expect(Object.keys(world.stack.metrics().executions).sort()).toEqual(['ABORTED', 'SUCCEEDED']);
      for (const { play } of played) expect((await ending(play)).check.waits).toEqual([]);
    });
  });
}
