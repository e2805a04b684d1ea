import {
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { type Call, type Execution, fault, type Run, start, stopped, timeout } from '../interpreter.ts';
import type { Appointment } from './agenda.ts';

export type Handler = (event: unknown, context: never) => Promise<unknown>;
export type Trouble = 'none' | 'before' | 'after' | 'down';

export interface Started {
  /** The run of the check that it is for. */
  number: number;
  execution: Execution;
  /** Set when it has ended. */
  run?: Run;
}

interface Waiting {
  deadline: number;
  succeed: (output: unknown) => void;
  fail: (error: Error) => void;
  of: Started;
}

interface Options {
  checkId: string;
  handlers: Record<string, Handler>;
  now: () => number;
  /** What becomes of an attempt, named by state, referee and number. */
  trouble?: ((attempt: string) => Trouble) | undefined;
  /** StopExecution comes too late: the execution goes on until it notices. */
  leaveRunning?: boolean | undefined;
}

/** Far more than a check makes: a loop without an end must fail, and not hang the tests. */
const callsAtMost = 5000;

/** Attempts that fail after the first one while a function is down: then the machine gives up. */
const downFor = 6;

/** Step Functions in memory: the machine in the interpreter, the real handlers behind it, and tokens that time out. */
export class StateMachines {
  readonly executions: Started[] = [];
  readonly calls: Call[] = [];
  private readonly options: Options;
  private readonly waiting = new Map<string, Waiting>();
  private readonly attempts = new Map<string, number>();
  private readonly down = new Map<string, number>();

  constructor(options: Options) {
    this.options = options;
  }

  get newest(): Started | undefined {
    return this.executions.at(-1);
  }

  begin(number: number): void {
    const started = { number } as Started;
    this.executions.push(started);
    const input = { checkId: this.options.checkId, run: number };
    started.execution = start(input, (call) => this.respond(started, call));
    started.execution.ended.then((run) => {
      started.run = run;
      this.letGo(started);
    });
  }

  stop(started: Started): void {
    started.execution.stop();
    this.letGo(started);
  }

  /** The time-outs of the waiting states: after whatever a person does at the same moment. */
  timeouts(): Appointment[] {
    return [...this.waiting].map(([token, { deadline, fail }]) => ({
      at: deadline,
      key: '~',
      act: () => {
        this.waiting.delete(token);
        fail(timeout());
      },
    }));
  }

  /** In the place of the SDK's client. */
  readonly client = {
    send: async (command: unknown): Promise<void> => {
      if (command instanceof SendTaskSuccessCommand) {
        const { taskToken = '', output = '' } = command.input;
        const waiting = this.waiting.get(taskToken);
        if (!waiting) throw fault('TaskTimedOut');
        this.waiting.delete(taskToken);
        waiting.succeed(JSON.parse(output));
      }
      if (command instanceof StopExecutionCommand && !this.options.leaveRunning) {
        const number = runOf(command.input.executionArn);
        for (const one of this.executions) if (one.number === number) this.stop(one);
      }
      if (command instanceof StartExecutionCommand) {
        const number = runOf(command.input.name);
        if (this.executions.some((one) => one.number === number)) throw fault('ExecutionAlreadyExists');
        this.begin(number);
      }
    },
  } as unknown as SFNClient;

  private letGo(started: Started): void {
    for (const [token, waiting] of this.waiting) {
      if (waiting.of !== started) continue;
      this.waiting.delete(token);
      waiting.fail(stopped());
    }
  }

  private async respond(started: Started, call: Call): Promise<unknown> {
    // The interpreter lets other branches of a Map that has failed go on for a moment. AWS does not.
    if (started.run) throw stopped();
    this.calls.push(call);
    if (this.calls.length > callsAtMost) throw Object.assign(stopped(), { name: 'EndlessLoop' });
    const trouble = this.troubleOf(call);
    if (trouble === 'before') throw fault('ServiceUnavailable');
    const token = `token-${this.calls.length}`;
    const answer = call.waits ? this.answerTo(token, call, started) : undefined;
    try {
      const Payload = await this.invoke(call, token);
      if (trouble === 'after') throw fault('ServiceUnavailable');
      return await (answer ?? { ExecutedVersion: '$LATEST', Payload, StatusCode: 200 });
    } finally {
      this.waiting.delete(token);
    }
  }

  private answerTo(token: string, { seconds }: Call, of: Started): Promise<unknown> {
    const answer = new Promise((succeed, fail) => {
      this.waiting.set(token, { deadline: this.options.now() + seconds * 1000, succeed, fail, of });
    });
    // It can come while the function that stores the token is still at work, and nobody listens yet.
    answer.catch(() => {});
    return answer;
  }

  private invoke({ functionId, waits, payload }: Call, token: string): Promise<unknown> {
    const handler = this.options.handlers[functionId];
    if (!handler) throw new Error(`There is no function ${functionId}.`);
    return handler(waits ? { ...payload, token } : payload, undefined as never);
  }

  private troubleOf({ state, payload }: Call): Trouble {
    // When staff cannot be told, the alarm on failed executions is what is left.
    if (payload.action === 'ReportProblem') return 'none';
    const left = this.down.get(state) ?? 0;
    if (left > 0) {
      this.down.set(state, left - 1);
      return 'before';
    }
    const at = `${state} ${payload.refereeId ?? ''}`;
    const attempt = (this.attempts.get(at) ?? 0) + 1;
    this.attempts.set(at, attempt);
    const trouble = this.options.trouble?.(`${at} ${attempt}`) ?? 'none';
    if (trouble !== 'down') return trouble;
    this.down.set(state, downFor);
    return 'before';
  }
}

/** An execution's name ends in the number of its run, and its ARN in its name. */
const runOf = (name = ''): number => Number(name.split('-').at(-1));
