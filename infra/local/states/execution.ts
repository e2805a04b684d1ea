import type { EventLog, Interpreter } from './interpreter.ts';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** One event of an execution's history. */
export interface HistoryEvent {
  id: number;
  type: string;
  /** Seconds since 1970. */
  timestamp: number;
  /** Name of the state, where the event has one. */
  state?: string;
  error?: string;
}

/** One run of the state machine. */
export class Execution {
  readonly arn: string;
  readonly name: string;
  /** As given, for comparing a repeated start. */
  readonly inputText: string;
  readonly startDate = Date.now() / 1000;
  readonly history: HistoryEvent[] = [];
  /** Map and Parallel states that have failed, until they are entered again: nothing inside them may go on. */
  readonly failedParents = new Set<string>();
  status: ExecutionStatus = 'RUNNING';
  stopDate: number | undefined;
  output: unknown;
  error: string | undefined;
  cause: string | undefined;
  /** Steps executed, including retries, as AWS counts and bills them; one more for the start. */
  transitions = 1;
  private abort: (() => void) | undefined;

  constructor(arn: string, name: string, inputText: string) {
    this.arn = arn;
    this.name = name;
    this.inputText = inputText;
  }

  /** Runs to the end. Never rejects. */
  async run(interpreter: Interpreter): Promise<void> {
    const { abort, result, eventLogs } = interpreter.run(this);
    this.abort = abort;
    const logging = this.keepHistory(eventLogs);
    try {
      this.output = await result;
      this.end('SUCCEEDED');
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown : new Error(String(thrown));
      const failure = reason.cause instanceof Error ? reason.cause : reason;
      this.end(
        reason.name === 'ExecutionTimeoutError' ? 'TIMED_OUT' : 'FAILED',
        failure.name,
        failure.message,
      );
    }
    await logging;
  }

  /** Ends the execution from outside. One that has ended stays as it is. */
  stop(error?: string, cause?: string): void {
    this.end('ABORTED', error, cause);
    this.abort?.();
  }

  /** Resolved status first, then nothing of this execution may call a function. */
  private end(status: ExecutionStatus, error?: string, cause?: string): void {
    if (this.status !== 'RUNNING') return;
    this.status = status;
    this.error = error;
    this.cause = cause;
    this.stopDate = Date.now() / 1000;
  }

  private async keepHistory(events: AsyncGenerator<EventLog>): Promise<void> {
    for await (const event of events) {
      const state = 'state' in event ? event.state : undefined;
      if (event.type === 'StateEntered' || event.type === 'StateRetried') {
        this.transitions += 1;
        if (state) this.failedParents.delete(state.name);
      }
      if (event.type === 'StateFailed' && (state?.type === 'Map' || state?.type === 'Parallel')) {
        this.failedParents.add(state.name);
      }
      this.history.push({
        id: this.history.length + 1,
        type: event.type,
        timestamp: event.timestamp / 1000,
        ...(state ? { state: state.name } : {}),
        ...('Error' in event ? { error: event.Error } : {}),
      });
    }
  }
}
