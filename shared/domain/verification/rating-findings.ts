import type { Agreement, Analysis, Finding, RatingResult } from '../check/findings.ts';
import type { Said, Standing } from '../check/said.ts';
import { type Corroboration, corroborationOf } from '../follow-up/follow-up.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { type Adverse, adverseRatings } from './corroboration.ts';
import { panelOf } from './from-check.ts';

/** A finding before it has its number. */
export type Unnumbered = Omit<Finding, 'type' | 'n'>;

type Values<C extends Said['code']> = Extract<Said, { code: C }>;

const standingOf: Record<Agreement, Standing> = {
  high: 'agree',
  moderate: 'mostly_agree',
  low: 'differ',
  insufficient: 'not_enough_evidence',
};

type Place = Pick<Values<'ratings'>, 'from' | 'to'>;

/** Where the level lies: at the point that most chose when it is near, otherwise at the nearest point or between two. */
function placeOf(value: number, answers: readonly number[]): Place {
  const usual = answers.find((one) => answers.filter((other) => other === one).length * 2 > answers.length);
  if (usual !== undefined && Math.abs(value - usual) < 1) return { from: usual, to: usual };
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= 0.25
    ? { from: nearest, to: nearest }
    : { from: Math.floor(value), to: Math.ceil(value) };
}

/** Most is more than half: a level that lies where few have answered is the level of all, and not what most saw. */
function shareAt(answers: readonly number[], { from, to }: Place): Values<'ratings'>['share'] {
  const there = answers.filter((answer) => answer === from || answer === to).length;
  if (there === answers.length) return 'all';
  return there * 2 > answers.length ? 'most' : 'some';
}

/** What is to be said of low answers: where nobody independent says the same, or others were asked again about them. */
function lowOf(
  { below, corroborated }: Adverse,
  found: Corroboration | undefined,
): Pick<Values<'ratings'>, 'low' | 'again'> {
  const [by, against, unknown] = [found?.by ?? [], found?.against ?? [], found?.unknown ?? []];
  const answered = by.length + against.length + unknown.length;
  if (below.length === 0 || (corroborated && answered === 0)) return {};
  const voices = new Set([...below, ...by]).size;
  return {
    low: { n: below.length, corroborated, asOne: !corroborated && voices > 1 },
    ...(answered > 0 && { again: { answered, seen: by.length } }),
  };
}

function saidOf({ n, value }: RatingResult, answers: readonly number[], low: ReturnType<typeof lowOf>): Said {
  if (value === undefined) return { code: 'ratings_too_few', n };
  const [lowest, highest] = [Math.min(...answers), Math.max(...answers)];
  if (lowest === highest) return { code: 'ratings_equal', n, point: lowest, ...low };
  const place = placeOf(value, answers);
  return { code: 'ratings', n, ...place, share: shareAt(answers, place), lowest, highest, ...low };
}

/** Per rated question that anybody could answer: one finding. */
export function ratingFindings(
  check: ReadableCheck,
  { ratings, groups }: Pick<Analysis, 'ratings' | 'groups'>,
  questionnaire: Questionnaire,
): Unnumbered[] {
  const panel = panelOf(check, questionnaire);
  const again = corroborationOf(check);
  return ratings.flatMap((result): Unnumbered[] => {
    const question = questionnaire.questions.find(({ id }) => id === result.questionId);
    if (question?.kind !== 'scale' || result.n === 0) return [];
    const answers = panel.witnesses.flatMap(({ id, ratings: own }) => {
      const value = own[question.id];
      return typeof value === 'number' ? [{ id, value }] : [];
    });
    const found = again.find(({ questionId }) => questionId === question.id);
    const adverse = adverseRatings(panel, question.id, groups, found?.by);
    const alone = adverse.below.length > 0 && !adverse.corroborated;
    const enough = result.value !== undefined;
    const ids = new Set([...answers.map(({ id }) => id), ...(found?.by ?? [])]);
    return [
      {
        kind: 'rating',
        said: saidOf(
          result,
          answers.map(({ value }) => value),
          lowOf(adverse, found),
        ),
        standing: enough && alone ? 'one_voice_against' : standingOf[result.agreement],
        adverse: enough && adverse.below.length > 0,
        corroborated: enough && !alone,
        sources: [...ids].map((refereeId) => ({ refereeId, questionId: question.id })),
        questionId: question.id,
      },
    ];
  });
}
