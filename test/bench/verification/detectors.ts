import { crossVerify } from '../../../shared/domain/verification/cross-verify.ts';
import type { Panel } from '../../../shared/domain/verification/panel.ts';
import { concerns, type Deviation, type Model, type Simulated } from './simulate.ts';

/** What a way of looking at a panel makes of it: per witness how suspicious, and a value per question. */
export interface Verdict {
  /** Above the detector's threshold means raised. */
  suspicion: number[];
  /** NaN where none is given. */
  values: number[];
}

const ratingsOf = ({ witnesses, questions }: Panel): number[][] =>
  witnesses.map(({ ratings }) => Object.keys(questions ?? {}).map((q) => ratings[q] ?? Number.NaN));

const present = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value));
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[sorted.length >> 1] ?? Number.NaN) + (sorted[(sorted.length - 1) >> 1] ?? Number.NaN)) / 2;
}
const column = (rows: readonly number[][], q: number): number[] =>
  present(rows.map((row) => row[q] as number));

/** Evenhand's own: the strongest of the two outlier signals. */
export function ours(panel: Panel): Verdict {
  const { questions, witnesses } = crossVerify(panel);
  return {
    suspicion: witnesses.map(({ signals }) =>
      Math.max(0, ...signals.filter(({ kind }) => kind.endsWith('_outlier')).map(({ strength }) => strength)),
    ),
    values: questions.map(({ picture }) => picture.estimate?.value ?? Number.NaN),
  };
}

/** The mean of a question, and how far a witness's own mean lies from all means in standard deviations. */
export function twoSigma(panel: Panel): Verdict {
  const rows = ratingsOf(panel);
  const means = rows.map((row) => mean(present(row)));
  const centre = mean(means);
  const sd = Math.sqrt(means.reduce((sum, one) => sum + (one - centre) ** 2, 0) / (means.length - 1));
  return {
    suspicion: means.map((one) => (sd === 0 ? 0 : Math.abs(one - centre) / sd)),
    values: (rows[0] ?? []).map((_, q) => mean(column(rows, q))),
  };
}

/** The median of a question, and the share of questions on which a witness lies 3.5 scaled median deviations off (Iglewicz & Hoaglin 1993). */
export function medianDeviation(panel: Panel): Verdict {
  const rows = ratingsOf(panel);
  const centres = (rows[0] ?? []).map((_, q) => median(column(rows, q)));
  const spreads = centres.map((centre, q) =>
    median(column(rows, q).map((value) => Math.abs(value - centre))),
  );
  return {
    suspicion: rows.map((row) => {
      const off = row.filter((value, q) => {
        const distance = Math.abs(value - (centres[q] as number));
        return distance > 0 && (0.6745 * distance) / (spreads[q] as number) > 3.5;
      });
      return off.length / present(row).length;
    }),
    values: centres,
  };
}

/** The mean of the others' answers to all questions of a competency, which all have one true level in the model. */
function levelsWithout(rows: readonly number[][], i: number, model: Model): number[] {
  const others = rows.filter((_, j) => j !== i);
  return Array.from({ length: model.competencies }, (_, c) =>
    mean(present(others.flatMap((row) => row.filter((__, q) => q % model.competencies === c)))),
  );
}

/**
 * The best that can be done: a likelihood ratio that knows every figure of the model, which questions are concerned and by how much,
 * and that all others are honest. Nobody has that knowledge of real people.
 *
 * @returns per witness a number that grows with the logarithm of the ratio
 */
export function bestPossible(
  { panel }: Simulated,
  model: Model,
  { shift, pattern }: Omit<Deviation, 'witness'>,
): number[] {
  const rows = ratingsOf(panel);
  const others = rows.length - 1;
  const strict = model.leniencySd ** 2 * (1 + 1 / others);
  const perCompetency = model.questions / model.competencies;
  const noise = (model.noiseSd ** 2 + 1 / 12) * (1 + 1 / (others * perCompetency * (1 - model.missing)));
  return rows.map((row, i) => {
    const levels = levelsWithout(rows, i, model);
    const parts = [true, false].map((concerned) => {
      const distances = present(
        row.map((value, q) =>
          concerns(pattern, q, q % model.competencies) === concerned
            ? value - (levels[q % model.competencies] as number)
            : Number.NaN,
        ),
      );
      return { k: distances.length, mean: distances.length > 0 ? mean(distances) : 0 };
    });
    // Normal with one strictness in common: the ratio is linear in the two means (precision matrix by Sherman and Morrison).
    const weights = parts.map(({ k }) => k / noise);
    const common = strict / (1 + strict * weights.reduce((sum, one) => sum + one, 0));
    const [first, second] = weights as [number, number];
    const own = first - common * first * first;
    return shift * (own * (parts[0]?.mean ?? 0) - common * first * second * (parts[1]?.mean ?? 0));
  });
}
