import { type Referee, type RefereeRole, refereeRoles } from '../domain/records.ts';
import { capital, count, listed, roleWord } from './words.ts';

/** How each referee is called where they are told apart but not named: "Manager", "Colleague 2". By referee id. */
export type Labels = Readonly<Record<string, string>>;

/** The role of each referee, by id. */
export type Roles = Readonly<Record<string, RefereeRole>>;

export const rolesOf = (referees: readonly { id: string; role: RefereeRole }[]): Roles =>
  Object.fromEntries(referees.map(({ id, role }) => [id, role]));

const oneOf: Record<RefereeRole, [one: string, many: string]> = {
  manager: ['a manager', 'managers'],
  peer: ['a colleague', 'colleagues'],
  report: ['a person they managed', 'people they managed'],
  client: ['a client', 'clients'],
  hr: ['somebody from HR', 'people from HR'],
  other: ['another referee', 'other referees'],
};

/**
 * Who said something, by role and number: "a manager and 2 colleagues". Never by label: whoever could follow "Colleague 2" from one
 * finding to the next would soon know who it is.
 */
export function byRole(roles: Roles, refereeIds: readonly string[]): string {
  const ids = [...new Set(refereeIds)];
  return listed(
    refereeRoles.flatMap((role) => {
      const n = ids.filter((id) => (roles[id] ?? 'other') === role).length;
      if (n === 0) return [];
      return n === 1 ? oneOf[role][0] : count(n, '', oneOf[role][1]);
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
export function refereeLabels(referees: readonly Pick<Referee, 'id' | 'email' | 'role' | 'state'>[]): Labels {
  const labels: Record<string, string> = {};
  const answered = referees.filter(({ state }) => state === 'answered');
  for (const role of refereeRoles) {
    const same = answered
      .filter((referee) => referee.role === role)
      .sort((a, b) => scatter(a.email) - scatter(b.email));
    for (const [index, { id }] of same.entries())
      labels[id] = same.length > 1 ? `${capital(roleWord[role])} ${index + 1}` : capital(roleWord[role]);
  }
  return labels;
}
