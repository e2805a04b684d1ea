import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adverseRatings, independent } from '../../../../shared/domain/verification/corroboration.ts';
import { crossVerify } from '../../../../shared/domain/verification/cross-verify.ts';
import { type PanelFinding, panelFindings } from '../../../../shared/domain/verification/panel-findings.ts';
import { oddPanel } from './any-panel.ts';
import { grid, panel, witness } from './panels.ts';

describe('independent witnesses', () => {
  it.each([
    [[], [], 0],
    [['r1'], [], 1],
    [['r1', 'r2'], [], 2],
    [['r1', 'r1'], [], 1],
    [['r1', 'r2'], [['r1', 'r2']], 1],
    [['r1', 'r2', 'r3'], [['r1', 'r2']], 2],
    [
      ['r1', 'r2', 'r3', 'r4'],
      [
        ['r1', 'r2'],
        ['r3', 'r4'],
      ],
      2,
    ],
    [
      ['r1', 'r4'],
      [
        ['r1', 'r2'],
        ['r3', 'r4'],
      ],
      2,
    ],
    [['r3'], [['r1', 'r2']], 1],
  ])('of %j with %j counting as one are %i', (ids, groups, count) => {
    expect(independent(ids, groups)).toBe(count);
  });

  it('do not depend on order', () => {
    const id = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5');
    const groups = fc.constantFrom<string[][]>(
      [],
      [['r1', 'r2']],
      [
        ['r1', 'r2', 'r3'],
        ['r4', 'r5'],
      ],
    );
    fc.assert(
      fc.property(fc.uniqueArray(id), groups, (ids, given) => {
        const turned = [...given].reverse().map((group) => [...group].reverse());
        expect(independent([...ids].reverse(), turned)).toBe(independent(ids, given));
      }),
    );
  });
});

describe('the corroboration rule for ratings', () => {
  const of = (ratings: (number | null)[], groups: string[][] = [], seen: string[] = []) =>
    adverseRatings(grid(ratings.map((value) => [value])), 'q1', groups, seen);

  it.each<[string, ReturnType<typeof of>, string[], boolean]>([
    ['nobody', of([3, 4, 5]), [], false],
    ['one', of([4, 1, 5]), ['r2'], false],
    ['two', of([2, 1, 5]), ['r1', 'r2'], true],
    ['two who count as one', of([2, 1, 5], [['r1', 'r2']]), ['r1', 'r2'], false],
    ['two who count as one and a third', of([2, 1, 2], [['r1', 'r2']]), ['r1', 'r2', 'r3'], true],
    ['one, and another has seen it', of([4, 1, 5], [], ['r3']), ['r2'], true],
    ['one, and one who counts as the same has seen it', of([4, 1, 5], [['r2', 'r3']], ['r3']), ['r2'], false],
    ['one, who has seen it again', of([4, 1, 5], [], ['r2']), ['r2'], false],
    ['nobody, whatever others have seen', of([4, 3, 5], [], ['r1', 'r2']), [], false],
    ['the middle of the scale is not below it', of([3, 3, null]), [], false],
  ])('%s', (_what, found, below, corroborated) => {
    expect(found).toEqual({ below, corroborated });
  });

  it('knows the middle of any scale', () => {
    const ten = grid([[5], [5], [6]], { scale: [1, 10] });
    expect(adverseRatings(ten, 'q1', []).below).toEqual(['r1', 'r2']);
  });
});

