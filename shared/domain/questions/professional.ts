import type { Questionnaire } from '../terms/questionnaire.ts';
import { factsOfEmployment } from './library/facts.ts';
import { inTheRole } from './library/settings.ts';
import { conditions, improvement, strength } from './library/texts.ts';
import { judgement, learning } from './library/thinking.ts';
import { confidentiality, mistakes } from './library/trust.ts';
import { clarity, disagreement, helping, quality, reliability } from './library/work.ts';
import { ratingsIn } from './library/write.ts';

export const professional: Questionnaire = {
  id: 'professional',
  version: 1,
  questions: [
    ...factsOfEmployment,
    ...ratingsIn(inTheRole, [
      reliability,
      quality,
      helping,
      disagreement,
      clarity,
      judgement,
      learning,
      mistakes,
      confidentiality,
    ]),
    strength,
    improvement,
    conditions,
  ],
};
