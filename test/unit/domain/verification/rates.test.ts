import { describe, expect, it } from 'vitest';
import { crossVerify } from '../../../../shared/domain/verification/cross-verify.ts';
import { ours } from '../../../bench/verification/detectors.ts';
import { accuracy, pairRates } from '../../../bench/verification/measure.ts';
import { randomFrom } from '../../../bench/verification/random.ts';
import {
  honestPanels,
  hostilePanels,
  pairs,
  roleDifferences,
  type Scenario,
} from '../../../bench/verification/scenarios.ts';
import { simulate, standard } from '../../../bench/verification/simulate.ts';

/**
 * The error rates that `npm run bench:verification` publishes, from fewer panels. The seeds are fixed. A bound is the goal with four standard errors of
 * so many panels, so that it is not reached by chance.
 */

const named = <T extends { name: string }>(list: readonly T[], name: string): T => {
  const found = list.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`There is no scenario called ${name}.`);
  return found;
};

/** How often honest and deviating witnesses are raised. */
function rates({ model, setting }: Scenario, panels: number, seed: number) {
  const random = randomFrom(seed);
  const honest = { all: 0, raised: 0 };
  const deviating = { all: 0, raised: 0 };
  for (let number = 0; number < panels; number += 1) {
    const one = setting(number);
    const guilty = new Set(one.deviations?.map(({ witness }) => witness));
    ours(simulate(random, model, one).panel).suspicion.forEach((suspicion, i) => {
      const count = guilty.has(i) ? deviating : honest;
      count.all += 1;
      if (suspicion >= 0.5) count.raised += 1;
    });
  }
  const of = ({ all, raised }: typeof honest) => ({ rate: raised / all, all });
  return { honest: of(honest), deviating: of(deviating) };
}

const error = (goal: number, all: number): number => 4 * Math.sqrt((goal * (1 - goal)) / all);

describe('honest witnesses', () => {
  it.each<[string, number]>([
    ['3 honest, several roles', 0.005],
    ['4 honest, one role', 0.005],
    ['5 honest, one role', 0.005],
    ['5 honest, several roles', 0.005],
    ['a really weak candidate', 0.005],
    ['one manager, 0.7 stricter', 0.03],
    ['two managers of five', 0.03],
  ])('%s are raised at most in the share that is promised', (name, goal) => {
    const { honest } = rates(named([...honestPanels, ...roleDifferences], name), 300, 11);
    expect(honest.rate).toBeLessThanOrEqual(goal + error(goal, honest.all));
  });
});

describe('a hostile witness', () => {
  it.each<[string, number]>([
    ['1 of 5 lowers all by 2, one role', 0.95],
    ['1 of 5 lowers all by 2, several roles', 0.95],
    ['1 of 4 lowers all by 1.5, one role', 0.75],
    ['1 of 5 lowers every other by 2, one role', 0.8],
    ['1 of 5 lowers whole competencies by 2, several roles', 0.8],
  ])('%s is found as often as promised, and honest ones beside are not raised', (name, goal) => {
    const { deviating, honest } = rates(named(hostilePanels, name), 300, 12);
    expect(deviating.rate).toBeGreaterThanOrEqual(goal - error(goal, deviating.all));
    expect(honest.rate).toBeLessThanOrEqual(0.01 + error(0.01, honest.all));
  });

  it('hardly moves the values, which a mean and a median do', () => {
    const { moved } = accuracy(named(hostilePanels, '1 of 5 lowers all by 2, several roles'), 150, 13);
    expect(moved.evenhand).toBeLessThan(0.12);
    expect(moved['two sigma']).toBeGreaterThan(0.3);
    expect(moved['median deviation']).toBeGreaterThan(0.15);
  });
});

describe('values', () => {
  it('of honest panels are nearer to the truth than a mean, and the intervals hold it', () => {
    const found = accuracy(named(honestPanels, '5 honest, several roles'), 200, 14);
    expect(found.error.evenhand).toBeLessThan(found.error['two sigma']);
    // Questions of one panel err together: 200 panels with five competencies count for about a thousand.
    expect(found.coverage).toBeGreaterThanOrEqual(0.88 - error(0.88, 1000));
    expect(found.width).toBeLessThan(1.5);
  });
});

describe('two who may have agreed on their answers', () => {
  it.each(['a pair lowers all', 'a pair raises all', 'one device and network'])('%s are found', (name) => {
    const { pair, others } = pairRates(named(pairs, name), 80, 15);
    expect(pair).toBeGreaterThanOrEqual(0.95 - error(0.95, 80));
    expect(others).toBeLessThanOrEqual(0.05);
  });

  it.each([
    'honest colleagues on one network',
    'the same, both answer within five minutes',
    'honest strangers',
  ])('%s are not raised', (name) => {
    const { pair, others } = pairRates(named(pairs, name), 150, 16);
    expect(pair).toBeLessThanOrEqual(0.01 + error(0.01, 150));
    expect(others).toBeLessThanOrEqual(0.01 + error(0.01, 450));
  });
});

describe('time', () => {
  /** The quickest of several rounds, since the machine may be busy with other things. */
  const timed = (witnesses: number, questions: number): number => {
    const random = randomFrom(9);
    const model = { ...standard, questions, competencies: questions / 4 };
    const roles = Array.from({ length: witnesses }, () => 'peer' as const);
    const panels = Array.from({ length: 40 }, () => simulate(random, model, { roles }).panel);
    const rounds = Array.from({ length: 6 }, () => {
      const start = performance.now();
      for (const panel of panels) crossVerify(panel);
      return performance.now() - start;
    });
    return Math.min(...rounds);
  };

  it('grows about as witnesses and questions do', () => {
    timed(5, 20);
    const base = timed(5, 20);
    // Four times the questions, and twice the witnesses.
    expect(timed(5, 80) / base).toBeLessThan(8);
    expect(timed(10, 20) / base).toBeLessThan(5);
  });
});
