import type { Agreement } from '../check/findings.ts';
import { type FactOutcome, factsOf } from './facts/index.ts';
import { inOrder, type Panel } from './panel.ts';
import {
  agreementOf,
  answeredBy,
  answersTo,
  assumptionsFor,
  at,
  columnsOf,
  competencyNames,
  type Estimate,
  estimate,
  itemAt,
  judge,
  type Matrix,
  matrixOf,
  roleDifferences,
  weightsOf,
} from './ratings/index.ts';
import type { Expected } from './signals/answering.ts';
import { groupsOf, pairsOf, type Signal, signalsOf } from './signals/index.ts';

/** The witnesses' answers to one question or about one competency, taken together. */
export interface Picture {
  /** A level and its 90 % interval in points of the scale; absent with fewer than three ratings. */
  estimate?: Estimate;
  /** Number of witnesses who rated it. */
  n: number;
  agreement: Agreement;
}

export interface CrossVerified {
  /** In the order of the panel's questions. */
  questions: { id: string; picture: Picture }[];
  /** In the order in which the questions name them; empty when competencies are unknown. */
  competencies: { id: string; picture: Picture }[];
  facts: FactOutcome[];
  /** Per witness, in order, what was noticed, and how much their ratings count: 0 to 1. */
  witnesses: { id: string; signals: Signal[]; weight: number }[];
  /** Ids of witnesses who count as one. */
  groups: string[][];
}

/** The middle of sorted values, with the one at `without` left out; undefined when none is left. */
function middleOf(sorted: Float64Array, without = sorted.length): number | undefined {
  const n = sorted.length - (without < sorted.length ? 1 : 0);
  if (n === 0) return undefined;
  const left = (k: number): number => at(sorted, k >= without ? k + 1 : k);
  return (left(n >> 1) + left((n - 1) >> 1)) / 2;
}

/**
 * The answers to expect of each witness, from those of the others, and of anybody, from those of all: their middle, which nobody alone
 * moves far.
 *
 * @param noise standard deviation of a single answer
 */
function expectedFrom(matrix: Matrix, noise: number): { each: Expected[]; anybody: Expected } {
  const columns = matrix.questions.map((id, q) => ({
    id,
    sorted: Float64Array.from(answersTo(matrix, q)).sort(),
  }));
  /** @param without the answer to leave out, per question; NaN for none */
  const expected = (without?: Float64Array): Expected => {
    const levels: Record<string, number> = {};
    columns.forEach(({ id, sorted }, q) => {
      const place = without ? sorted.indexOf(at(without, q)) : -1;
      const level = middleOf(sorted, place < 0 ? undefined : place);
      if (level !== undefined) levels[id] = level;
    });
    return { levels, noise };
  };
  return { each: matrix.rows.map((row) => expected(row)), anybody: expected() };
}

const order: readonly Agreement[] = ['insufficient', 'low', 'moderate', 'high'];

/** The middle of the agreements on single questions; of two middle ones the lower. */
function middle(agreements: readonly Agreement[]): Agreement {
  const sorted = agreements.map((one) => order.indexOf(one)).sort((a, b) => a - b);
  return order[sorted[(sorted.length - 1) >> 1] ?? 0] ?? 'insufficient';
}

const pictureOf = (found: Estimate | undefined, n: number, agreement: Agreement): Picture => ({
  ...(found && { estimate: found }),
  n,
  agreement,
});

/**
 * Compares the answers of the witnesses with each other and with the candidate's claims. The result is the same every time, and for
 * witnesses in any order. Nobody is left out: a doubtful witness counts less, and two who seem to have agreed count as one.
 * There is no overall value and no advice. `docs/verification.md` has the error rates.
 */
export function crossVerify(panel: Panel): CrossVerified {
  const witnesses = inOrder(panel.witnesses);
  const matrix = matrixOf(panel);
  const assumptions = assumptionsFor(matrix.span);
  const { each: expected, anybody } = expectedFrom(matrix, assumptions.noise);
  const pairs = pairsOf(panel, witnesses, matrix, anybody);
  const groups = groupsOf(pairs, witnesses.length);
  const trust = witnesses.map((_, i) => 1 / (groups.find((group) => group.includes(i))?.length ?? 1));

  const differences = roleDifferences(matrix, trust, assumptions);
  const judgements = judge(matrix, trust, assumptions, differences);
  const weights = weightsOf(judgements, trust);
  // The differences between roles are reported without relying on doubted witnesses.
  const told = roleDifferences(matrix, weights, assumptions);
  const estimated = estimate(matrix, judgements, weights, assumptions, panel.scale);
  const ids = groups.map((group) => group.map((i) => itemAt(witnesses, i).id));
  const questions = matrix.questions.map((id, q) => {
    const answers = answersTo(matrix, q);
    const agreement = agreementOf(answers, panel.scale);
    return { id, picture: pictureOf(estimated.questions[q], answers.length, agreement) };
  });

  return {
    questions,
    competencies: competencyNames(panel, matrix).flatMap((id, number) => {
      if (id === undefined) return [];
      const columns = columnsOf(matrix, number);
      const agreement = middle(columns.map((q) => itemAt(questions, q).picture.agreement));
      const picture = pictureOf(estimated.competencies[number], answeredBy(matrix, columns), agreement);
      return [{ id, picture }];
    }),
    facts: factsOf(panel, { groups: ids }),
    witnesses: signalsOf(panel, { judgements, differences: told, pairs, expected }).map((one, i) => ({
      ...one,
      weight: itemAt(weights, i),
    })),
    groups: ids,
  };
}
