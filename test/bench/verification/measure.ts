import { crossVerify } from '../../../shared/domain/verification/cross-verify.ts';
import type { Panel } from '../../../shared/domain/verification/panel.ts';
import { bestPossible, medianDeviation, ours, twoSigma, type Verdict } from './detectors.ts';
import { type Random, randomFrom } from './random.ts';
import type { PairScenario, Scenario } from './scenarios.ts';
import { type Simulated, simulate } from './simulate.ts';

/** The three rules that people use, and ours. */
export const rules = {
  evenhand: { look: ours, threshold: 0.5 },
  'two sigma': { look: twoSigma, threshold: 2 },
  'median deviation': { look: medianDeviation, threshold: 0.5 },
} satisfies Record<string, { look: (panel: Panel) => Verdict; threshold: number }>;
export type Rule = keyof typeof rules;
const names = Object.keys(rules) as Rule[];

const rateOf = (hits: number, all: number): number => (all === 0 ? Number.NaN : hits / all);

export interface Detection {
  /** Share of honest witnesses who are raised, and of deviating ones. */
  falseAlarms: Record<Rule, number>;
  found: Record<Rule, number>;
}

/** The same panel with the answers that the deviating witness would have given honestly. */
function withoutDeviation({ panel, honest }: Simulated): Panel {
  const ids = Object.keys(panel.questions ?? {});
  return {
    ...panel,
    witnesses: panel.witnesses.map((witness, i) => ({
      ...witness,
      ratings: Object.fromEntries(
        ids.map((id, q) => {
          const value = honest[i]?.[q] ?? Number.NaN;
          return [id, Number.isNaN(value) ? null : value];
        }),
      ),
    })),
  };
}

/** How often each rule raises honest and deviating witnesses. */
export function detection({ model, setting }: Scenario, panels: number, seed: number): Detection {
  const random = randomFrom(seed);
  const alarms = Object.fromEntries(names.map((name) => [name, 0])) as Record<Rule, number>;
  const hits = { ...alarms };
  let honest = 0;
  let deviating = 0;
  for (let number = 0; number < panels; number += 1) {
    const one = setting(number);
    const guilty = new Set(one.deviations?.map(({ witness }) => witness));
    const { panel } = simulate(random, model, one);
    honest += one.roles.length - guilty.size;
    deviating += guilty.size;
    for (const name of names) {
      const { look, threshold } = rules[name];
      look(panel).suspicion.forEach((suspicion, i) => {
        if (suspicion < threshold) return;
        if (guilty.has(i)) hits[name] += 1;
        else alarms[name] += 1;
      });
    }
  }
  const rates = (counts: Record<Rule, number>, all: number) =>
    Object.fromEntries(names.map((name) => [name, rateOf(counts[name], all)])) as Record<Rule, number>;
  return { falseAlarms: rates(alarms, honest), found: rates(hits, deviating) };
}

/** What the best possible detector finds when it, too, raises 5 in 1,000 honest witnesses. */
export function bestFound(scenario: Scenario, panels: number, seed: number): number {
  const { model, setting, looking } = scenario;
  if (!looking) return Number.NaN;
  const random = randomFrom(seed);
  const quiet: number[] = [];
  const guilty: number[] = [];
  for (let number = 0; number < panels; number += 1) {
    const one = setting(number);
    const { deviations, ...fair } = one;
    const honest = simulate(random, model, fair);
    quiet.push(...bestPossible(honest, model, looking));
    const suspicion = bestPossible(simulate(random, model, one), model, looking);
    for (const { witness } of deviations ?? []) guilty.push(suspicion[witness] as number);
  }
  quiet.sort((a, b) => b - a);
  const threshold = quiet[Math.floor(quiet.length * 0.005)] as number;
  return rateOf(guilty.filter((one) => one > threshold).length, guilty.length);
}

export interface Accuracy {
  /** Root mean square distance of the reported values from the truth. */
  error: Record<Rule, number>;
  /** Mean over panels of how far the reported values, averaged over a panel, moved by the deviation. */
  moved: Record<Rule, number>;
  /** Share of true levels inside our 90 % intervals, and the mean width of those. */
  coverage: number;
  width: number;
}

export function accuracy({ model, setting }: Scenario, panels: number, seed: number): Accuracy {
  const random: Random = randomFrom(seed);
  const squares = Object.fromEntries(names.map((name) => [name, 0])) as Record<Rule, number>;
  const moved = { ...squares };
  let values = 0;
  let inside = 0;
  let width = 0;
  for (let number = 0; number < panels; number += 1) {
    const simulated = simulate(random, model, setting(number));
    const fair = withoutDeviation(simulated);
    const { questions } = crossVerify(simulated.panel);
    const told = questions.map(({ picture }) => picture.estimate);
    for (const name of names) {
      const now = rules[name].look(simulated.panel).values;
      const before = rules[name].look(fair).values;
      let shift = 0;
      let count = 0;
      told.forEach((estimate, q) => {
        if (!estimate) return;
        squares[name] += ((now[q] as number) - (simulated.truth[q] as number)) ** 2;
        if (Number.isNaN(before[q])) return;
        shift += (now[q] as number) - (before[q] as number);
        count += 1;
      });
      moved[name] += Math.abs(shift / count);
    }
    told.forEach((estimate, q) => {
      if (!estimate) return;
      const truth = simulated.truth[q] as number;
      values += 1;
      width += estimate.high - estimate.low;
      // A true level beyond the ends of the scale can only be told as the end.
      inside += estimate.low <= Math.min(5, truth) && Math.max(1, truth) <= estimate.high ? 1 : 0;
    });
  }
  const per = (sums: Record<Rule, number>, make: (sum: number) => number) =>
    Object.fromEntries(names.map((name) => [name, make(sums[name])])) as Record<Rule, number>;
  return {
    error: per(squares, (sum) => Math.sqrt(sum / values)),
    moved: per(moved, (sum) => sum / panels),
    coverage: rateOf(inside, values),
    width: width / values,
  };
}

/** Share of panels in which the pair, and share of other witnesses who, get a raised signal of collusion. */
export function pairRates(
  { pair }: PairScenario,
  panels: number,
  seed: number,
): { pair: number; others: number } {
  const random = randomFrom(seed);
  let hits = 0;
  let others = 0;
  for (let number = 0; number < panels; number += 1) {
    const raised = crossVerify(pair(random)).witnesses.map(({ signals }) =>
      signals.some(({ kind, strength }) => kind.startsWith('collusion') && strength >= 0.5),
    );
    if (raised[0] && raised[1]) hits += 1;
    others += raised.slice(2).filter(Boolean).length;
  }
  return { pair: hits / panels, others: others / (3 * panels) };
}