describe('findings about a panel', () => {
  const findings = (rows: (number | null)[][], more: object[] = []): PanelFinding[] => {
    const one = grid(rows, { more });
    return panelFindings(one, crossVerify(one));
  };
  const adverse = (...list: Parameters<typeof findings>) =>
    findings(...list).filter(({ kind }) => kind === 'adverse_rating');

  it('label what one witness alone rates low', () => {
    expect(adverse([[1], [4], [4], [5]])).toEqual([
      {
        kind: 'adverse_rating',
        question: 'q1',
        below: 1,
        raters: 4,
        sources: ['r1'],
        corroborated: false,
      },
    ]);
  });

  it('state what two independent witnesses rate low', () => {
    expect(adverse([[1], [2], [4], [5]])).toEqual([
      {
        kind: 'adverse_rating',
        question: 'q1',
        below: 2,
        raters: 4,
        sources: ['r1', 'r2'],
        corroborated: true,
      },
    ]);
  });

  it('label what two who count as one rate low', () => {
    const marks = { network: 'n', device: 'd' };
    const [found] = adverse([[1], [2], [4], [5]], [marks, marks]);
    expect(found).toMatchObject({ sources: ['r1', 'r2'], corroborated: false });
  });

  it('say where there is not enough evidence, and where witnesses differ', () => {
    expect(findings([[4], [4], [null]])).toEqual([
      {
        kind: 'not_enough_evidence',
        question: 'q1',
        raters: 2,
        sources: ['r1', 'r2'],
        corroborated: false,
      },
    ]);
    expect(findings([[3], [4], [5]])).toEqual([
      {
        kind: 'disagreement',
        question: 'q1',
        raters: 3,
        sources: ['r1', 'r2', 'r3'],
        corroborated: true,
      },
    ]);
    expect(findings([[4], [4], [4]])).toEqual([]);
  });

  const start = { key: 'start', kind: 'month', value: '2019-04' } as const;
  const factFindings = (said: (string | null)[], marks: object[] = []) => {
    const one = panel(
      said.map((value, i) => witness(`r${i + 1}`, { facts: { start: value }, ...marks[i] })),
      { claims: [start] },
    );
    return panelFindings(one, crossVerify(one));
  };

  it('label a fact that one witness alone tells otherwise', () => {
    const [found] = factFindings(['2021-01', '2019-04', '2019-04']);
    expect(found).toEqual({
      kind: 'fact',
      claim: 'start',
      outcome: 'differs',
      confirming: 2,
      sources: ['r1'],
      corroborated: false,
    });
  });

  it('state a fact that two tell otherwise, and label it where they count as one', () => {
    expect(factFindings(['2021-01', '2021-01'])).toEqual([
      {
        kind: 'fact',
        claim: 'start',
        outcome: 'differs',
        confirming: 0,
        sources: ['r1', 'r2'],
        corroborated: true,
      },
    ]);
    const marks = { network: 'n', device: 'd' };
    const [found] = factFindings(['2021-01', '2021-01'], [marks, marks]);
    expect(found).toMatchObject({ sources: ['r1', 'r2'], corroborated: false });
  });

  it('say nothing of a confirmed fact, and that nobody could say', () => {
    expect(factFindings(['2019-04'])).toEqual([]);
    expect(factFindings([null])).toMatchObject([{ outcome: 'unknown', sources: [] }]);
  });

  it('quote a statement as that of one witness', () => {
    const one = panel([witness('r1', { statements: [{ q: 'growth', text: ' Hands over late. ' }] })]);
    expect(panelFindings(one, crossVerify(one))).toEqual([
      {
        kind: 'statement',
        question: 'growth',
        statement: 'Hands over late.',
        sources: ['r1'],
        corroborated: false,
      },
    ]);
  });

  it('of any panel state nothing as a fact that rests on fewer than two independent witnesses', () => {
    fc.assert(
      fc.property(oddPanel, (one) => {
        const result = crossVerify(one);
        const ids = one.witnesses.map(({ id }) => id);
        for (const { kind, sources, corroborated } of panelFindings(one, result)) {
          for (const id of sources) expect(ids).toContain(id);
          if (corroborated) expect(independent(sources, result.groups)).toBeGreaterThanOrEqual(2);
          if (kind === 'statement') expect(corroborated).toBe(false);
        }
      }),
      { numRuns: 80 },
    );
  });
});
