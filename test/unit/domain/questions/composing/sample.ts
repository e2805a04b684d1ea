import type { Package } from '../../../../../shared/domain/order/package.ts';
import { packageById } from '../../../../../shared/domain/order/packages/index.ts';
import type {
  ComposedQuestion,
  QuestionnaireDraft,
} from '../../../../../shared/domain/questions/composing/draft.ts';
import { type Editing, startDraft } from '../../../../../shared/domain/questions/composing/edit.ts';
import {
  questionFrom,
  type WordedQuestion,
} from '../../../../../shared/domain/questions/composing/question-in-both-languages.ts';
import { questionnaireById } from '../../../../../shared/domain/questions/published.ts';

export const professional = packageById('professional') as Package;

export const editing: Editing = {
  by: 'admin-1',
  moment: { now: Date.parse('2026-03-02T09:00:00Z'), daySeconds: 86_400 },
};

/** A draft with the questions of the package, which are neutral and fit. */
export const fresh = (): QuestionnaireDraft => {
  const { id, version } = professional.questionnaire;
  return startDraft('professional', questionnaireById(id, version), editing);
};

export const rating: Extract<WordedQuestion, { kind: 'scale' }> = {
  kind: 'scale',
  id: 'risk-notice',
  competency: 'reliability',
  text: {
    en: 'When a date was at risk, what did {name} do?',
    zh: '日期可能赶不上时，{name}会怎么做？',
  },
  anchors: [
    { en: 'Said nothing about it', zh: '什么也没说' },
    { en: 'Said so on the day', zh: '当天才说' },
    { en: 'Said so a few days before', zh: '提前几天说' },
    { en: 'Said so a week before', zh: '提前一周说' },
    { en: 'Said so a week before, with another date', zh: '提前一周说，并给出新的日期' },
  ],
};

/** Somebody's own question whose wording leads, in English. */
export const leading: WordedQuestion = {
  ...rating,
  id: 'leading',
  text: { en: 'Would you agree that {name} kept to dates?', zh: rating.text.zh },
};

export const composed = (worded: WordedQuestion): ComposedQuestion => ({
  question: questionFrom(worded),
  acknowledged: [],
});
