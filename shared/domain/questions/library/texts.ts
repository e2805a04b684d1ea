import { type Both, freeText } from './write.ts';

const seen: Both = ['Something you saw yourself.', '请写您亲眼所见的事。'];

export const strength = freeText({
  id: 'strength',
  about: 'strength',
  maxLength: 1000,
  text: ['What did {name} do well?', '{name}在哪些方面做得好？'],
  hint: seen,
});

export const improvement = freeText({
  id: 'improvement',
  about: 'improvement',
  maxLength: 1000,
  text: ['What could {name} have done differently?', '{name}在哪些方面可以换一种做法？'],
  hint: seen,
});

export const conditions = freeText({
  id: 'conditions',
  about: 'remark',
  maxLength: 1000,
  text: [
    'In which working conditions did {name} do their best work?',
    '在什么样的工作条件下，{name}的工作做得最好？',
  ],
  hint: [
    'For example alone or in a group, with or without a plan.',
    '例如独自或与人合作，有计划或没有计划。',
  ],
});
