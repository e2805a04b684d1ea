import { accuracy, bestFound, detection, pairRates } from './measure.ts';
import { honestPanels, hostilePanels, pairs, roleDifferences, type Scenario } from './scenarios.ts';
import { share, table } from './table.ts';

/** A measured figure that has a goal. */
export interface Goal {
  what: string;
  goal: number;
  least: boolean;
  measured: number;
}

export interface Section {
  title: string;
  text: string;
  goals: Goal[];
}

const atMost = (what: string, goal: number, measured: number): Goal => ({
  what,
  goal,
  least: false,
  measured,
});
const atLeast = (what: string, goal: number, measured: number): Goal => ({
  what,
  goal,
  least: true,
  measured,
});

export const isMet = ({ goal, least, measured }: Goal): boolean =>
  least ? measured >= goal : measured <= goal;

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

const seeded = (scenarios: readonly Scenario[], from: number) =>
  scenarios.map((scenario, i) => ({ scenario, seed: from + i }));

export function falseAlarmSection(panels: number): Section {
  const measured = seeded([...honestPanels, ...roleDifferences], 100).map(({ scenario, seed }) => ({
    scenario,
    ...detection(scenario, panels, seed),
  }));
  const of = (name: RegExp) =>
    measured
      .filter(({ scenario }) => name.test(scenario.name))
      .map(({ falseAlarms }) => falseAlarms.evenhand);
  return {
    title: 'Honest witnesses who are raised all the same',
    text: table(
      ['panels', 'Evenhand', 'two sigma', 'median deviation'],
      measured.map(({ scenario, falseAlarms }) => [
        scenario.name,
        share(falseAlarms.evenhand),
        share(falseAlarms['two sigma']),
        share(falseAlarms['median deviation']),
      ]),
    ),
    goals: [
      atMost('false alarms per honest witness', 0.005, mean(of(/^\d honest/))),
      atMost('false alarms with a really weak candidate', 0.005, mean(of(/weak/))),
      atMost('false alarms where a manager is 0.7 stricter', 0.03, mean(of(/one manager, 0.7/))),
      atMost('false alarms where two managers are 0.8 stricter', 0.03, mean(of(/two managers/))),
    ],
  };
}

export function detectionSection(panels: number): Section {
  const measured = seeded(hostilePanels, 300).map(({ scenario, seed }) => {
    const { found, falseAlarms } = detection(scenario, panels, seed);
    return { scenario, found, falseAlarms, best: bestFound(scenario, panels, seed) };
  });
  const of = (name: RegExp) =>
    mean(measured.filter(({ scenario }) => name.test(scenario.name)).map(({ found }) => found.evenhand));
  return {
    title: 'Witnesses who deviate and are raised',
    text: table(
      ['panels', 'Evenhand', 'best possible', 'two sigma', 'median deviation', 'honest ones raised beside'],
      measured.map(({ scenario, found, best, falseAlarms }) => [
        scenario.name,
        share(found.evenhand),
        share(best),
        share(found['two sigma']),
        share(found['median deviation']),
        share(falseAlarms.evenhand),
      ]),
    ),
    goals: [
      atLeast('found: one of five lowers all by 2', 0.95, of(/^1 of 5 lowers all by 2,/)),
      atLeast('found: one of four lowers all by 1.5', 0.75, of(/^1 of 4 lowers all by 1.5,/)),
      atLeast(
        'found: one of five lowers every other question by 2',
        0.8,
        of(/^1 of 5 lowers every other by 2,/),
      ),
      atLeast(
        'found: one of five lowers whole competencies by 2',
        0.8,
        of(/^1 of 5 lowers whole competencies/),
      ),
    ],
  };
}

export function valueSection(panels: number): Section {
  const wanted =
    /^[3-6] honest, several|^1 of [345] lowers all by (1.5|2), several|every other by 2, several/;
  const measured = seeded(
    [...honestPanels, ...hostilePanels].filter(({ name }) => wanted.test(name)),
    500,
  ).map(({ scenario, seed }) => ({ scenario, ...accuracy(scenario, panels, seed) }));
  const one = (name: RegExp) => measured.find(({ scenario }) => name.test(scenario.name));
  const hostile = one(/^1 of 5 lowers all by 2/);
  const honest = one(/^5 honest/);
  return {
    title: 'Reported values',
    text: table(
      [
        'panels',
        'error: Evenhand',
        'mean',
        'median',
        'moved: Evenhand',
        'mean',
        'median',
        'truth inside the 90 % interval',
        'its width',
      ],
      measured.map(({ scenario, error, moved, coverage, width }) => [
        scenario.name,
        share(error.evenhand),
        share(error['two sigma']),
        share(error['median deviation']),
        share(moved.evenhand),
        share(moved['two sigma']),
        share(moved['median deviation']),
        share(coverage),
        width.toFixed(2),
      ]),
    ),
    goals: [
      atMost(
        'values of a panel moved by one of five who lowers all by 2',
        0.1,
        hostile?.moved.evenhand ?? Number.NaN,
      ),
      atMost(
        'error on honest panels of five, beside the error of the mean',
        honest?.error['two sigma'] ?? Number.NaN,
        honest?.error.evenhand ?? Number.NaN,
      ),
      atLeast('truth inside the 90 % interval, honest panels of five', 0.88, honest?.coverage ?? Number.NaN),
    ],
  };
}

export function pairSection(panels: number): Section {
  const measured = pairs.map((scenario, i) => ({ scenario, ...pairRates(scenario, panels, 700 + i) }));
  const of = (name: RegExp) => measured.find(({ scenario }) => name.test(scenario.name))?.pair ?? Number.NaN;
  return {
    title: 'Two of five who may have agreed on their answers',
    text: table(
      ['panels', 'pair raised', 'others raised'],
      measured.map(({ scenario, pair, others }) => [scenario.name, share(pair), share(others)]),
    ),
    goals: [
      atLeast('found: a pair that lowers all, with shared wording', 0.95, of(/lowers all/)),
      atLeast('found: a pair that raises all, with shared wording', 0.95, of(/raises all/)),
      atMost('honest colleagues on one network', 0.01, of(/honest colleagues/)),
    ],
  };
}
