import type { Questionnaire } from '../questionnaire.ts';
import { factsOfSharedWork, firstFactsOfSharedWork } from './questions/facts.ts';
import { atTheStart } from './questions/settings.ts';
import { conditions, improvement, strength } from './questions/texts.ts';
import { learning, newTask } from './questions/thinking.ts';
import { changes, clarity, disagreement, helping, quality, reliability } from './questions/work.ts';
import { ratingsIn } from './questions/write.ts';

/** A teacher or a volunteer lead is asked the same as a first manager. */
export const junior1: Questionnaire = {
  id: 'junior',
  version: 1,
  questions: [
    ...firstFactsOfSharedWork,
    ...ratingsIn(atTheStart, [
      reliability,
      quality,
      helping,
      disagreement,
      clarity,
      changes,
      newTask,
      learning,
    ]),
    strength,
    improvement,
    conditions,
  ],
};

export const junior2: Questionnaire = {
  id: 'junior',
  version: 2,
  questions: [
    ...factsOfSharedWork,
    ...ratingsIn(atTheStart, [
      reliability,
      quality,
      helping,
      disagreement,
      clarity,
      changes,
      newTask,
      learning,
    ]),
    strength,
    improvement,
    conditions,
  ],
};
