import { describe, expect, it } from 'vitest';
import { analyse, analysisOf, panelOf } from '../../../../shared/domain/verification/index.ts';
import { checkWith, moment, people, questionnaire } from '../closure/report.sample.ts';
import { grid, honestRows, panel, witness } from './panels.ts';

const rated = (...values: (number | null)[]) =>
  analysisOf(
    panel(
      values.map((q, index) => witness(`r${index}`, { ratings: { q } })),
      { questions: { q: { competency: 'quality' } } },
    ),
  ).ratings[0];

describe('what is kept of a panel', () => {
  it('is per question a value, its interval, the number and how far they agree', () => {
    const found = rated(4, 5, 4, null);
    expect(found).toMatchObject({ questionId: 'q', competency: 'quality', n: 3, agreement: 'moderate' });
    const { value = Number.NaN, low = Number.NaN, high = Number.NaN } = found ?? {};
    expect(value).toBeCloseTo(13 / 3, 1);
    expect(1 <= low && low < value && value < high && high <= 5).toBe(true);
    expect(found?.byRole).toEqual({ peer: { value, low, high, n: 3 } });
    expect(rated(4, 4, 4)).toMatchObject({ value: 4, agreement: 'high' });
    expect(rated(1, 4, 4, 5)).toMatchObject({ agreement: 'low' });
  });

  it('is of one or two witnesses nothing but their number', () => {
    expect(rated(1, 5, null)).toEqual({
      questionId: 'q',
      competency: 'quality',
      n: 2,
      agreement: 'insufficient',
      byRole: {},
    });
    expect(rated()).toMatchObject({ n: 0, agreement: 'insufficient' });
  });

  it('is kept to a hundredth', () => {
    const { ratings, competencies } = analysisOf(grid(honestRows(5)));
    for (const { value, low, high } of [...ratings, ...competencies])
      for (const one of [value, low, high]) expect(one).toBe(Number(one?.toFixed(2)));
  });

  it('puts the self-assessment beside the others, as a mean per competency', () => {
    const one = grid(honestRows(4), { change: { self: { q1: 5, q6: 4, q2: 2 } } });
    const { self: _, ...without } = one;
    const [found, plain] = [analysisOf(one), analysisOf(without)];
    expect(found.ratings[0]?.self).toBe(5);
    expect(found.ratings[2]).not.toHaveProperty('self');
    expect(found.competencies.map(({ self }) => self)).toEqual([4.5, 2, undefined, undefined, undefined]);
    const bare = found.ratings.map(({ self: __, ...rest }) => rest);
    expect(bare).toEqual(plain.ratings);
  });

  it('has each competency with its questions, surer than a single question', () => {
    const { ratings, competencies } = analysisOf(grid(honestRows(4)));
    expect(competencies.map(({ competency }) => competency)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(competencies[0]?.questionIds).toEqual(['q1', 'q6', 'q11', 'q16']);
    const width = ({ low = Number.NaN, high = Number.NaN }) => high - low;
    competencies.forEach((one, i) => {
      const first = ratings[i];
      expect(width(one)).toBeLessThanOrEqual(first ? width(first) : Number.NaN);
    });
  });

  it('names who counts as one, and the method', () => {
    const marks = { network: 'n', device: 'd' };
    const { groups, method, signals } = analysisOf(grid(honestRows(4), { more: [marks, marks] }));
    expect(groups).toEqual([['r1', 'r2']]);
    expect(method).toBe('panel-1');
    expect(signals).toEqual([
      expect.objectContaining({ refereeId: 'r1', kind: 'collusion_praise', with: ['r2'] }),
      expect.objectContaining({ refereeId: 'r2', kind: 'collusion_praise', with: ['r1'] }),
    ]);
  });

  it('has no overall value and no advice', () => {
    const found = JSON.stringify(analysisOf(grid(honestRows(5, 20, (i) => (i === 0 ? -2 : 0)))));
    expect(found).not.toMatch(/score|overall|recommend|"hire/i);
  });

  it('writes a range of months in words', () => {
    const claim = { key: 'work.0', kind: 'range' as const, value: { from: '2019-04' } };
    const said = { 'work.0': { from: '2019-04', to: '2021-01' } };
    const { facts } = analysisOf(panel([witness('r1', { facts: said })], { claims: [claim] }));
    expect(facts[0]?.claimed).toBe('2019-04 – present');
    expect(facts[0]?.sources).toEqual([{ refereeId: 'r1', answer: 'differs', said: '2019-04 – 2021-01' }]);
  });
});

describe('what is kept of a check', () => {
  const check = checkWith(people);
  const mark = (who: string, expiresAt: string) => ({
    type: 'origin' as const,
    who,
    network: 'n',
    device: 'd',
    at: '2026-03-01T09:00:00.000Z',
    expiresAt,
    ttl: 0,
  });
  const groupsUntil = (expiresAt: string) =>
    analyse({ ...check, origins: [mark('r1', expiresAt), mark('r2', expiresAt)] }, questionnaire, moment)
      .groups;

  it('counts marks that are still kept, and none that should be gone', () => {
    expect(groupsUntil('2026-04-01T09:00:00.000Z')).toEqual([['r1', 'r2']]);
    expect(groupsUntil('2026-03-01T10:00:00.000Z')).toEqual([]);
  });

  it('holds no name, no address and no mark', () => {
    const origins = [mark('r1', '2026-04-01T09:00:00.000Z')];
    expect(JSON.stringify(analyse({ ...check, origins }, questionnaire, moment))).not.toMatch(
      /Secret|secret|Ana|example\.org|"network"|"device"/,
    );
  });
});

describe('the panel of a check', () => {
  const made = panelOf(checkWith(people), questionnaire);

  it('holds who has answered, without names, and the claims that somebody was asked about', () => {
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

  it('says what stands for a witness: organisation, time, domain, conflict', () => {
    expect(made.witnesses[0]).toMatchObject({
      mailDomain: 'example.org',
      organisation: 'Acme Optics',
      overlap: { from: '2019-05', to: '2022-08' },
      declaredConflict: false,
    });
    expect(made.witnesses[2]).not.toHaveProperty('organisation');
    expect(made.witnesses[3]?.declaredConflict).toBe(true);
  });

  it('counts "did not observe" as no rating', () => {
    const { ratings } = made.witnesses[0] ?? {};
    expect(Object.values(ratings ?? {}).every((value) => value === 4)).toBe(true);
    const [first] = people;
    const silent = panelOf(
      checkWith(first ? [{ ...first, answers: { quality: { value: null } } }] : []),
      questionnaire,
    );
    expect(silent.witnesses[0]?.ratings).toEqual({ quality: null });
  });
});
