import type { Question } from '../../terms/questionnaire.ts';
import * as context from './context.ts';
import * as delivering from './delivering.ts';
import { factsOfEmployment, factsOfSharedWork } from './facts.ts';
import * as judging from './judging.ts';
import * as leading from './leading.ts';
import * as ownWords from './own-words.ts';
import { atTheStart, inSuchWork } from './settings.ts';
import * as texts from './texts.ts';
import * as thinking from './thinking.ts';
import * as together from './together.ts';
import * as trust from './trust.ts';
import * as work from './work.ts';
import type { RatingIn, Setting } from './write.ts';

/** A question that questionnaires are composed of. */
export interface LibraryQuestion {
  /** The question as it is asked in one setting. */
  ask(setting: Setting): Question;
}

/** All words of the library have version 1; a company that changes them in its own questions counts on from there. */
const inLibrary = (ask: (setting: Setting) => Question): LibraryQuestion => ({
  ask: (setting) => ({ ...ask(setting), version: 1 }),
});

/** Where there may be no employer, facts are asked of the work that was shared. */
const withoutEmployer: ReadonlySet<Setting> = new Set([atTheStart, inSuchWork]);

const facts = factsOfEmployment.map((question, index) =>
  inLibrary((setting) => (withoutEmployer.has(setting) ? (factsOfSharedWork[index] ?? question) : question)),
);

const competencyOrder = [
  'reliability',
  'quality',
  'teamwork',
  'communication',
  'judgement',
  'learning',
  'leadership',
  'integrity',
];

const ratings: RatingIn[] = [work, delivering, together, thinking, judging, leading, trust].flatMap(
  (module): RatingIn[] => Object.values(module),
);

const competencyOf = (rated: RatingIn): number => competencyOrder.indexOf(rated(inSuchWork).competency);

/** All questions: facts, how the two worked together, ratings by competency, own words. */
export const library: readonly LibraryQuestion[] = [
  ...facts,
  ...Object.values(context).map((question) => inLibrary(() => question)),
  ...ratings.toSorted((a, b) => competencyOf(a) - competencyOf(b)).map(inLibrary),
  ...[...Object.values(texts), ...Object.values(ownWords)].map((question) => inLibrary(() => question)),
];

/** A question of the library as it is asked in one setting; undefined when there is none of this id. */
export const libraryQuestion = (id: string, setting: Setting): Question | undefined =>
  library.map((one) => one.ask(setting)).find((question) => question.id === id);
