import { type Referee, type RefereeRole, refereeRoles } from '../domain/check/records.ts';
import type { Words } from '../words/index.ts';
import { capital } from './html.ts';

/** How each referee is called where they are told apart but not named: "Manager", "Colleague 2". By referee id. */
export type Labels = Readonly<Record<string, string>>;

/** The role of each referee, by id. */
export type Roles = Readonly<Record<string, RefereeRole>>;

export const rolesOf = (referees: readonly { id: string; role: RefereeRole }[]): Roles =>
  Object.fromEntries(referees.map(({ id, role }) => [id, role]));

/**
 * Who said something, by role and number: "a manager and 2 colleagues". Never by label: whoever could follow "Colleague 2" from one
 * finding to the next would soon know who it is.
 */
export function byRole(words: Words, roles: Roles, refereeIds: readonly string[]): string {
  const ids = [...new Set(refereeIds)];
  return words.listed(
    refereeRoles.flatMap((role) => {
      const n = ids.filter((id) => (roles[id] ?? 'other') === role).length;
      return n === 0 ? [] : [words(`common.role-counted.${role}`, { n })];
    }),
  );
}

/** A number from a text, so that numbering does not follow the order in which the candidate named people. */
function scatter(text: string): number {
  let sum = 2166136261;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  return sum;
}

/**
 * Labels by role: "Manager" when there is one, "Colleague 1" and "Colleague 2" when there are two.
 * Only those who answered have one; the others are no source of anything.
 */
export function refereeLabels(
  words: Words,
  referees: readonly Pick<Referee, 'id' | 'email' | 'role' | 'state'>[],
): Labels {
  const labels: Record<string, string> = {};
  const answered = referees.filter(({ state }) => state === 'answered');
  for (const role of refereeRoles) {
    const what = capital(words(`common.role.${role}`));
    const same = answered
      .filter((referee) => referee.role === role)
      .sort((a, b) => scatter(a.email) - scatter(b.email));
    for (const [index, { id }] of same.entries())
      labels[id] = same.length > 1 ? words('common.numbered', { what, n: index + 1 }) : what;
  }
  return labels;
}
