import { type Check, pendingChange } from '../check/check.ts';
import { questionnaireOf } from '../questions/published.ts';
import type { Questionnaire, ScaleQuestion } from '../terms/questionnaire.ts';

/** The rated questions that the candidate has agreed to: what they can rate themselves on. Empty before consent. */
export function ratedQuestionsOf({ scope, consent }: Pick<Check, 'scope' | 'consent'>): ScaleQuestion[] {
  if (!scope || !consent) return [];
  const { questions } = questionnaireOf(scope);
  return questions
    .filter((question) => question.kind === 'scale')
    .filter(({ item }) => consent.items[item] === true);
}

/**
 * The candidate's own ratings by question id, 1 to 5. A rating of a question that has left the questionnaire since, or that the candidate
 * no longer agrees to, counts for nothing. Empty when there are none.
 */
export function selfRatingsOf(
  { selfAssessment, consent }: Pick<Check, 'selfAssessment' | 'consent'>,
  { questions }: Pick<Questionnaire, 'questions'>,
): Record<string, number> {
  return Object.fromEntries(
    questions.flatMap(({ id, kind, item }) => {
      const rating = selfAssessment?.ratings[id];
      const counts = kind === 'scale' && consent?.items[item] === true;
      return counts && rating !== undefined ? [[id, rating] as const] : [];
    }),
  );
}

/**
 * Whether the candidate can rate themselves now: once they have named referees, and until the findings are there. Whoever has read what the
 * referees say would rate themselves by it.
 */
export function mayAssessSelf(check: Pick<Check, 'head' | 'scope' | 'consent' | 'change'>): boolean {
  const { head } = check;
  if (head.ended || pendingChange(check)) return false;
  if (head.nominationRound === 0 || head.stage === 'review' || head.stage === 'closure') return false;
  return ratedQuestionsOf(check).length > 0;
}
