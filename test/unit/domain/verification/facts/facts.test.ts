import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../../shared/domain/verification/facts/index.ts';
import type {
  FactValue,
  Panel,
  PanelClaim,
  Witness,
} from '../../../../../shared/domain/verification/panel.ts';

const month: PanelClaim = {
  key: 'work.0.startDate',
  kind: 'month',
  value: '2019-04',
};
const title: PanelClaim = { key: 'work.0.position', kind: 'text', value: 'Senior Test Engineer' };

const witness = (
  id: string,
  role: Witness['role'],
  facts: Witness['facts'],
  overlap?: Witness['overlap'],
): Witness => ({
  id,
  role,
  ratings: {},
  facts,
  statements: [],
  ...(overlap && { overlap }),
});

const panelOf = (claim: PanelClaim, witnesses: Witness[]): Panel => ({
  id: 'p',
  scale: [1, 5],
  claims: [claim],
  witnesses,
});

const fact = (claim: PanelClaim, said: (FactValue | null)[], groups?: string[][]) =>
  factsOf(
    panelOf(
      claim,
      said.map((value, index) => witness(`r${index}`, 'peer', { [claim.key]: value })),
    ),
    groups && { groups },
  )[0];

describe('a fact', () => {
  it('is told with each source, what it said and how well it could know', () => {
    expect(fact(month, ['2019-04', '2019-05', '2021-01', null])).toEqual({
      key: 'work.0.startDate',
      kind: 'month',
      claimed: '2019-04',
      verdict: 'confirmed',
      confirming: 2,
      differing: 1,
      sources: [
        { id: 'r0', answer: 'confirms', said: '2019-04', weight: 0.7 },
        { id: 'r1', answer: 'minor_difference', said: '2019-05', weight: 0.7 },
        { id: 'r2', answer: 'differs', said: '2021-01', weight: 0.7 },
        { id: 'r3', answer: 'does_not_know', weight: 0.7 },
      ],
    });
    expect(fact({ ...title, key: 'k' }, [])).toMatchObject({
      verdict: 'unverified',
      sources: [],
    });
  });

  it('leaves out who was not asked', () => {
    const asked = witness('r1', 'peer', { [month.key]: '2019-04' });
    const sources = factsOf(panelOf(month, [asked, witness('r2', 'peer', {})]))[0]?.sources;
    expect(sources?.map(({ id }) => id)).toEqual(['r1']);
    const odd = factsOf(panelOf({ ...month, key: 'constructor' }, [witness('r2', 'peer', {})]))[0];
    expect(odd?.sources).toEqual([]);
  });

  it.each([
    [['2021-01', null], 'contradicted'],
    [['2019-04', '2021-01'], 'unverified'],
    [['2019-04', '2021-01', '2021-01'], 'contradicted'],
    [['2019-04', '2019-05', '2021-01'], 'confirmed'],
    [['2019-05'], 'minor_difference'],
    [['2019-05', '2019-03', '2021-01'], 'minor_difference'],
    [[null, null], 'unverified'],
    [['long ago'], 'unverified'],
    [[], 'unverified'],
  ] as const)('with %j is %s', (said, verdict) => {
    expect(fact(month, [...said])?.verdict).toBe(verdict);
  });

  it('is a minor difference where a title has a word more or less', () => {
    expect(fact(title, ['Test Engineer'])?.verdict).toBe('minor_difference');
    expect(fact(title, ['Test Engineer', 'Senior test engineer'])?.verdict).toBe('confirmed');
  });

  it('is not decided by more sources who can know less', () => {
    const hearsay = ['r1', 'r2'].map((id) => witness(id, 'other', { [month.key]: '2021-01' }));
    const panel = panelOf(month, [witness('r0', 'manager', { [month.key]: '2019-04' }), ...hearsay]);
    expect(factsOf(panel)[0]).toMatchObject({ verdict: 'unverified', confirming: 1, differing: 2 });
  });

  it('counts a group as one source, by its most favourable answer', () => {
    expect(fact(month, ['2019-04', '2021-01', '2021-01'], [['r1', 'r2']])).toMatchObject({
      verdict: 'unverified',
      confirming: 1,
      differing: 1,
    });
    expect(fact(month, ['2019-04', '2021-01'], [['r0', 'r1']])).toMatchObject({
      verdict: 'confirmed',
      confirming: 1,
      differing: 0,
    });
    const chained = fact(
      month,
      ['2021-01', '2021-01', '2021-01', '2019-04'],
      [
        ['r0', 'r1'],
        ['r1', 'r2'],
      ],
    );
    expect(chained).toMatchObject({ verdict: 'unverified', differing: 1 });
  });

  it('reads a text about leaving as a reason', () => {
    const claim: PanelClaim = { key: 'work.0.reasonForLeaving', kind: 'text', value: 'New job' };
    expect(fact(claim, ['Got a better offer elsewhere'])?.verdict).toBe('confirmed');
    expect(fact({ ...claim, kind: 'reason', key: 'k' }, ['Fired'])?.verdict).toBe('contradicted');
  });
});

describe('the weight of a source', () => {
  const weight = (claim: PanelClaim, role: Witness['role'], overlap?: Witness['overlap']) =>
    factsOf(panelOf(claim, [witness('r0', role, { [claim.key]: null }, overlap)]))[0]?.sources[0]?.weight;
  const end: PanelClaim = { key: 'work.0.endDate', kind: 'month', value: '2021-06' };
  const range: PanelClaim = { key: 'work.0', kind: 'range', value: { from: '2019-04', to: '2021-06' } };

  it.each([
    ['hr', 1],
    ['manager', 0.9],
    ['teacher', 0.8],
    ['volunteer_lead', 0.8],
    ['peer', 0.7],
    ['report', 0.6],
    ['client', 0.5],
    ['other', 0.4],
  ] as const)('of %s is %d', (role, expected) => {
    expect(weight(month, role)).toBe(expected);
  });

  it('of a degree is low for who does not see the certificate', () => {
    const degree: PanelClaim = { key: 'education.0.studyType', kind: 'degree', value: 'BSc' };
    expect(weight(degree, 'hr')).toBe(1);
    expect(weight(degree, 'teacher')).toBe(1);
    expect(weight(degree, 'manager')).toBeLessThan(0.3);
  });

  it.each([
    ['a start before the witness came', month, { from: '2019-06' }, 0.35],
    ['a start in their time', month, { from: '2019-04', to: '2020-01' }, 0.7],
    ['a start in a year that leaves it open', month, { from: '2019' }, 0.7],
    ['an end after they had gone', end, { from: '2019-01', to: '2021-03' }, 0.35],
    ['an end in their time', end, { from: '2019-06', to: '2021-06' }, 0.7],
    ['an end while they are still there', end, { from: '2020-01' }, 0.7],
    [
      'no end yet, told by somebody who has gone',
      { ...end, value: 'present' },
      { from: '2019-01', to: '2021-03' },
      0.35,
    ],
    ['a range that began before', range, { from: '2019-06', to: '2022-01' }, 0.35],
    ['a range that ended after', range, { from: '2019-01', to: '2021-01' }, 0.35],
    ['a range in their time', range, { from: '2019-01', to: '2022-01' }, 0.7],
    ['a position', title, { from: '2020-01', to: '2020-02' }, 0.7],
    ['an overlap that cannot be read', month, { from: 'long ago' }, 0.7],
  ] as const)('for %s', (_what, claim, overlap, expected) => {
    expect(weight(claim, 'peer', overlap)).toBe(expected);
    expect(weight(claim, 'hr', overlap)).toBe(1);
  });
});
