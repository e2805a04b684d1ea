import type { Picture } from '../check/findings.ts';
import type { CrossVerified } from './cross-verify.ts';
import { groupsToShow } from './groups-to-show.ts';
import { inOrder, type Panel } from './panel.ts';
import {
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
} from './ratings/index.ts';

/** The pictures that roles give, by question and by competency. */
export interface RolePictures {
  questions: Record<string, Picture['byRole']>;
  competencies: Record<string, Picture['byRole']>;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const told = ({ value, low, high, n }: Estimate): Picture['byRole'][string] => ({
  value: rounded(value),
  low: rounded(low),
  high: rounded(high),
  n,
});

/** The matrix of some of the witnesses. */
const rowsOf = (matrix: Matrix, members: readonly number[]): Matrix => ({
  ...matrix,
  ids: members.map((i) => itemAt(matrix.ids, i)),
  roles: members.map((i) => itemAt(matrix.roles, i)),
  rows: members.map((i) => itemAt(matrix.rows, i)),
});

/**
 * The picture of each role that is large enough to be shown apart, from the answers of that role alone. A witness who counts little in the
 * whole counts as little in their role.
 *
 * @param least the smallest group that may be shown
 */
export function byRoleOf(panel: Panel, { witnesses }: CrossVerified, least: number): RolePictures {
  const matrix = matrixOf(panel);
  const assumptions = assumptionsFor(matrix.span);
  const pictures: RolePictures = { questions: {}, competencies: {} };
  const roles = Object.groupBy(
    inOrder(panel.witnesses).map((_, i) => i),
    (i) => itemAt(matrix.roles, i),
  );
  const names = competencyNames(panel, matrix);
  for (const [role, members = []] of Object.entries(roles).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (members.length < least) continue;
    const own = rowsOf(matrix, members);
    const weights = members.map((i) => witnesses[i]?.weight ?? 1);
    const judgements = judge(
      own,
      members.map(() => 1),
      assumptions,
    );
    const { questions, competencies } = estimate(own, judgements, weights, assumptions, panel.scale);
    matrix.questions.forEach((name, q) => {
      const found = questions[q];
      if (!found || !shownOf(matrix, [q], least).has(role)) return;
      pictures.questions[name] = { ...pictures.questions[name], [role]: told(found) };
    });
    names.forEach((name, number) => {
      const found = competencies[number];
      if (name === undefined || !found) return;
      const within = columnsOf(matrix, number);
      if (!shownOf(matrix, within, least).has(role)) return;
      pictures.competencies[name] = { ...pictures.competencies[name], [role]: told(found) };
    });
  }
  return pictures;
}

/** The roles that may be shown apart for some questions: enough of their witnesses rated these, and the remaining ones cannot be inferred. */
function shownOf(matrix: Matrix, columns: readonly number[], least: number): ReadonlySet<string> {
  const counts: Record<string, number> = {};
  matrix.rows.forEach((row, i) => {
    if (columns.every((q) => Number.isNaN(at(row, q)))) return;
    const role = itemAt(matrix.roles, i);
    counts[role] = (counts[role] ?? 0) + 1;
  });
  return new Set(groupsToShow(counts, least));
}
