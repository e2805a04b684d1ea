import type { Questionnaire } from '../questionnaire.ts';
import { factsOfEmployment } from './questions/facts.ts';
import { direction, dissent, handingOver, power } from './questions/leading.ts';
import { amongExecutives } from './questions/settings.ts';
import { improvement, strength } from './questions/texts.ts';
import { learning, uncertainty } from './questions/thinking.ts';
import { confidentiality, interests, mistakes } from './questions/trust.ts';
import { clarity, reliability } from './questions/work.ts';
import { ratingsIn } from './questions/write.ts';

/** One question in words less than elsewhere: it pays for more on leading and on trust within five minutes. */
export const executive1: Questionnaire = {
  id: 'executive',
  version: 1,
  questions: [
    ...factsOfEmployment,
    ...ratingsIn(amongExecutives, [
      direction,
      handingOver,
      dissent,
      power,
      clarity,
      uncertainty,
      reliability,
      learning,
      mistakes,
      confidentiality,
      interests,
    ]),
    strength,
    improvement,
  ],
};
