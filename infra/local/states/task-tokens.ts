import { randomBytes } from 'node:crypto';

/** Why a token cannot be used, by the names that AWS Step Functions gives. */
export class TokenError extends Error {
  override readonly name: 'InvalidToken' | 'TaskTimedOut';

  constructor(name: 'InvalidToken' | 'TaskTimedOut', message: string) {
    super(message);
    this.name = name;
  }
}

/** The failure of a task: `name` is what Retry and Catch match, the message becomes `Cause`. */
export class TaskError extends Error {
  override readonly name: string;

  constructor(error: string, cause: string) {
    super(cause);
    this.name = error;
  }
}

/** Ends a task of an execution that has ended. The interpreter neither retries nor catches it. */
export class StoppedError extends Error {
  override readonly name = 'Stopped';
  readonly isRetryable = false;
  readonly isCatchable = false;
}

interface Waiting {
  executionArn: string;
  succeed(output: unknown): void;
  fail(error: TaskError | StoppedError): void;
}

const shape = /^local-task-[\w-]{43}$/;

/** The tokens of tasks that wait to be answered. */
export class TaskTokens {
  private readonly waiting = new Map<string, Waiting>();

  /** Opens a token. `result` settles when somebody answers it; it never settles when the token is closed. */
  open(executionArn: string): { token: string; result: Promise<unknown>; close(): void } {
    const token = `local-task-${randomBytes(32).toString('base64url')}`;
    const result = new Promise<unknown>((succeed, fail) => {
      this.waiting.set(token, { executionArn, succeed, fail });
    });
    // The answer may come while the function that handed the token out is still running, and nobody waits for it yet.
    result.catch(() => {});
    return { token, result, close: () => void this.waiting.delete(token) };
  }

  /** @throws TokenError when the token was not made by Step Functions, or its task waits no more */
  succeed(token: string, output: unknown): void {
    this.take(token).succeed(output);
  }

  /** @throws TokenError as `succeed` */
  fail(token: string, error: TaskError): void {
    this.take(token).fail(error);
  }

  /** Lets go of every task of an execution that has ended; their tokens answer nothing any more. */
  closeAll(executionArn: string): void {
    for (const [token, waiting] of this.waiting) {
      if (waiting.executionArn !== executionArn) continue;
      this.waiting.delete(token);
      waiting.fail(new StoppedError('The execution has ended.'));
    }
  }

  private take(token: string): Waiting {
    if (!shape.test(token)) throw new TokenError('InvalidToken', `Invalid Token: '${token}'`);
    const waiting = this.waiting.get(token);
    // Also after a restart of this machine: the task that the token belonged to is gone.
    if (!waiting)
      throw new TokenError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
    this.waiting.delete(token);
    return waiting;
  }
}
