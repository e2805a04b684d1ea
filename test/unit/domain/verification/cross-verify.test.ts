import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrossVerified, crossVerify } from '../../../../shared/domain/verification/cross-verify.ts';
import type { Panel } from '../../../../shared/domain/verification/panel.ts';
import { livelikePanel, oddPanel, withOrder } from './any-panel.ts';
import { deepFreeze, grid, honestRows } from './panels.ts';

const any = fc.oneof(livelikePanel, oddPanel);
const runs = { numRuns: 60 };

/** The same panel with every rating changed, and the scale with it. */
const withRatings = (panel: Panel, change: (value: number) => number): Panel => ({
  ...panel,
  scale: [change(panel.scale[0]), change(panel.scale[1])].sort((a, b) => a - b) as [number, number],
  witnesses: panel.witnesses.map((one) => ({
    ...one,
    ratings: Object.fromEntries(
      Object.entries(one.ratings).map(([q, value]) => [q, value === null ? null : change(value)]),
    ),
  })),
});

const estimates = ({ questions, competencies }: CrossVerified) =>
  [...questions, ...competencies].flatMap(({ picture }) => (picture.estimate ? [picture.estimate] : []));

/** Expects the same picture in changed points, and the same signals but those that count the points of the scale. */
function expectChanged(panel: Panel, change: (value: number) => number, digits = 6): void {
  const [one, other] = [crossVerify(panel), crossVerify(withRatings(panel, change))];
  // On more points fewer answers are equal by chance: whoever counts as one for that is compared elsewhere.
  fc.pre(one.groups.length === 0 && other.groups.length === 0);
  const [before, after] = [estimates(one), estimates(other)];
  expect(after.length).toBe(before.length);
  before.forEach((estimate, i) => {
    expect(after[i]?.value).toBeCloseTo(change(estimate.value), digits);
    expect(after[i]?.low).toBeCloseTo(change(estimate.low), digits);
    expect(after[i]?.high).toBeCloseTo(change(estimate.high), digits);
  });
  expect(other.witnesses.map(({ weight }) => weight.toFixed(6))).toEqual(
    one.witnesses.map(({ weight }) => weight.toFixed(6)),
  );
  const kinds = ({ witnesses }: CrossVerified) =>
    witnesses.map(({ signals }) =>
      signals
        .filter(({ kind }) => !['straight_lining', 'collusion_harm', 'collusion_praise'].includes(kind))
        .map(({ kind, strength }) => ({ kind, strength: Math.round(strength * 50) / 50 })),
    );
  expect(kinds(other)).toEqual(kinds(one));
}

describe('cross-verification of any panel', () => {
  it('says the same whatever the order of the witnesses', () => {
    fc.assert(
      fc.property(withOrder(any), ([one, other]) => {
        expect(crossVerify(other)).toEqual(crossVerify(one));
      }),
      runs,
    );
  });

  it('says the same whatever the order of questions and claims', () => {
    fc.assert(
      fc.property(any, (one) => {
        const turned = <T>(record: Record<string, T>) =>
          Object.fromEntries(Object.entries(record).reverse()) as Record<string, T>;
        const other: Panel = {
          ...one,
          ...(one.questions && { questions: turned(one.questions) }),
          claims: [...one.claims].reverse(),
          witnesses: one.witnesses.map((witness) => ({ ...witness, ratings: turned(witness.ratings) })),
        };
        const [before, after] = [crossVerify(one), crossVerify(other)];
        for (const { id, picture } of before.questions) {
          const same = after.questions.find((found) => found.id === id)?.picture;
          expect(same).toMatchObject({ n: picture.n, agreement: picture.agreement });
          expect(same?.estimate?.value ?? null).toEqual(
            picture.estimate ? expect.closeTo(picture.estimate.value, 8) : null,
          );
        }
        expect(after.facts).toEqual([...before.facts].reverse());
        expect(after.groups).toEqual(before.groups);
        expect(
          after.witnesses.map(({ id, signals }) => [id, signals.map(({ kind }) => kind).sort()]),
        ).toEqual(before.witnesses.map(({ id, signals }) => [id, signals.map(({ kind }) => kind).sort()]));
        before.witnesses.forEach(({ weight }, i) => {
          expect(after.witnesses[i]?.weight).toBeCloseTo(weight, 8);
        });
      }),
      runs,
    );
  });

  it('is deterministic and leaves its input as it is', () => {
    fc.assert(
      fc.property(any, (one) => {
        const copy = structuredClone(one);
        const found = crossVerify(deepFreeze(one));
        expect(crossVerify(copy)).toEqual(found);
        expect(one).toEqual(copy);
      }),
      runs,
    );
  });

  it('keeps each value within its interval, and each interval within the scale', () => {
    fc.assert(
      fc.property(any, (one) => {
        for (const { value, low, high } of estimates(crossVerify(one))) {
          expect(1 <= low && low <= value && value <= high && high <= 5).toBe(true);
        }
      }),
      runs,
    );
  });

  it('has a picture only of three and more, and says where there is not enough evidence', () => {
    fc.assert(
      fc.property(any, (one) => {
        const { questions, competencies } = crossVerify(one);
        for (const { id, picture } of questions) {
          const raters = one.witnesses.filter(({ ratings }) => typeof ratings[id] === 'number').length;
          expect(picture.n).toBe(raters);
          expect(picture.estimate === undefined).toBe(raters < 3);
          expect(picture.agreement === 'insufficient').toBe(raters < 3);
        }
        for (const { picture } of competencies) expect(picture.estimate === undefined).toBe(picture.n < 3);
      }),
      runs,
    );
  });

  it('leaves nobody out', () => {
    fc.assert(
      fc.property(any, (one) => {
        const { witnesses } = crossVerify(one);
        expect(witnesses.map(({ id }) => id).sort()).toEqual(one.witnesses.map(({ id }) => id).sort());
        for (const { weight } of witnesses) {
          expect(weight).toBeGreaterThanOrEqual(0.05 / one.witnesses.length);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
      runs,
    );
  });

  it('keeps each strength from 0.2 to 0.99, strongest first, and names only witnesses', () => {
    fc.assert(
      fc.property(any, (one) => {
        const ids = one.witnesses.map(({ id }) => id);
        for (const { id, signals } of crossVerify(one).witnesses) {
          const strengths = signals.map(({ strength }) => strength);
          expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
          for (const { strength, with: others = [] } of signals) {
            expect(0.2 <= strength && strength <= 0.99).toBe(true);
            expect(others).not.toContain(id);
            for (const other of others) expect(ids).toContain(other);
          }
        }
      }),
      runs,
    );
  });

  it('puts the self-assessment beside the others, never inside', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 5 }), (one, value) => {
        const { self, ...without } = one;
        const other = { ...without, self: { q1: value, q2: value } };
        expect(crossVerify(other)).toEqual(crossVerify(without));
        expect(self === undefined || crossVerify(one)).toBeTruthy();
      }),
      runs,
    );
  });
});

