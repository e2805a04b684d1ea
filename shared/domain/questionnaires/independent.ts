import type { Questionnaire } from '../questionnaire.ts';
import { factsOfSharedWork, firstFactsOfSharedWork } from './questions/facts.ts';
import { inSuchWork } from './questions/settings.ts';
import { conditions, improvement, strength } from './questions/texts.ts';
import { judgement, learning, newTask } from './questions/thinking.ts';
import { agreed, changes, clarity, quality, reliability } from './questions/work.ts';
import { ratingsIn } from './questions/write.ts';

export const independent1: Questionnaire = {
  id: 'independent',
  version: 1,
  questions: [
    ...firstFactsOfSharedWork,
    ...ratingsIn(inSuchWork, [reliability, quality, agreed, clarity, changes, judgement, newTask, learning]),
    strength,
    improvement,
    conditions,
  ],
};

export const independent2: Questionnaire = {
  id: 'independent',
  version: 2,
  questions: [
    ...factsOfSharedWork,
    ...ratingsIn(inSuchWork, [reliability, quality, agreed, clarity, changes, judgement, newTask, learning]),
    strength,
    improvement,
    conditions,
  ],
};
