import type { Panel } from '../../../shared/domain/verification/panel.ts';
import type { Random } from './random.ts';
import {
  type Deviation,
  type Model,
  type Pattern,
  type Role,
  type Setting,
  simulate,
  standard,
} from './simulate.ts';
import { handedOn, ownWords } from './texts.ts';

/** Panels in which all have one role, and panels with several. */
export const casts: Record<'one role' | 'several roles', readonly Role[]> = {
  'one role': ['peer', 'peer', 'peer', 'peer', 'peer', 'peer'],
  'several roles': ['manager', 'peer', 'peer', 'report', 'client', 'peer'],
};
export type Cast = keyof typeof casts;

export interface Scenario {
  name: string;
  model: Model;
  setting: (panel: number) => Setting;
  /** Whom the panel's deviating witness is compared against; undefined when all are honest. */
  looking?: Omit<Deviation, 'witness'>;
}

const change = (more: Partial<Model>): Model => ({ ...standard, ...more });

/** The deviating witness takes every place in turn. */
function deviating(cast: Cast, n: number, shift: number, pattern: Pattern, model = standard): Scenario {
  const where = { all: 'all', 'every-other': 'every other', competencies: 'whole competencies' }[pattern];
  return {
    name: `1 of ${n} ${shift < 0 ? 'lowers' : 'raises'} ${where} by ${Math.abs(shift)}, ${cast}`,
    model,
    setting: (panel) => ({
      roles: casts[cast].slice(0, n),
      deviations: [{ witness: panel % n, shift, pattern }],
    }),
    looking: { shift, pattern },
  };
}

function honest(
  cast: Cast,
  n: number,
  name = `${n} honest, ${cast}`,
  model = standard,
  more: Partial<Setting> = {},
): Scenario {
  return { name, model, setting: () => ({ roles: casts[cast].slice(0, n), ...more }) };
}

const each = <T, U>(list: readonly T[], make: (one: T) => U[]): U[] => list.flatMap(make);
const bothCasts = Object.keys(casts) as Cast[];

export const honestPanels: Scenario[] = [
  ...each(bothCasts, (cast) => [3, 4, 5, 6].map((n) => honest(cast, n))),
  honest('several roles', 5, 'a really weak candidate whom all rate low', standard, { level: 1.7 }),
  honest('several roles', 5, 'a really strong candidate', standard, { level: 4.5 }),
  honest('one role', 5, 'much noise (0.9)', change({ noiseSd: 0.9 })),
  honest('one role', 5, 'unequal strictness (0.35)', change({ leniencySd: 0.35 })),
];

export const roleDifferences: Scenario[] = [
  ...[-0.5, -0.7, -0.85, -1].map((effect) =>
    honest('several roles', 5, `one manager, ${Math.abs(effect)} stricter and fair`, standard, {
      roleEffect: { manager: effect },
    }),
  ),
  {
    name: 'two managers of five, 0.8 stricter and fair',
    model: standard,
    setting: () => ({
      roles: ['manager', 'manager', 'peer', 'peer', 'report'],
      roleEffect: { manager: -0.8 },
    }),
  },
];

export const hostilePanels: Scenario[] = [
  ...each(bothCasts, (cast) =>
    each([3, 4, 5, 6], (n) => [-1, -1.5, -2].map((shift) => deviating(cast, n, shift, 'all'))),
  ),
  ...each(bothCasts, (cast) => [
    deviating(cast, 5, -2, 'every-other'),
    deviating(cast, 5, -2, 'competencies'),
    deviating(cast, 4, -2, 'every-other'),
  ]),
  deviating('one role', 5, 1.5, 'all'),
];

/** Two of five who have agreed on their answers, or who only share an office. */
export interface PairScenario {
  name: string;
  pair: (random: Random) => Panel;
  colludes: boolean;
}

function pairPanel(
  random: Random,
  shift: number,
  words: 'shared' | 'own',
  traces: { network?: boolean; device?: boolean; minutes?: number },
): Panel {
  const deviations: Deviation[] =
    shift === 0 ? [] : [0, 1].map((witness) => ({ witness, shift, pattern: 'all' as const }));
  const { panel } = simulate(random, standard, { roles: casts['several roles'].slice(0, 5), deviations });
  const texts = ownWords(random, 5);
  return {
    ...panel,
    witnesses: panel.witnesses.map((witness, i) => ({
      ...witness,
      statements: [
        {
          q: 'example',
          text: i === 1 && words === 'shared' ? handedOn(random, texts[0] as string) : (texts[i] as string),
        },
      ],
      submittedAt: new Date(
        Date.UTC(2026, 2, 2, 9) + (i < 2 ? i * (traces.minutes ?? 600) : i * 1700) * 60_000,
      ).toISOString(),
      ...(traces.network && i < 2 && { network: 'office' }),
      ...(traces.device && i < 2 && { device: 'machine' }),
    })),
  };
}

export const pairs: PairScenario[] = [
  {
    name: 'a pair lowers all by 1.5, shared wording',
    colludes: true,
    pair: (r) => pairPanel(r, -1.5, 'shared', {}),
  },
  {
    name: 'a pair raises all by 1, shared wording',
    colludes: true,
    pair: (r) => pairPanel(r, 1, 'shared', {}),
  },
  {
    name: 'a pair changes nothing, shared wording',
    colludes: true,
    pair: (r) => pairPanel(r, 0, 'shared', {}),
  },
  {
    name: 'one device and network, own words',
    colludes: true,
    pair: (r) => pairPanel(r, 0, 'own', { network: true, device: true }),
  },
  {
    name: 'honest colleagues on one network',
    colludes: false,
    pair: (r) => pairPanel(r, 0, 'own', { network: true }),
  },
  {
    name: 'the same, both answer within five minutes',
    colludes: false,
    pair: (r) => pairPanel(r, 0, 'own', { network: true, minutes: 5 }),
  },
  { name: 'honest strangers', colludes: false, pair: (r) => pairPanel(r, 0, 'own', {}) },
];
