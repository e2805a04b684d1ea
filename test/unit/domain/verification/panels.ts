import { crossVerify } from '../../../../shared/domain/verification/cross-verify.ts';
import type { Panel, Witness } from '../../../../shared/domain/verification/panel.ts';
import type { Signal, SignalKind } from '../../../../shared/domain/verification/signals/index.ts';
import { randomFrom } from '../../../bench/verification/random.ts';

/** Panels made by hand, for tests that say who did what. */

export const witness = (id: string, change: Partial<Witness> = {}): Witness => ({
  id,
  role: 'peer',
  ratings: {},
  facts: {},
  statements: [],
  ...change,
});

export const panel = (witnesses: Witness[], change: Partial<Panel> = {}): Panel => ({
  id: 'p',
  scale: [1, 5],
  questions: {},
  claims: [],
  witnesses,
  ...change,
});

export interface GridOptions {
  roles?: readonly Witness['role'][];
  /** Per witness what stands beside the ratings. */
  more?: readonly Partial<Witness>[];
  competencies?: number;
  scale?: [number, number];
  change?: Partial<Panel>;
}

/**
 * A panel from rows of ratings: a row per witness (`r1`, `r2`, …), a column per question (`q1`, `q2`, …). Questions take their competency in turn.
 */
export function grid(
  rows: readonly (readonly (number | null)[])[],
  { roles = [], more = [], competencies = 5, scale = [1, 5], change = {} }: GridOptions = {},
): Panel {
  const ids = (rows[0] ?? []).map((_, q) => `q${q + 1}`);
  return panel(
    rows.map((row, i) =>
      witness(`r${i + 1}`, {
        role: roles[i] ?? 'peer',
        ratings: Object.fromEntries(ids.map((id, q) => [id, row[q] ?? null])),
        ...more[i],
      }),
    ),
    {
      scale,
      questions: Object.fromEntries(ids.map((id, q) => [id, { competency: `c${(q % competencies) + 1}` }])),
      ...change,
    },
  );
}

const clamp = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

/**
 * Answers of honest witnesses around the levels of a candidate whose competencies differ. Each witness has the same noise in another order, so
 * that nobody is strict or lenient.
 *
 * @param shift per witness and question, from 0, added before rounding
 */
export function honestRows(
  witnesses: number,
  questions = 20,
  shift: (witness: number, question: number) => number = () => 0,
): number[][] {
  const levels = [3.4, 4.2, 3.8, 3, 3.6];
  const noise = [0.5, -0.6, 0.2, -0.3, 0.7, -0.5, 0, 0.4, -0.7, 0.3];
  const random = randomFrom(1);
  return Array.from({ length: witnesses }, (_, i) => {
    const left: number[] = [];
    return Array.from({ length: questions }, (__, q) => {
      if (left.length === 0) left.push(...noise);
      const own = left.splice(random.below(left.length), 1)[0] as number;
      return clamp((levels[q % levels.length] as number) + own + shift(i, q));
    });
  });
}

/** What was noticed about one witness. */
export const signalsOfWitness = (one: Panel, id: string): Signal[] =>
  crossVerify(one).witnesses.find((found) => found.id === id)?.signals ?? [];

/** A signal of one kind about one witness. */
export const signal = (one: Panel, id: string, kind: SignalKind): Signal | undefined =>
  signalsOfWitness(one, id).find((found) => found.kind === kind);

/** Who has a raised signal of which kind, as `r1 hostile_outlier`. */
export const raisedIn = (one: Panel): string[] =>
  crossVerify(one).witnesses.flatMap(({ id, signals }) =>
    signals.filter(({ strength }) => strength >= 0.5).map(({ kind }) => `${id} ${kind}`),
  );

/** Whatever is inside can no longer be changed. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
