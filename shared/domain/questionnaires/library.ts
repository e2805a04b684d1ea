import type { Question } from '../questionnaire.ts';
import * as context from './questions/context.ts';
import * as delivering from './questions/delivering.ts';
import { factsOfEmployment, factsOfSharedWork } from './questions/facts.ts';
import * as judging from './questions/judging.ts';
import * as leading from './questions/leading.ts';
import * as ownWords from './questions/own-words.ts';
import { atTheStart, inSuchWork } from './questions/settings.ts';
import * as texts from './questions/texts.ts';
import * as thinking from './questions/thinking.ts';
import * as together from './questions/together.ts';
import * as trust from './questions/trust.ts';
import * as work from './questions/work.ts';
import type { RatingIn, Setting } from './questions/write.ts';

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
