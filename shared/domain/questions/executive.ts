import type { Questionnaire } from '../terms/questionnaire.ts';
import { factsOfEmployment } from './library/facts.ts';
import { direction, dissent, handingOver, power } from './library/leading.ts';
import { amongExecutives } from './library/settings.ts';
import { improvement, strength } from './library/texts.ts';
import { learning, uncertainty } from './library/thinking.ts';
import { confidentiality, interests, mistakes } from './library/trust.ts';
import { clarity, reliability } from './library/work.ts';
import { ratingsIn } from './library/write.ts';

/** One question in words less than elsewhere: it pays for more on leading and on trust within five minutes. */
export const executive: Questionnaire = {
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
