import type { Questionnaire } from '../questionnaire.ts';
import { facts, texts } from './first/common.ts';
import * as first from './first/ratings.ts';
import { factsOfEmployment } from './questions/facts.ts';
import { direction, feedback, handingOver } from './questions/leading.ts';
import { amongManagers } from './questions/settings.ts';
import { conditions, improvement, strength } from './questions/texts.ts';
import { judgement, learning } from './questions/thinking.ts';
import { confidentiality, mistakes } from './questions/trust.ts';
import { clarity, reliability } from './questions/work.ts';
import { ratingsIn } from './questions/write.ts';

export const peopleManager1: Questionnaire = {
  id: 'people-manager',
  version: 1,
  questions: [
    ...facts,
    first.direction,
    first.feedback,
    first.handingOver,
    first.clarity,
    first.judgement,
    first.reliability,
    first.learning,
    first.mistakes,
    ...texts,
  ],
};

export const peopleManager2: Questionnaire = {
  id: 'people-manager',
  version: 2,
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
