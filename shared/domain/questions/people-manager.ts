import type { Questionnaire } from '../terms/questionnaire.ts';
import { factsOfEmployment } from './library/facts.ts';
import { direction, feedback, handingOver } from './library/leading.ts';
import { amongManagers } from './library/settings.ts';
import { conditions, improvement, strength } from './library/texts.ts';
import { judgement, learning } from './library/thinking.ts';
import { confidentiality, mistakes } from './library/trust.ts';
import { clarity, reliability } from './library/work.ts';
import { ratingsIn } from './library/write.ts';

export const peopleManager: Questionnaire = {
  id: 'people-manager',
  version: 1,
  questions: [
    ...factsOfEmployment,
    ...ratingsIn(amongManagers, [
      direction,
      feedback,
      handingOver,
      clarity,
      judgement,
      reliability,
      learning,
      mistakes,
      confidentiality,
    ]),
    strength,
    improvement,
    conditions,
  ],
};
