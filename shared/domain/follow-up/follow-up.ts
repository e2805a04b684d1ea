import { type Check, refereeById } from '../check/check.ts';
import { mustNotContact } from '../check/do-not-contact.ts';
import type { Finding } from '../check/findings.ts';
import type { FollowUp, FollowUpAnswer, FollowUpPoint, Referee, Reference } from '../check/records.ts';
import { questionsOf } from '../scope/questions-asked.ts';
import type { Question, Questionnaire, ScaleQuestion } from '../terms/questionnaire.ts';

/** Something to the candidate's disadvantage that rests on one witness alone, and that others may know more about. */
export interface PointToFollowUp extends FollowUpPoint {
  /** Ids of the referees whose answer it rests on: they are not asked. */
  besides: string[];
}

/** More would be a second questionnaire. */
const mostPoints = 3;

/** The points of a rated question's scale that a follow-up describes: on either side of what is usual in the role. */
export const describedPoints = { lower: 2, upper: 4 } as const;

const referenceOf = (check: Check, refereeId: string): Reference | undefined =>
  check.references.find((reference) => reference.refereeId === refereeId);

const keyOf = ({ questionId, claimKey = '' }: FollowUpPoint): string => `${questionId} ${claimKey}`;

/** Whose answer to a finding's question is the adverse one. */
function restsOn(check: Check, question: Question, { kind, sources }: Finding): string[] {
  const ids = sources.map(({ refereeId }) => refereeId);
  if (kind === 'remark') return ids;
  return ids.filter((id) => {
    const value = referenceOf(check, id)?.answers[question.id]?.value ?? null;
    return question.kind === 'scale' ? typeof value === 'number' && value < 3 : value !== null;
  });
}

/** The point that a finding leads to, if it is one that is asked about once more. */
function pointOf(check: Check, questionnaire: Questionnaire, finding: Finding): PointToFollowUp | undefined {
  const { kind, adverse, corroborated, questionId, claimKey } = finding;
  if (!adverse || corroborated) return undefined;
  const question = questionnaire.questions.find(({ id }) => id === questionId);
  if (!question || question.kind !== (kind === 'fact' ? 'fact' : 'scale')) return undefined;
  if (kind !== 'rating' && kind !== 'remark' && !(kind === 'fact' && claimKey)) return undefined;
  return {
    questionId: question.id,
    ...(kind === 'fact' && claimKey && { claimKey }),
    besides: restsOn(check, question, finding),
  };
}

/** Whether somebody may be written to once more at all. */
export const canBeFollowedUp = (check: Check, referee: Referee): boolean =>
  referee.state === 'answered' &&
  !referee.remindersStopped &&
  !mustNotContact(check.consent?.doNotContact ?? [], referee);

/**
 * Who can be asked about a point: everybody else who was asked this question. About a fact only those who did not know it: whoever has
 * named a date has answered.
 */
export function othersFor(check: Check, { questionId, claimKey, besides }: PointToFollowUp): string[] {
  return check.referees
    .filter((referee) => {
      const reference = referenceOf(check, referee.id);
      if (!reference || besides.includes(referee.id) || !canBeFollowedUp(check, referee)) return false;
      if (!questionsOf(check, referee).some(({ id }) => id === questionId)) return false;
      if (claimKey === undefined) return true;
      const sameEntry = claimKey.slice(0, claimKey.lastIndexOf('.')) === referee.entry;
      return sameEntry && reference.answers[questionId]?.value === null;
    })
    .map(({ id }) => id);
}

/**
 * Lists the points of a follow-up: each point that rests on one witness alone and has not been asked about before in this
 * check, where there is anybody to ask. At most three, in the order of the findings.
 *
 * @param questionnaire with the questions that the candidate's consent covers
 */
export function followUpPoints(
  check: Check,
  questionnaire: Questionnaire,
  findings: Finding[],
): PointToFollowUp[] {
  const before = new Set(check.followUps.flatMap(({ points }) => points.map(keyOf)));
  const points = new Map<string, PointToFollowUp>();
  for (const finding of findings) {
    const point = pointOf(check, questionnaire, finding);
    if (!point || before.has(keyOf(point))) continue;
    const same = points.get(keyOf(point));
    const besides = [...new Set([...(same?.besides ?? []), ...point.besides])];
    points.set(keyOf(point), { ...point, besides });
  }
  return points
    .values()
    .filter((point) => othersFor(check, point).length > 0)
    .take(mostPoints)
    .toArray();
}

/**
 * The two descriptions of a rated question in the order in which they are shown: fixed for a question, and not the same for all, so that
 * neither end is always first.
 */
export const shownOrder = ({
  id,
}: Pick<ScaleQuestion, 'id'>): readonly ['lower' | 'upper', 'lower' | 'upper'] =>
  [...id].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % 2 === 0
    ? ['lower', 'upper']
    : ['upper', 'lower'];

/** The answers to a follow-up about one point, by the ids of the referees. */
export interface Corroboration extends FollowUpPoint {
  /** They saw the lower description themselves. */
  by: string[];
  /** They saw only the upper one. */
  against: string[];
  /** They saw neither, or still do not know. */
  unknown: string[];
}

const said = (followUp: FollowUp, { questionId }: FollowUpPoint): FollowUpAnswer | undefined =>
  followUp.state === 'answered' ? followUp.answers?.[questionId] : undefined;

/**
 * The outcome of the follow-ups, per point, in the order in which the points came up. Nobody's silence counts for anything. What a
 * fact is now said to be is told by `followUpFact`; here are those who still do not know.
 */
export function corroborationOf(check: Pick<Check, 'followUps'>): Corroboration[] {
  const found = new Map<string, Corroboration>();
  const inOrder = [...check.followUps].sort(
    (a, b) => a.round - b.round || Number(a.refereeId.slice(1)) - Number(b.refereeId.slice(1)),
  );
  for (const followUp of inOrder) {
    for (const point of followUp.points) {
      const one = found.get(keyOf(point)) ?? { ...point, by: [], against: [], unknown: [] };
      found.set(keyOf(point), one);
      const answer = said(followUp, point);
      if (answer?.seen === 'lower' || answer?.seen === 'both') one.by.push(followUp.refereeId);
      else if (answer?.seen === 'upper') one.against.push(followUp.refereeId);
      else if (answer?.seen === 'none' || answer?.value === null) one.unknown.push(followUp.refereeId);
    }
  }
  return [...found.values()];
}

/** The answer to a follow-up of a referee who did not know a fact at first; undefined without one. */
export function followUpFact(
  check: Pick<Check, 'followUps'>,
  refereeId: string,
  questionId: string,
): string | undefined {
  for (const followUp of check.followUps.filter((one) => one.refereeId === refereeId)) {
    const value = said(followUp, { questionId })?.value;
    if (value) return value;
  }
  return undefined;
}

/** The questions of a referee's points, in order. */
export function followUpQuestions(check: Check, { refereeId, points }: FollowUp): Question[] {
  const referee = refereeById(check, refereeId);
  const asked = referee ? questionsOf(check, referee) : [];
  return points.flatMap(({ questionId }) => asked.filter(({ id }) => id === questionId));
}
