import { inOrder, type Panel } from '../panel.ts';
import { at } from './vector.ts';

/** The ratings of a panel as numbers: a row per witness, a column per question, NaN where a witness gave no rating. */
export interface Matrix {
  ids: string[];
  roles: string[];
  questions: string[];
  /** Per column the number of its competency, from 0; undefined when competencies are unknown. */
  competencies: number[] | undefined;
  rows: Float64Array[];
  /** Distance of the ends of the scale. */
  span: number;
}

const isRating = (value: unknown, [least, most]: Panel['scale']): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** Questions in the order in which they are reported: the panel's own, then those that only witnesses name. */
function questionsOf({ questions, witnesses }: Panel): string[] {
  const ids = new Set(Object.keys(questions ?? {}));
  for (const { ratings } of witnesses) for (const id of Object.keys(ratings)) ids.add(id);
  return [...ids];
}

/** Witnesses in the order of their ids, so that the order in which they came changes nothing. */
export function matrixOf(panel: Panel): Matrix {
  const witnesses = inOrder(panel.witnesses);
  const questions = questionsOf(panel);
  const names = new Map<string, number>();
  const numberOf = (competency: string): number => {
    const known = names.get(competency) ?? names.size;
    names.set(competency, known);
    return known;
  };
  const known = panel.questions;
  return {
    ids: witnesses.map(({ id }) => id),
    roles: witnesses.map(({ role }) => role),
    questions,
    competencies: known && questions.map((id) => numberOf(known[id]?.competency ?? '')),
    rows: witnesses.map(({ ratings }) =>
      Float64Array.from(questions, (id) => {
        const value = ratings[id];
        return isRating(value, panel.scale) ? value : Number.NaN;
      }),
    ),
    span: panel.scale[1] - panel.scale[0],
  };
}

/** The competencies by their number; one undefined name when they are unknown. */
export const competencyNames = ({ questions }: Panel, matrix: Matrix): (string | undefined)[] => [
  ...new Set(matrix.questions.map((id) => questions?.[id]?.competency)),
];

/** The questions of one competency, as numbers of the columns. @param competency its number */
export const columnsOf = ({ questions, competencies }: Matrix, competency: number): number[] =>
  [...questions.keys()].filter((q) => competencies?.[q] === competency);

/** The number of witnesses who answered at least one of these questions. */
export const answeredBy = ({ rows }: Matrix, columns: readonly number[]): number =>
  rows.filter((row) => columns.some((q) => !Number.isNaN(at(row, q)))).length;

/** The answers to a question, in the order of the witnesses. @param q the number of its column */
export const answersTo = ({ rows }: Matrix, q: number): number[] =>
  rows.map((row) => at(row, q)).filter((answer) => !Number.isNaN(answer));
