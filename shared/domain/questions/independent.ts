import type { Questionnaire } from '../terms/questionnaire.ts';
import { factsOfSharedWork } from './library/facts.ts';
import { inSuchWork } from './library/settings.ts';
import { conditions, improvement, strength } from './library/texts.ts';
import { judgement, learning, newTask } from './library/thinking.ts';
import { agreed, changes, clarity, quality, reliability } from './library/work.ts';
import { ratingsIn } from './library/write.ts';

export const independent: Questionnaire = {
  id: 'independent',
  version: 1,
  questions: [
    ...factsOfSharedWork,
    ...ratingsIn(inSuchWork, [reliability, quality, agreed, clarity, changes, judgement, newTask, learning]),
    strength,
    improvement,
    conditions,
  ],
};
