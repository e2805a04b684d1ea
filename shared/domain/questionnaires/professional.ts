import type { Questionnaire } from '../questionnaire.ts';
import { facts, texts } from './first/common.ts';
import * as first from './first/ratings.ts';
import { factsOfEmployment } from './questions/facts.ts';
import { inTheRole } from './questions/settings.ts';
import { conditions, improvement, strength } from './questions/texts.ts';
import { judgement, learning } from './questions/thinking.ts';
import { confidentiality, mistakes } from './questions/trust.ts';
import { clarity, disagreement, helping, quality, reliability } from './questions/work.ts';
import { ratingsIn } from './questions/write.ts';

export const professional1: Questionnaire = {
  id: 'professional',
  version: 1,
  questions: [
    ...facts,
    first.reliability,
    first.quality,
    first.helping,
    first.disagreement,
    first.clarity,
    first.judgement,
    first.learning,
    first.mistakes,
    ...texts,
  ],
};

export const professional2: Questionnaire = {
  id: 'professional',
  version: 2,
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
