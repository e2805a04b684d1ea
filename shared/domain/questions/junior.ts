import type { Questionnaire } from '../terms/questionnaire.ts';
import { factsOfSharedWork } from './library/facts.ts';
import { atTheStart } from './library/settings.ts';
import { conditions, improvement, strength } from './library/texts.ts';
import { learning, newTask } from './library/thinking.ts';
import { changes, clarity, disagreement, helping, quality, reliability } from './library/work.ts';
import { ratingsIn } from './library/write.ts';

/** A teacher or a volunteer lead is asked the same as a first manager. */
export const junior: Questionnaire = {
  id: 'junior',
  version: 1,
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
