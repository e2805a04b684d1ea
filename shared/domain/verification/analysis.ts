import type { Analysis, CompetencyResult, FactResult, Picture, RatingResult } from '../check/findings.ts';
import { originsNow } from '../check/network-and-device.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import type { Moment } from '../terms/clock.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { byRoleOf, type RolePictures } from './by-role.ts';
import { type CrossVerified, crossVerify, type Picture as Measured } from './cross-verify.ts';
import type { FactOutcome } from './facts/index.ts';
import { panelOf } from './from-check.ts';
import type { FactValue, Panel } from './panel.ts';
import { leastGroup } from './ratings/index.ts';

/** The result of cross-verification, as it is kept. */
export type Analysed = Omit<Analysis, 'type' | 'at'>;

/** Levels are kept to a hundredth: more would pretend to know. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

function pictureOf({ estimate, n, agreement }: Measured, byRole: Picture['byRole'], self?: number): Picture {
  return {
    ...(estimate && {
      value: rounded(estimate.value),
      low: rounded(estimate.low),
      high: rounded(estimate.high),
    }),
    n,
    agreement,
    ...(self !== undefined && { self: rounded(self) }),
    byRole,
  };
}

const mean = (values: readonly number[]): number | undefined =>
  values.length > 0 ? values.reduce((sum, one) => sum + one, 0) / values.length : undefined;

/** A value of a claim in writing: a range as its first and last month. */
export const written = (value: FactValue): string =>
  typeof value === 'object' ? `${value.from} – ${value.to ?? 'present'}` : String(value);

const factOf = ({ key, claimed, verdict, sources }: FactOutcome): FactResult => ({
  key,
  claimed: written(claimed),
  verdict,
  sources: sources.map(({ id, answer, said }) => ({
    refereeId: id,
    answer,
    ...(said !== undefined && answer !== 'does_not_know' && { said: written(said) }),
  })),
});

function ratingsOf(panel: Panel, { questions }: CrossVerified, roles: RolePictures): RatingResult[] {
  return questions.map(({ id, picture }) => ({
    questionId: id,
    competency: panel.questions?.[id]?.competency ?? '',
    ...pictureOf(picture, roles.questions[id] ?? {}, panel.self?.[id]),
  }));
}

function competenciesOf(
  panel: Panel,
  { competencies }: CrossVerified,
  roles: RolePictures,
): CompetencyResult[] {
  return competencies.map(({ id, picture }) => {
    const questionIds = Object.entries(panel.questions ?? {}).flatMap(([question, { competency }]) =>
      competency === id ? [question] : [],
    );
    const self = mean(questionIds.flatMap((question) => panel.self?.[question] ?? []));
    return { competency: id, questionIds, ...pictureOf(picture, roles.competencies[id] ?? {}, self) };
  });
}

/** The part of a panel that is kept. Who rated nothing is asked for nothing: a question that nobody could answer has no value. */
export function analysisOf(panel: Panel): Analysed {
  const verified = crossVerify(panel);
  const roles = byRoleOf(panel, verified, Math.max(leastGroup, panel.groupMinimum ?? 0));
  return {
    ratings: ratingsOf(panel, verified, roles),
    competencies: competenciesOf(panel, verified, roles),
    facts: verified.facts.map(factOf),
    signals: verified.witnesses.flatMap(({ id, signals }) =>
      signals.map((signal) => ({ refereeId: id, ...signal })),
    ),
    groups: verified.groups,
    method: 'panel-1',
  };
}

/** The same for the references of a check. */
export const analyse = (check: ReadableCheck, questionnaire: Questionnaire, moment: Moment): Analysed =>
  analysisOf(panelOf(check, questionnaire, originsNow(check, moment)));
