import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { prepare, type TaskInput, tokenMark } from '../../infra/local/states/prepare.ts';
import { catchLabel, choiceLabel, readDefinition, show, stateNamed } from './machine.ts';

export interface Payload {
  action?: string;
  wait?: string;
  checkId: string;
  run: number;
  refereeId?: string;
  reason?: string;
  error?: string;
  token?: string;
}

/** One attempt of a task state. */
export interface Call {
  state: string;
  waits: boolean;
  /** `ScopeStep`, … */
  functionId: string;
  payload: Payload;
  /** The time-out that the machine has set for it, in seconds. */
  seconds: number;
}

/**
 * Stands in for what is behind a task state.
 *
 * @returns the answer of the function, or for a waiting state what its token is answered with
 */
export type Respond = (call: Call) => Promise<unknown>;

export interface Run {
  /** The state in which the execution ended. */
  end: string;
  /** Name of the error with which it failed. */
  error?: string;
  /** States in the order in which they were entered; those inside of the Map are in `branches`. */
  path: string[];
  /** The same per referee. */
  branches: Record<string, string[]>;
  /** Transitions taken, in the words of `show`. */
  taken: Set<string>;
  /** States entered and attempts repeated, as AWS counts and bills them. */
  steps: number;
  /** Everything that the execution history would hold. */
  history: unknown[];
}

const prepared = prepare(readDefinition());
const machine = new StateMachine(prepared.definition as unknown as StateMachineDefinition, {
  // The prepared copy is in the interpreter's dialect. `structure.test.ts` validates the definition itself.
  validationOptions: { noValidate: true },
});
const noPause = Object.fromEntries(Object.keys(prepared.retryIntervals).map((name) => [name, 0]));

/**
 * The error with which the interpreter ends a task in time. It is no export, and an error that only has its name would be
 * caught by `States.TaskFailed`, which must not match a time-out.
 */
const TimedOut = await (async (): Promise<new () => Error> => {
  const hanging = {
    StartAt: 'Hang',
    States: { Hang: { Type: 'Task', Resource: '', TimeoutSeconds: 0.001, End: true } },
  };
  const { result } = new StateMachine(hanging as unknown as StateMachineDefinition, {
    validationOptions: { noValidate: true },
  }).run({}, { overrides: { taskResourceLocalHandlers: { Hang: () => new Promise(() => {}) } } });
  const failure: Error = await result.then(
    () => new Error('It should have timed out.'),
    (error) => error,
  );
  return (failure.cause as Error).constructor as new () => Error;
})();

/** What a task fails with when its time is over. */
export const timeout = (): Error => new TimedOut();

/** A fault by name, as a Lambda function reports it. */
export const fault = (name: string): Error => Object.assign(new Error('No message.'), { name });

/** Ends a task whose execution has ended: nothing retries or catches it. */
export const stopped = (): Error =>
  Object.assign(fault('Stopped'), { isRetryable: false, isCatchable: false });

type Events = ReturnType<StateMachine['run']>['eventLogs'];
type StateEvent = { state: { name: string; input: { refereeId?: string; next?: string } }; index?: number };

/** Follows the events of an execution and notes the way it takes. */
async function follow(events: Events, run: Run): Promise<void> {
  const at = new Map<number | undefined, { from: string; by: string }>();
  for await (const event of events) {
    run.history.push(event);
    if (event.type === 'MapIterationStarted') at.delete(event.index);
    if (event.type === 'StateRetried') run.steps += 1;
    if (event.type === 'StateCaught') {
      const { state, index } = event as StateEvent;
      at.set(index, { from: state.name, by: catchLabel(event.catch.catcher) });
    }
    if (event.type !== 'StateEntered') continue;

    const { state, index } = event as StateEvent;
    const before = at.get(index);
    if (before) run.taken.add(show({ ...before, to: state.name }));
    const { Choices } = stateNamed(state.name);
    const rule = Choices?.find(({ StringEquals }) => StringEquals === state.input.next);
    const by = Choices ? (rule ? choiceLabel(rule.StringEquals) : 'default') : 'next';
    at.set(index, { from: state.name, by });
    run.steps += 1;
    if (index === undefined) run.path.push(state.name);
    else {
      const referee = state.input.refereeId ?? '';
      run.branches[referee] ??= [];
      run.branches[referee].push(state.name);
    }
  }
}

export interface Execution {
  /** Resolves when it has ended in whatever way; never rejects. */
  ended: Promise<Run>;
  /** As StopExecution does. */
  stop(): void;
}

/** Starts the reference check. */
export function start(input: { checkId: string; run: number }, respond: Respond): Execution {
  const run: Run = { end: '', path: [], branches: {}, taken: new Set(), steps: 0, history: [] };
  const handlers = Object.fromEntries(
    [...prepared.tasks].map(([state, { waits }]) => [
      state,
      (taskInput: unknown) => {
        const { parameters, timeoutSeconds } = taskInput as TaskInput;
        const payload = parameters.Payload as Payload;
        if ((payload.token === tokenMark) !== waits) throw new Error(`${state} has no use for a token.`);
        const functionId = parameters.FunctionName.slice(2, -4);
        return respond({ state, waits, functionId, payload, seconds: timeoutSeconds }) as Promise<never>;
      },
    ]),
  );
  const { result, eventLogs, abort } = machine.run(input, {
    overrides: { taskResourceLocalHandlers: handlers, retryIntervalOverrides: noPause },
  });
  const followed = follow(eventLogs, run);
  const ended = result.then(
    () => {},
    (error: Error) => {
      run.error = (error.cause instanceof Error ? error.cause : error).name;
    },
  );
  return {
    stop: abort,
    ended: ended.then(async () => {
      await followed;
      run.end = run.path.at(-1) ?? '';
      return run;
    }),
  };
}
