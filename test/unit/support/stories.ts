import fc from 'fast-check';
import {
  answer,
  answerToChange,
  assess,
  changeOfScope,
  consent,
  correct,
  decide,
  delivery,
  draft,
  end,
  fault,
  type Happening,
  nominate,
  pump,
  redact,
  refereeAct,
  retry,
  review,
  sayMore,
  shun,
  sleep,
  wait,
} from './people.ts';

/** The same, named by its words when fast-check prints a history. */
const told = (one: Happening): Happening => Object.assign(one, { [fc.toStringMethod]: () => one.what });

/** Whatever may happen, in no order: most of it is refused, and must do no harm. */
export const happenings = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: pump },
      { weight: 4, arbitrary: answer },
      { weight: 3, arbitrary: wait },
      { weight: 2, arbitrary: sleep },
      { weight: 2, arbitrary: nominate },
      { weight: 2, arbitrary: consent },
      { weight: 2, arbitrary: delivery },
      { weight: 2, arbitrary: correct },
      { weight: 2, arbitrary: review },
      { weight: 2, arbitrary: decide },
      { weight: 2, arbitrary: sayMore },
      { weight: 2, arbitrary: redact },
      { weight: 1, arbitrary: draft },
      { weight: 1, arbitrary: changeOfScope },
      { weight: 1, arbitrary: answerToChange },
      { weight: 1, arbitrary: shun },
      { weight: 1, arbitrary: assess },
      { weight: 1, arbitrary: refereeAct },
      { weight: 1, arbitrary: retry },
      { weight: 1, arbitrary: fault },
      { weight: 1, arbitrary: fc.oneof({ weight: 3, arbitrary: pump }, { weight: 1, arbitrary: end }) },
    ),
    { minLength: 20, maxLength: 60 },
  )
  .map((story) => story.map(told));

const theWorkflowGoesOn: Happening = { what: 'the workflow goes on', happen: (flow) => flow.pump() };
const sleeping: Happening = { what: 'nothing happens until a time-out', happen: (flow) => void flow.sleep() };

/** At most so many things of other people, none of which ends the check. */
const between = (maxLength: number) =>
  happenings.map((rest) =>
    rest.filter(({ what }) => !/withdraws|refuses|cancel/.test(what)).slice(0, maxLength),
  );

/** A course that goes far, with other things in between: consent, referees, answers, findings. */
const straightStories = fc
  .tuple(
    consent,
    between(4),
    nominate,
    between(3),
    fc.array(answer, { minLength: 6, maxLength: 14 }),
    fc.array(redact, { maxLength: 6 }),
    fc.array(sayMore, { maxLength: 6 }),
    review,
    happenings,
  )
  .map(([agreed, some, named, more, answers, texts, again, reviewed, rest]) => [
    agreed,
    ...some,
    named,
    theWorkflowGoesOn,
    ...more,
    ...answers,
    theWorkflowGoesOn,
    ...texts,
    theWorkflowGoesOn,
    ...again,
    // Whoever has not answered is reminded, and let go of.
    ...Array(2).fill([sleeping, theWorkflowGoesOn]).flat(),
    reviewed,
    ...rest,
  ]);

/** Too few answer in time, so that the candidate is asked for more referees. */
const thinStories = fc
  .tuple(
    consent,
    nominate,
    fc.array(answer, { maxLength: 2 }),
    between(3),
    nominate,
    fc.array(answer, { maxLength: 8 }),
    happenings,
  )
  .map(([agreed, named, few, some, again, answers, rest]) => [
    agreed,
    named,
    theWorkflowGoesOn,
    ...few,
    // Two reminders and the end.
    ...Array(3).fill([sleeping, theWorkflowGoesOn]).flat(),
    ...some,
    again,
    theWorkflowGoesOn,
    ...answers,
    ...rest,
  ]);

/** The scope is changed on the way, once or twice, and the candidate takes their time. */
const changedStories = fc
  .tuple(
    consent,
    fc.option(nominate, { freq: 3, nil: theWorkflowGoesOn }),
    fc.array(answer, { maxLength: 2 }),
    fc.array(fc.tuple(changeOfScope, between(4), fc.option(answerToChange, { freq: 3, nil: sleeping })), {
      minLength: 1,
      maxLength: 2,
    }),
    nominate,
    fc.array(answer, { minLength: 4, maxLength: 10 }),
    happenings,
  )
  .map(([agreed, named, early, changes, later, answers, rest]) => [
    agreed,
    named,
    theWorkflowGoesOn,
    ...early,
    ...changes.flatMap(([change, some, settled]) => [change, ...some, settled, theWorkflowGoesOn]),
    later,
    theWorkflowGoesOn,
    ...answers,
    theWorkflowGoesOn,
    ...rest,
  ]);

export const longStories = fc
  .oneof(straightStories, thinStories, changedStories)
  .map((story) => story.map(told));
