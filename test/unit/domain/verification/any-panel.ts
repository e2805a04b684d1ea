import fc from 'fast-check';
import { refereeRoles } from '../../../../shared/domain/terms/roles.ts';
import { claimKinds, type Panel, type Witness } from '../../../../shared/domain/verification/panel.ts';
import { randomFrom } from '../../../bench/verification/random.ts';
import { simulate, standard } from '../../../bench/verification/simulate.ts';
import { grid } from './panels.ts';

/** Panels for properties. */

const roles: Witness['role'][] = ['manager', 'peer', 'peer', 'report', 'client', 'peer'];

/** Panels as the simulator makes them: three to six witnesses, of whom one may lower or raise all answers. */
export const livelikePanel: fc.Arbitrary<Panel> = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    n: fc.integer({ min: 3, max: 6 }),
    shift: fc.constantFrom(0, 0, -2, -1.5, 2),
    cast: fc.boolean(),
  })
  .map(({ seed, n, shift, cast }) => {
    const setting = {
      roles: roles.slice(0, n).map((role) => (cast ? role : 'peer')),
      deviations: shift === 0 ? [] : [{ witness: seed % n, shift, pattern: 'all' as const }],
    };
    return simulate(randomFrom(seed), standard, setting).panel;
  });

const text = fc.constantFrom(
  '',
  'Kept the audit date in a strike week.',
  'They rewrote the plan over a weekend and asked two of us to look for holes.',
  '他们在周末重写了计划。',
);
const mark = fc.constantFrom('a', 'b', 'c');

/** What a witness may bring beside ratings. */
const standing = fc.record(
  {
    role: fc.constantFrom(...refereeRoles),
    mailDomain: fc.constantFrom('gmail.com', 'acme.example', 'acme.com', '', 'acme-hr.com'),
    overlap: fc.constantFrom({ from: '2019-01' }, { from: '2019-01', to: '2020-02' }),
    declaredConflict: fc.boolean(),
    seconds: fc.constantFrom(0, 5, 40, 600),
    submittedAt: fc.constantFrom('2026-03-06T10:00:00.000Z', '2026-03-06T10:04:00.000Z', 'yesterday'),
    network: mark,
    device: mark,
    facts: fc.dictionary(
      fc.constantFrom('start', 'title', 'org'),
      fc.constantFrom('2019-04', '2020-01', 'Clerk', 'Acme', 'present', true, null),
    ),
    statements: fc.array(fc.record({ q: fc.constantFrom('q1', 'strength'), text }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Anything that fits the types: gaps, few questions, no witness, up to twelve, all alike. */
export const oddPanel: fc.Arbitrary<Panel> = fc
  .integer({ min: 0, max: 9 })
  .chain((questions) => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
    const row = fc.oneof(
      fc.array(rating, { minLength: questions, maxLength: questions }),
      rating.map((value) => new Array<number | null>(questions).fill(value)),
    );
    return fc.record({
      witnesses: fc.array(fc.record({ row, more: standing }), { maxLength: 12 }),
      competencies: fc.integer({ min: 1, max: 4 }),
      named: fc.boolean(),
      self: fc.boolean(),
      groupMinimum: fc.constantFrom(2, 3, 4),
      claims: fc.array(
        fc.record({
          key: fc.constantFrom('start', 'title', 'org'),
          kind: fc.constantFrom(...claimKinds),
          value: fc.constantFrom('2019-04', 'Clerk', 'Acme', true),
        }),
        { maxLength: 3 },
      ),
    });
  })
  .map(({ witnesses, competencies, named, self, groupMinimum, claims }) => {
    const { questions, ...panel } = grid(
      witnesses.map(({ row }) => row),
      {
        competencies,
        more: witnesses.map(({ more }) => more),
        change: { claims, groupMinimum, ...(self && { self: { q1: 5 }, candidateDevice: 'a' }) },
      },
    );
    return { ...panel, ...(named && questions && { questions }) };
  });

/** The same panel with its witnesses in another order. */
export const withOrder = (panels: fc.Arbitrary<Panel>): fc.Arbitrary<[Panel, Panel]> =>
  panels.chain((one) =>
    fc
      .shuffledSubarray(one.witnesses, { minLength: one.witnesses.length })
      .map((witnesses): [Panel, Panel] => [one, { ...one, witnesses }]),
  );
