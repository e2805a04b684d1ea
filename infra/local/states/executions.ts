import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { StateMachineModel } from '../template/model.ts';
import { Execution, type ExecutionStatus } from './execution.ts';
import type { Interpreter } from './interpreter.ts';
import type { TaskTokens } from './task-tokens.ts';

/** A refusal by the name that AWS Step Functions gives it. */
export class ExecutionsError extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** All executions of the one state machine since this machine was started. */
export class Executions {
  private readonly byArn = new Map<string, Execution>();
  private readonly underway = new Set<Promise<void>>();
  private readonly model: StateMachineModel;
  private readonly interpreter: Interpreter;
  private readonly tokens: TaskTokens;

  constructor(model: StateMachineModel, interpreter: Interpreter, tokens: TaskTokens) {
    this.model = model;
    this.interpreter = interpreter;
    this.tokens = tokens;
  }

  /**
   * Starts an execution, or gives back the running one of the same name and input.
   *
   * @throws ExecutionsError `ExecutionAlreadyExists` when the name is taken by a closed execution or with another input
   */
  start(stateMachineArn: string, inputText = '{}', name: string = randomUUID()): Execution {
    if (stateMachineArn !== this.model.arn) {
      throw new ExecutionsError(
        'StateMachineDoesNotExist',
        `State Machine Does Not Exist: '${stateMachineArn}'`,
      );
    }
    const arn = `${this.model.arn.replace(':stateMachine:', ':execution:')}:${name}`;
    const input = parse(inputText);
    const known = this.byArn.get(arn);
    if (known) {
      if (known.status === 'RUNNING' && isDeepStrictEqual(parse(known.inputText), input)) return known;
      throw new ExecutionsError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
    }
    const execution = new Execution(arn, name, inputText);
    this.byArn.set(arn, execution);
    const running = execution.run(this.interpreter).finally(() => {
      this.tokens.closeAll(arn);
      this.underway.delete(running);
    });
    this.underway.add(running);
    return execution;
  }

  /** @throws ExecutionsError `ExecutionDoesNotExist` */
  get(arn: string): Execution {
    const execution = this.byArn.get(arn);
    if (!execution) throw new ExecutionsError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return execution;
  }

  /** @throws ExecutionsError `ExecutionDoesNotExist` */
  stop(arn: string, error?: string, cause?: string): Execution {
    const execution = this.get(arn);
    execution.stop(error, cause);
    this.tokens.closeAll(arn);
    return execution;
  }

  /** Newest first. */
  list(status?: ExecutionStatus): Execution[] {
    return [...this.byArn.values()].filter((each) => !status || each.status === status).reverse();
  }

  /** Ends everything, for the end of the process. */
  async stopAll(): Promise<void> {
    for (const execution of this.list('RUNNING')) this.stop(execution.arn);
    await Promise.all(this.underway);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExecutionsError('InvalidExecutionInput', 'Invalid State Machine Execution Input: not JSON');
  }
}
