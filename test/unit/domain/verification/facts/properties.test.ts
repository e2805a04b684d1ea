import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refereeRoles } from '../../../../../shared/domain/terms/roles.ts';
import { factsOf } from '../../../../../shared/domain/verification/facts/index.ts';
import { claimKinds, type Panel, type Witness } from '../../../../../shared/domain/verification/panel.ts';

const key = 'work.0.startDate';
const said = fc.constantFrom('2019-04', '2019-05', '2021-01', '2022', null);
const overlap = fc.constantFrom({ from: '2018-01' }, { from: '2020-01', to: '2020-06' }, undefined);
const witnesses = fc
  .array(fc.record({ said, overlap, role: fc.constantFrom(...refereeRoles) }), { maxLength: 6 })
  .map((list) =>
    list.map(
      (one, index): Witness => ({
        id: `r${index}`,
        role: one.role,
        ratings: {},
        facts: { [key]: one.said },
        statements: [],
        ...(one.overlap && { overlap: one.overlap }),
      }),
    ),
  );
const groups = fc.array(fc.uniqueArray(fc.constantFrom('r0', 'r1', 'r2', 'r3', 'r4'), { maxLength: 3 }), {
  maxLength: 2,
});

const panelOf = (list: Witness[]): Panel => ({
  id: 'p',
  scale: [1, 5],
  claims: [{ key, kind: 'month', value: '2019-04' }],
  witnesses: list,
});

describe('whatever witnesses say', () => {
  it('their order does not matter, nor the order of the groups', () => {
    fc.assert(
      fc.property(witnesses, groups, fc.infiniteStream(fc.nat()), (list, grouped, random) => {
        const shuffled = list
          .map((one): [number, Witness] => [random.next().value ?? 0, one])
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        const reversed = [...grouped].reverse().map((group) => [...group].reverse());
        expect(factsOf(panelOf(shuffled), { groups: reversed })).toEqual(
          factsOf(panelOf(list), { groups: grouped }),
        );
      }),
    );
  });

  it('one who does not know never changes a verdict', () => {
    fc.assert(
      fc.property(
        witnesses,
        groups,
        fc.constantFrom(null, 'no idea', '', '?', 7),
        (list, grouped, nothing) => {
          const facts = { [key]: nothing } as Witness['facts'];
          const silent: Witness = { id: 'r9', role: 'hr', ratings: {}, facts, statements: [] };
          const before = factsOf(panelOf(list), { groups: grouped })[0];
          const after = factsOf(panelOf([...list, silent]), { groups: [...grouped, ['r0', 'r9']] })[0];
          expect({ ...after, sources: [] }).toEqual({ ...before, sources: [] });
        },
      ),
    );
  });

  it('two who count as one never outweigh two others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...refereeRoles), { minLength: 4, maxLength: 4 }), (roles) => {
        const list = roles.map(
          (role, index): Witness => ({
            id: `r${index}`,
            role,
            ratings: {},
            facts: { [key]: index < 2 ? '2021-01' : '2019-04' },
            statements: [],
          }),
        );
        const hostile = factsOf(panelOf(list), { groups: [['r0', 'r1']] })[0];
        expect(hostile?.verdict).not.toBe('contradicted');
        const praising = factsOf(panelOf(list), { groups: [['r2', 'r3']] })[0];
        expect(['unverified', 'contradicted']).toContain(praising?.verdict);
      }),
    );
  });

  it('one witness never turns what another one confirms into a contradiction', () => {
    fc.assert(
      fc.property(witnesses, groups, (list, grouped) => {
        const outcome = factsOf(panelOf(list), { groups: grouped })[0];
        if (outcome?.verdict !== 'contradicted') return;
        expect(outcome.confirming === 0 || outcome.differing >= 2).toBe(true);
        expect(outcome.differing).toBeGreaterThan(outcome.confirming);
      }),
    );
  });

  it('nothing throws, and the answer is one of the four', () => {
    const words = fc.constantFrom(
      'B.Sc.',
      'Head of',
      '(',
      '有限公司',
      '/',
      'to',
      '2021',
      '年',
      '&',
      '高级',
      'not fired',
      '\u0000',
    );
    const odd = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 6 }).map((list) => list.join(' ')),
      fc.record({ from: fc.anything(), to: fc.anything() }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...claimKinds), odd, odd, fc.anything(), (kind, claimed, answer, time) => {
        const panel = {
          ...panelOf([]),
          claims: [{ key, kind, value: claimed }],
          witnesses: [
            { id: 'r0', role: 'peer', ratings: {}, facts: { [key]: answer }, statements: [], overlap: time },
          ],
        } as unknown as Panel;
        const [source] = factsOf(panel)[0]?.sources ?? [];
        if (answer === undefined) expect(source).toBeUndefined();
        else expect(['confirms', 'minor_difference', 'differs', 'does_not_know']).toContain(source?.answer);
      }),
      { numRuns: 500 },
    );
  });
});
