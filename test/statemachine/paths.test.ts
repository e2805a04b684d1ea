import { describe, expect, it } from 'vitest';
import {
  isReport,
  isWaiting,
  type NamedState,
  show,
  stateNamed,
  states,
  tasks,
  transitions,
} from './machine.ts';
import { scenarios } from './scenarios/index.ts';
import { wayTo } from './scenarios/ways.ts';
import { attempts, breaksForGood, type Played, play, type Script, type Step, superseded } from './script.ts';

const withoutChoices = (path: string[] = []): string[] =>
  path.filter((name) => stateNamed(name).Type !== 'Choice');

describe.each(scenarios)('$name', ({ script, course, referees = {}, error }) => {
  it('goes its way', async () => {
    const { path, branches, error: thrown, calls } = await play(script);
    expect(withoutChoices(path)).toEqual(course);
    for (const [id, way] of Object.entries(referees)) expect(withoutChoices(branches[id]), id).toEqual(way);
    expect(thrown).toBe(error);
    for (const { payload, waits } of calls) {
      expect(payload).toMatchObject({ checkId: 'c1', run: 1 });
      expect(payload.token !== undefined).toBe(waits);
    }
  });
});

const served = tasks.filter((task) => !isReport(task));

/** What can happen at any task: the words for it, what the task comes to, and where that leads, outside of a Map and inside of each. */
interface Turn {
  what: string;
  step: () => Step;
  at: (task: NamedState) => boolean;
  leads: Record<'outside' | 'CollectReferences' | 'AskFollowUps', string>;
}

const hasChoice = ({ Next }: NamedState): boolean => stateNamed(Next ?? '').Type === 'Choice';
const turns: Turn[] = [
  {
    what: 'fails for good',
    step: () => breaksForGood(),
    at: () => true,
    leads: {
      outside: 'ReportStepFailed',
      CollectReferences: 'ReportRefereeStepFailed',
      AskFollowUps: 'ReportFollowUpStepFailed',
    },
  },
  {
    what: 'comes to something that nobody knows',
    step: () => 'who knows',
    at: hasChoice,
    leads: {
      outside: 'ReportUnexpected',
      CollectReferences: 'ReportRefereeUnexpected',
      AskFollowUps: 'ReportFollowUpUnexpected',
    },
  },
  {
    what: 'finds that the check has ended',
    step: () => 'ended',
    at: hasChoice,
    leads: { outside: 'EndEarly', CollectReferences: 'RefereeSettled', AskFollowUps: 'FollowUpSettled' },
  },
  {
    what: 'finds a newer execution at work',
    step: () => 'superseded',
    at: hasChoice,
    leads: {
      outside: 'CheckSuperseded',
      CollectReferences: 'RefereeSettled',
      AskFollowUps: 'FollowUpSettled',
    },
  },
  {
    what: 'is refused for a newer execution',
    step: superseded,
    at: isWaiting,
    leads: {
      outside: 'CheckSuperseded',
      CollectReferences: 'RefereeSettled',
      AskFollowUps: 'FollowUpSettled',
    },
  },
];

const turn = (task: NamedState, { step }: Turn): Script => {
  const key = task.inside ? `${task.name} r2` : task.name;
  const before = wayTo[task.name];
  return { ...before, [key]: [...(before?.[key] ?? []), step()] };
};

describe.each(turns)('a task that $what', (what) => {
  it.each(served.filter(what.at).map((task) => [task.name, task] as const))('%s', async (name, task) => {
    const { path, branches, calls } = await play(turn(task, what));
    const way = withoutChoices(task.inside ? branches.r2 : path);
    expect(way[way.lastIndexOf(name) + 1]).toBe(
      what.leads[(task.inside ?? 'outside') as keyof Turn['leads']],
    );

    const report = calls.find(({ payload }) => payload.action === 'ReportProblem');
    if (what.what === 'fails for good') {
      expect(
        calls.filter(({ state, payload }) => state === name && [undefined, 'r2'].includes(payload.refereeId)),
      ).toHaveLength(attempts + (before(task) ? 1 : 0));
      expect(report?.payload).toEqual({
        action: 'ReportProblem',
        checkId: 'c1',
        run: 1,
        reason: 'step_failed',
        error: 'ServiceUnavailable',
      });
    }
  });
});

/** The way to this task has led through it before. */
const before = ({ name, inside }: NamedState): boolean =>
  (wayTo[name]?.[inside ? `${name} r2` : name]?.length ?? 0) > 0;

describe('the scenarios', () => {
  const all = (): Promise<Played[]> =>
    Promise.all([
      ...scenarios.map(({ script }) => play(script)),
      ...turns.flatMap((what) => served.filter(what.at).map((task) => play(turn(task, what)))),
    ]);

  it('know the way to every task', () => {
    expect(Object.keys(wayTo).sort()).toEqual(served.map(({ name }) => name).sort());
  });

  it('take every transition and enter every state', async () => {
    const played = await all();
    const taken = new Set(played.flatMap((one) => [...one.taken]));
    expect(transitions.map(show).filter((one) => !taken.has(one))).toEqual([]);
    const entered = new Set(
      played.flatMap(({ path, branches }) => [...path, ...Object.values(branches).flat()]),
    );
    expect(states.map(({ name }) => name).filter((name) => !entered.has(name))).toEqual([]);
  });
});
