import { isKey, type Words } from '../../words/index.ts';
import type { CompetencyResult, FactResult, Finding, RatingResult } from '../check/findings.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import { type Questionnaire, questionIn, type ScaleQuestion, wordFor } from '../terms/questionnaire.ts';
import { type Claim, claimOf } from '../verification/claims.ts';

/** A rated question with its words, so that a report can be read without its questionnaire. */
export type ReportRating = RatingResult & { questionText: string; anchors: ScaleQuestion['anchors'] };

/** A competency with its words. */
export type ReportCompetency = CompetencyResult & { title: string };

/** A fact with the claim it is about: which field of the résumé, at which organisation. */
export type ReportFact = FactResult & Pick<Claim, 'field' | 'organisation'>;

export interface Figures {
  competencies: ReportCompetency[];
  ratings: ReportRating[];
  facts: ReportFact[];
}

/** A competency in words; the id itself for one that the catalogue does not know. */
export function competencyIn(words: Words, competency: string): string {
  const key = `common.competency.${competency}`;
  return isKey(key) ? words(key) : competency;
}

/** The figures of a check in the reader's language, without those that a finding takes with it: its question's or its claim's, and those of the competency that it went into. */
export function figuresOf(
  { analysis, order }: ReadableCheck,
  { questions }: Questionnaire,
  { words, gone }: { words: Words; gone: readonly Finding[] },
): Figures {
  const isGone = (id: string) => gone.some(({ kind, questionId }) => kind === 'rating' && questionId === id);
  const said = (text: string) => wordFor(text, order.candidate.name);
  return {
    competencies: (analysis?.competencies ?? [])
      .filter(({ questionIds }) => !questionIds.some(isGone))
      .map((one) => ({ ...one, title: competencyIn(words, one.competency) })),
    ratings: (analysis?.ratings ?? []).flatMap((rating): ReportRating[] => {
      const found = questions.find(({ id }) => id === rating.questionId);
      if (found?.kind !== 'scale' || isGone(found.id)) return [];
      const { text, anchors } = questionIn(found, words.language);
      const [a, b, c, d, e] = anchors;
      return [
        { ...rating, questionText: said(text), anchors: [said(a), said(b), said(c), said(d), said(e)] },
      ];
    }),
    facts: (analysis?.facts ?? [])
      .filter(({ key }) => !gone.some(({ claimKey }) => claimKey === key))
      .map((fact) => {
        const { field, organisation } = claimOf(order, fact.key);
        return { ...fact, field, organisation };
      }),
  };
}
