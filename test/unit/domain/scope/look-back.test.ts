import { describe, expect, it } from 'vitest';
import { type NomineeInput, nominateReferees } from '../../../../shared/domain/consent/nominate-referees.ts';
import { isWithin, lookBackMonth } from '../../../../shared/domain/scope/look-back.ts';
import { questionsOf } from '../../../../shared/domain/scope/questions-asked.ts';
import { collecting, consented, nominee, onDay, order, trio } from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';

const scope = { at: '2026-03-02T09:00:00.000Z' };

describe('looking back', () => {
  it.each([
    [5, '2021-03'],
    [7, '2019-03'],
    [0.5, '2025-09'],
    [0.25, '2025-12'],
  ])('%s years goes to %s', (lookBackYears, month) => {
    expect(lookBackMonth(scope, { lookBackYears })).toBe(month);
  });

  it.each([
    ['2021-03', true],
    ['2021-02', false],
    ['2021', true],
    ['2020', false],
    // Résumés give days too.
    ['2021-03-01', true],
    ['2021-02-28', false],
    [undefined, true],
  ])('what ended in %s is within five years: %s', (end, within) => {
    expect(isWithin(scope, { lookBackYears: 5 }, end)).toBe(within);
  });
});

describe('what lies too far back', () => {
  const long = { from: '2012-01', to: '2018-06' };
  const between = { from: '2015-01', to: '2020-06' };

  it('keeps somebody from being named at all', () => {
    const referees = [...trio, nominee(4, 'peer', { period: long })];
    expect(refusalOf(() => nominateReferees(consented(), { referees, doNotContact: [] }, onDay(1)))).toEqual({
      code: 'invalid_input',
      paths: ['referees.3.to'],
    });
  });

  it('keeps out whoever could be asked nothing', () => {
    // Six years ago lies within the seven years for facts, but without an entry there are no facts to ask about.
    const { entry: _, ...stranger } = nominee(4, 'peer', { period: between });
    const refusal = (more: NomineeInput, check = consented()) =>
      refusalOf(() => nominateReferees(check, { referees: [...trio, more], doNotContact: [] }, onDay(1)));
    expect(refusal(stranger)).toEqual({ code: 'invalid_input', paths: ['referees.3.to'] });
    expect(refusal({ ...stranger, entry: 'work.7' }).paths).toEqual(['referees.3.entry']);
    const sharing = { ...stranger, entry: 'work.0' };
    expect(
      nominateReferees(consented(), { referees: [...trio, sharing], doNotContact: [] }, onDay(1)).put,
    ).toHaveLength(5);
  });

  it('is for facts a matter of when the position ended, not of when they last met', () => {
    const work = { name: 'Early Optics', position: 'Tester', startDate: '2010-01', endDate: '2018-12' };
    const resume = { ...order.resume, work: [...(order.resume.work ?? []), work] };
    const check = collecting();
    const asked = (entry: string) => {
      const [referee] = check.referees;
      if (!referee) throw new Error('There is no referee.');
      const still = { ...referee, period: { from: '2012-01' }, entry };
      return questionsOf({ ...check, order: { ...check.order, resume } }, still).map(({ item }) => item);
    };
    expect(asked('work.0')).toContain('employment-facts');
    expect(asked('work.2')).not.toContain('employment-facts');
    expect(asked('work.2')).toContain('work-style');
  });

  it('is not asked about, item by item', () => {
    // Seven years for facts, five for how somebody works.
    const check = collecting([...trio, nominee(4, 'peer', { period: between, entry: 'work.0' })]);
    const asked = (id: string) => {
      const referee = check.referees.find((one) => one.id === id);
      return referee ? new Set(questionsOf(check, referee).map(({ item }) => item)) : new Set();
    };
    expect(asked('r2')).toEqual(new Set(['employment-facts', 'work-style', 'trust', 'own-words']));
    expect(asked('r4')).toEqual(new Set(['employment-facts']));
  });
});
