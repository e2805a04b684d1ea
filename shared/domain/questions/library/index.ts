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
  /** Goes up with each change of its words. */
  version: number;
  /** As it is asked in one setting, with its version. */
  ask(setting: Setting): Question;
}

const firstVersion = (ask: (setting: Setting) => Question): LibraryQuestion => ({
  version: 1,
  ask: (setting) => ({ ...ask(setting), version: 1 }),
});

/** Where there may be no employer, facts are asked of the work that was shared. */
const withoutEmployer: ReadonlySet<Setting> = new Set([atTheStart, inSuchWork]);

const facts = factsOfEmployment.map((question, index) =>
  firstVersion((setting) =>
    withoutEmployer.has(setting) ? (factsOfSharedWork[index] ?? question) : question,
  ),
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

/** Every question that there is: facts, how the two worked together, ratings by competency, own words. */
export const library: readonly LibraryQuestion[] = [
  ...facts,
  ...Object.values(context).map((question) => firstVersion(() => question)),
  ...ratings.toSorted((a, b) => competencyOf(a) - competencyOf(b)).map(firstVersion),
  ...[...Object.values(texts), ...Object.values(ownWords)].map((question) => firstVersion(() => question)),
];

/** A question of the library as it is asked in one setting; undefined when there is none of this id. */
export const libraryQuestion = (id: string, setting: Setting): Question | undefined =>
  library.map((one) => one.ask(setting)).find((question) => question.id === id);
