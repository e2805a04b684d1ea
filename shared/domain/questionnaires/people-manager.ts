import type { Questionnaire } from '../questionnaire.ts';
import { facts, texts } from './common.ts';
import {
  clarity,
  direction,
  feedback,
  handingOver,
  judgement,
  learning,
  mistakes,
  reliability,
} from './ratings.ts';

export const peopleManager1: Questionnaire = {
  id: 'people-manager',
  version: 1,
  questions: [
    ...facts,
    direction,
    feedback,
    handingOver,
    clarity,
    judgement,
    reliability,
    learning,
    mistakes,
    ...texts,
  ],
};
