import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refereeRoles } from '../../../shared/domain/records.ts';
import { type Panel, panelOf, verify, type Witness } from '../../../shared/domain/verification/index.ts';
import { median } from '../../../shared/domain/verification/ratings.ts';
import { checkWith, people, questionnaire } from './report.sample.ts';

const witness = (id: string, change: Partial<Witness> = {}): Witness => ({
  id,
  role: 'peer',
  ratings: {},
  facts: {},
  statements: [],
  ...change,
});

const panel = (witnesses: Witness[], change: Partial<Panel> = {}): Panel => ({
  id: 'p',
  scale: [1, 5],
  questions: { q: { competency: 'quality' } },
  claims: [],
  witnesses,
  ...change,
});

const rated = (...values: (number | null)[]) =>
  verify(panel(values.map((q, index) => witness(`r${index}`, { ratings: { q } })))).ratings[0];

describe('ratings', () => {
  it('gives the middle, the range, the number and how far they agree', () => {
    expect(rated(4, 5, 4, null)).toEqual({
      questionId: 'q',
      competency: 'quality',
      value: 4,
      low: 4,
      high: 5,
      n: 3,
      agreement: 'high',
      byRole: { peer: { value: 4, n: 3 } },
    });
    expect(rated(3, 4, 5, 4)).toMatchObject({ value: 4, agreement: 'moderate' });
    expect(rated(1, 4, 4, 5)).toMatchObject({ value: 4, low: 1, agreement: 'low' });
    expect(rated(2, 3, 4, 5)).toMatchObject({ value: 3.5 });
  });

  it('shows nothing of one or two witnesses but their number', () => {
    expect(rated(1, 5, null)).toEqual({
      questionId: 'q',
      competency: 'quality',
      n: 2,
      agreement: 'insufficient',
      byRole: {},
    });
    expect(rated()).toMatchObject({ n: 0, agreement: 'insufficient' });
  });

  it('shows a role apart only when three of it answered', () => {
    const of = (role: Witness['role'], value: number, n: number) =>
      witness(`r${n}`, { role, ratings: { q: value } });
    const [result] = verify(
      panel([of('manager', 1, 1), of('manager', 2, 2), of('peer', 4, 3), of('peer', 4, 4), of('peer', 5, 5)]),
    ).ratings;
    expect(result?.byRole).toEqual({ peer: { value: 4, n: 3 } });
  });

  it('puts the self-assessment beside the others, never inside', () => {
    const witnesses = [2, 3, 2].map((q, index) => witness(`r${index}`, { ratings: { q } }));
    expect(verify(panel(witnesses, { self: { q: 5 } })).ratings[0]).toMatchObject({
      value: 2,
      n: 3,
      high: 3,
      self: 5,
    });
  });
});

describe('panelOf', () => {
  it('holds who has answered, without names, and the claims that somebody was asked about', () => {
    const check = checkWith(people);
    const made = panelOf(check, questionnaire);
    expect(made.witnesses.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(made.claims.map(({ key }) => key)).toEqual([
      'work.1.startDate',
      'work.1.endDate',
      'work.1.position',
    ]);
    expect(made.witnesses[0]?.facts['work.1.startDate']).toBe('2019-04');
    expect(made.witnesses[2]?.facts).toEqual({});
    expect(made.witnesses[1]?.statements).toEqual([
      { q: 'reliability', text: 'Kept the audit date in a strike week.' },
      { q: 'improvement', text: 'Could hand over earlier.' },
    ]);
    expect(JSON.stringify(made)).not.toMatch(/Secret|secret|Ana/);
  });
});

describe('for any panel', () => {
  const rating = fc.option(fc.integer({ min: 1, max: 5 }));
  const said = fc.option(fc.constantFrom('2019-04', '2019-05', '2020-01', '2018'));
  const anyWitness = fc.record({
    role: fc.constantFrom(...refereeRoles),
    ratings: fc.record({ a: rating, b: rating }),
    facts: fc.record({ start: said }, { requiredKeys: [] }),
  });
  const anyPanel = fc.array(anyWitness, { maxLength: 12 }).map((witnesses) =>
    panel(
      witnesses.map((one, index) => witness(`r${index + 1}`, one)),
      {
        questions: { a: { competency: 'x' }, b: { competency: 'y' } },
        claims: [{ key: 'start', kind: 'month', value: '2019-04' }],
      },
    ),
  );
  const shuffled = anyPanel.chain((one) =>
    fc
      .shuffledSubarray(one.witnesses, { minLength: one.witnesses.length })
      .map((witnesses) => [one, { ...one, witnesses }] as const),
  );

  it('says the same whatever the order of the witnesses', () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(verify(other)).toEqual(verify(one));
      }),
    );
  });

  it('keeps each value within the range, and each range within the scale', () => {
    fc.assert(
      fc.property(anyPanel, (one) => {
        for (const { value, low, high, n, agreement } of verify(one).ratings) {
          expect(agreement === 'insufficient').toBe(n < 3);
          expect(value === undefined).toBe(n < 3);
          if (value === undefined || low === undefined || high === undefined) continue;
          expect(1 <= low && low <= value && value <= high && high <= 5).toBe(true);
        }
      }),
    );
  });

  it('never lets one witness turn a confirmed fact into a contradicted one', () => {
    fc.assert(
      fc.property(anyPanel, (one) => {
        const liar = witness('r99', { facts: { start: '1999-01' } });
        const [before] = verify(one).facts;
        const [after] = verify({ ...one, witnesses: [...one.witnesses, liar] }).facts;
        if (before?.verdict === 'confirmed') expect(after?.verdict).not.toBe('contradicted');
      }),
    );
  });

  it('never reports a median that one witness of three or more has made alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 6 }), (values) => {
        const others = [...values.slice(1)].sort();
        const middle = median(values);
        expect(middle).toBeGreaterThanOrEqual(Math.min(...others));
        expect(middle).toBeLessThanOrEqual(Math.max(...others));
      }),
    );
  });

  it('has no middle of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