describe('the scale', () => {
  it('may begin anywhere', () => {
    fc.assert(
      fc.property(livelikePanel, (one) => {
        expectChanged(one, (value) => value + 10);
      }),
      { numRuns: 40 },
    );
  });

  it('may be longer', () => {
    fc.assert(
      fc.property(livelikePanel, (one) => {
        expectChanged(one, (value) => 2 * value);
      }),
      { numRuns: 40 },
    );
  });

  it('turned round, makes of who lowers one who raises', () => {
    for (const n of [3, 4, 5, 6]) {
      const panel = grid(honestRows(n, 20, (i) => (i === 1 ? -2 : 0)));
      const turned = withRatings(panel, (value) => 6 - value);
      const [one, other] = [crossVerify(panel), crossVerify(turned)];
      const kindsOf = ({ witnesses }: CrossVerified) =>
        witnesses.map(({ signals }) =>
          signals.map(({ kind }) => kind).filter((kind) => /outlier/.test(kind)),
        );
      const opposite = { hostile_outlier: 'lenient_outlier', lenient_outlier: 'hostile_outlier' };
      expect(kindsOf(one)[1]).toEqual(['hostile_outlier']);
      expect(kindsOf(other)).toEqual(
        kindsOf(one).map((kinds) => kinds.map((kind) => opposite[kind as keyof typeof opposite])),
      );
      const values = (found: CrossVerified) => estimates(found).map(({ value }) => value);
      // Not exactly: the search leans to the side of the candidate.
      values(other).forEach((value, i) => {
        expect(Math.abs(value - (6 - (values(one)[i] as number)))).toBeLessThan(0.05);
      });
    }
  });
});

describe('more witnesses', () => {
  const widths = (panel: Panel) => crossVerify(panel).questions.map(({ picture }) => picture.estimate);
  const meanWidth = (panel: Panel): number => {
    const found = widths(panel).flatMap((one) => (one ? [one.high - one.low] : []));
    return found.reduce((sum, one) => sum + one, 0) / found.length;
  };

  it('make the picture more certain on the whole; one who contradicts all others may widen it', () => {
    const panels = fc
      .sample(livelikePanel, { numRuns: 200, seed: 7 })
      .filter(({ witnesses }) => witnesses.length >= 4);
    const ratios = panels.map(
      (one) => meanWidth(one) / meanWidth({ ...one, witnesses: one.witnesses.slice(0, -1) }),
    );
    expect(ratios.length).toBeGreaterThan(50);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeLessThan(0.97);
  });

  it('make it more certain where they agree', () => {
    const of = (n: number) => meanWidth(grid(honestRows(n)));
    expect(of(4)).toBeLessThan(of(3));
    expect(of(6)).toBeLessThan(of(4));
    expect(of(12)).toBeLessThan(of(6));
  });
});
