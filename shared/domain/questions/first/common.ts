import type { FactQuestion, ScaleQuestion, TextQuestion } from '../../terms/questionnaire.ts';

/** The comparison that every rating asks for: people rate more alike against others in the same work than against an ideal. */
export const comparison = 'Compare with others you have known in the same kind of role.';

type Anchors = ScaleQuestion['anchors'];

/** A rating; `anchors` says what each point from 1 to 5 looks like in practice, 3 being what is usual in the role. */
export const rating = (id: string, competency: string, text: string, anchors: Anchors): ScaleQuestion => ({
  kind: 'scale',
  id,
  item: 'work-style',
  competency,
  text,
  hint: comparison,
  anchors,
});

export const facts: FactQuestion[] = [
  {
    kind: 'fact',
    id: 'start-month',
    item: 'employment-facts',
    answer: 'month',
    field: 'startDate',
    text: 'In which month did {name} start at the organisation you shared?',
    hint: 'Their start there, even if you met later.',
  },
  {
    kind: 'fact',
    id: 'end-month',
    item: 'employment-facts',
    answer: 'month',
    field: 'endDate',
    text: 'In which month did {name} leave that organisation?',
    hint: 'If they are still there, or you do not know, tick “I do not know”.',
  },
  {
    kind: 'fact',
    id: 'position',
    item: 'employment-facts',
    answer: 'text',
    field: 'position',
    text: 'What was {name}’s position there?',
    hint: 'The last one that you know of.',
  },
];

export const texts: TextQuestion[] = [
  {
    kind: 'text',
    id: 'strength',
    item: 'own-words',
    about: 'strength',
    maxLength: 1000,
    text: 'What did {name} do well?',
    hint: 'Something you saw yourself.',
  },
  {
    kind: 'text',
    id: 'improvement',
    item: 'own-words',
    about: 'improvement',
    maxLength: 1000,
    text: 'What could {name} have done differently?',
    hint: 'Something you saw yourself.',
  },
  {
    kind: 'text',
    id: 'conditions',
    item: 'own-words',
    about: 'remark',
    maxLength: 1000,
    text: 'In which working conditions did {name} do their best work?',
    hint: 'For example alone or in a group, with a plan or with room.',
  },
];
