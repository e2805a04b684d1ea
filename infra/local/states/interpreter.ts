import type { StateMachine, StateMachineDefinition } from 'aws-local-stepfunctions';
import type { Invoke } from '../functions/functions.ts';
import { FunctionError } from '../functions/messages.ts';
import type { StateMachineModel } from '../template/model.ts';
import type { Execution } from './execution.ts';
import { keepLongTimers } from './long-timers.ts';
import { type Prepared, prepare, type TaskInput, tokenMark } from './prepare.ts';
import { StoppedError, TaskError, type TaskTokens } from './task-tokens.ts';

export type EventLog =
  ReturnType<StateMachine['run']>['eventLogs'] extends AsyncGenerator<infer E> ? E : never;
type Run = ReturnType<StateMachine['run']>;
type Overrides = NonNullable<NonNullable<Parameters<StateMachine['run']>[1]>['overrides']>;
type TaskHandler = NonNullable<Overrides['taskResourceLocalHandlers']>[string];
type JsonValue = Parameters<TaskHandler>[0];

export interface InterpreterOptions {
  model: StateMachineModel;
  invoke: Invoke;
  tokens: TaskTokens;
  /** Id of the function with this name or ARN. */
  functionIdOf(nameOrArn: string): string;
}

/** Runs the state machine of the template, with its functions in the place of AWS Lambda. */
export class Interpreter {
  private readonly options: InterpreterOptions;
  private readonly prepared: Prepared;
  private readonly machine: StateMachine;

  private constructor(options: InterpreterOptions, Machine: typeof StateMachine) {
    this.options = options;
    this.prepared = prepare(options.model.definition);
    // Validation is the business of the state machine's own tests; here it would load a schema compiler at every start.
    this.machine = new Machine(this.prepared.definition as unknown as StateMachineDefinition, {
      validationOptions: { noValidate: true },
    });
  }

  static async create(options: InterpreterOptions): Promise<Interpreter> {
    keepLongTimers();
    const { StateMachine: Machine } = await import('aws-local-stepfunctions');
    return new Interpreter(options, Machine);
  }

  run(execution: Execution): Run {
    const input = JSON.parse(execution.inputText);
    const startTime = new Date(execution.startDate * 1000).toISOString();
    const { model } = this.options;
    return this.machine.run(input, {
      context: {
        Execution: { Id: execution.arn, Name: execution.name },
        Root: { Input: input, StartTime: startTime },
        StateMachine: { Id: model.arn, Name: model.name },
      },
      overrides: {
        taskResourceLocalHandlers: this.handlers(execution),
        retryIntervalOverrides: this.prepared.retryIntervals,
      },
    });
  }

  private handlers(execution: Execution): Record<string, TaskHandler> {
    return Object.fromEntries(
      [...this.prepared.tasks].map(([name, { waits }]) => [
        name,
        (input: JsonValue) =>
          this.task(execution, name, waits, input as unknown as TaskInput) as Promise<JsonValue>,
      ]),
    );
  }

  private async task(execution: Execution, name: string, waits: boolean, input: TaskInput): Promise<unknown> {
    const mine = waits ? this.options.tokens.open(execution.arn) : undefined;
    // The interpreter starts its own timer for the same moment after this one, so the token is closed when it gives up.
    const closing = mine && setTimeout(mine.close, input.timeoutSeconds * 1000);
    try {
      await this.mayRun(execution, name);
      const payload = mine ? withToken(input.parameters.Payload ?? {}, mine.token) : input.parameters.Payload;
      const invoked = this.invoke(input.parameters.FunctionName, payload ?? {});
      // The token may be answered before the function that was given it has ended.
      return await (mine ? Promise.race([mine.result, invoked.then(() => mine.result)]) : invoked);
    } finally {
      clearTimeout(closing);
      mine?.close();
    }
  }

  /**
   * @throws StoppedError for a state whose execution or surrounding Map has ended: the interpreter would go on with retries
   *   and with branches that have not begun, AWS does not
   */
  private async mayRun(execution: Execution, name: string): Promise<void> {
    // Lets the events of a failure that happened in this very tick arrive first.
    await new Promise((resolve) => setImmediate(resolve));
    const parentFailed = [...execution.failedParents].some((parent) =>
      this.prepared.inside.get(parent)?.has(name),
    );
    if (execution.status !== 'RUNNING' || parentFailed) throw new StoppedError('The execution has ended.');
  }

  private async invoke(nameOrArn: string, payload: unknown): Promise<unknown> {
    try {
      const Payload = await this.options.invoke(this.options.functionIdOf(nameOrArn), payload);
      return { ExecutedVersion: '$LATEST', Payload, StatusCode: 200 };
    } catch (error) {
      if (!(error instanceof FunctionError)) throw new TaskError('Lambda.Unknown', String(error));
      throw new TaskError(error.fault.errorType, JSON.stringify(error.fault));
    }
  }
}

function withToken(value: unknown, token: string): unknown {
  if (value === tokenMark) return token;
  if (Array.isArray(value)) return value.map((item) => withToken(item, token));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withToken(item, token)]));
}
