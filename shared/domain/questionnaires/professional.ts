import type { Questionnaire } from '../questionnaire.ts';
import { facts, texts } from './common.ts';
import {
  clarity,
  disagreement,
  helping,
  judgement,
  learning,
  mistakes,
  quality,
  reliability,
} from './ratings.ts';

export const professional1: Questionnaire = {
  id: 'professional',
  version: 1,
  questions: [
    ...facts,
    reliability,
    quality,
    helping,
    disagreement,
    clarity,
    judgement,
    learning,
    mistakes,
    ...texts,
  ],
};
