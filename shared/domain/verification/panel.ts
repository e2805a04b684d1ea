import type { Check } from '../check.ts';
import { type Claim, claimsFor } from '../claims.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { Referee, RefereeRole, Reference } from '../records.ts';

/** A claim that witnesses were asked about, without showing it. */
export interface PanelClaim {
  /** For example `work.0.startDate`. */
  key: string;
  kind: 'month' | 'text';
  /** `YYYY-MM`, `YYYY` or `present` for a month. */
  value: string;
  /** The claim in words; the key when absent. */
  label?: string;
}

/** What one witness said. `null` is "did not observe" or "do not know"; what is absent was not asked. */
export interface Witness {
  id: string;
  role: RefereeRole;
  /** Question id to a point of the scale. */
  ratings: Record<string, number | null>;
  /** Claim key to the witness's own answer. */
  facts: Record<string, string | null>;
  statements: { q: string; text: string }[];
  /** Something that could colour their view, by their own word. */
  declaredConflict?: boolean;
  /** Seconds that answering took. */
  seconds?: number;
  submittedAt?: string;
}

/** Everything that cross-verification reads: plain data, without names or addresses. */
export interface Panel {
  id: string;
  scale: [number, number];
  /** The rated questions in the order in which they are reported. */
  questions: Record<string, { competency: string }>;
  claims: PanelClaim[];
  /** The smallest group of witnesses that the law lets us show apart. */
  groupMinimum?: number;
  /** The candidate's own ratings. They stand beside the others, never inside. */
  self?: Record<string, number>;
  witnesses: Witness[];
}

/** Ids as people count them: r2 before r10. */
export function inOrder<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function witnessOf(
  referee: Referee,
  reference: Reference,
  claims: Claim[],
  questionnaire: Questionnaire,
): Witness {
  const witness: Witness = {
    id: referee.id,
    role: referee.role,
    ratings: {},
    facts: {},
    statements: [],
    declaredConflict: reference.conflict,
    ...(reference.seconds !== undefined && { seconds: reference.seconds }),
    submittedAt: reference.at,
  };
  for (const question of questionnaire.questions) {
    const answer = reference.answers[question.id];
    if (!answer) continue;
    if (question.kind === 'scale') {
      witness.ratings[question.id] = typeof answer.value === 'number' ? answer.value : null;
    } else if (question.kind === 'fact') {
      const claim = claims.find(({ entry, field }) => entry === referee.entry && field === question.field);
      if (claim) witness.facts[claim.key] = words(answer.value) || null;
    } else if (words(answer.value)) {
      witness.statements.push({ q: question.id, text: words(answer.value) });
    }
    const example = words(answer.example);
    if (example) witness.statements.push({ q: question.id, text: example });
  }
  return witness;
}

/** Who has answered, with what they said, in the order of nomination. */
export const answeredOf = (check: Check): { referee: Referee; reference: Reference }[] =>
  inOrder(check.referees).flatMap((referee) => {
    const reference = check.references.find(({ refereeId }) => refereeId === referee.id);
    return reference && referee.state === 'answered' ? [{ referee, reference }] : [];
  });

/** The references of a check as a panel. Only who has answered is in it. */
export function panelOf(check: Check, questionnaire: Questionnaire): Panel {
  const answered = answeredOf(check);
  const claims = claimsFor(
    check.order,
    answered.map(({ referee }) => referee),
  );
  const witnesses = answered.map(({ referee, reference }) =>
    witnessOf(referee, reference, claims, questionnaire),
  );
  return {
    id: check.head.id,
    scale: [1, 5],
    ...(check.scope && { groupMinimum: check.scope.law.confidentiality.groupMinimum }),
    questions: Object.fromEntries(
      questionnaire.questions.flatMap((question) =>
        question.kind === 'scale' ? [[question.id, { competency: question.competency }]] : [],
      ),
    ),
    // A claim that nobody was asked about is no part of the check.
    claims: claims
      .filter(({ key }) => witnesses.some(({ facts }) => key in facts))
      .map(({ key, kind, value, label }) => ({ key, kind, value, label })),
    witnesses,
  };
}
