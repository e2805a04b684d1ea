import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { FunctionModel } from '../template/model.ts';
import { FunctionError, type Invocation, type Outcome, type WorkerSetup } from './messages.ts';

interface Running {
  resolve(result: unknown): void;
  reject(error: FunctionError): void;
  timer: NodeJS.Timeout;
}

/** One thread with its running invocations. */
interface Sandbox {
  worker: Worker;
  running: Map<number, Running>;
  /** Takes no new invocations; ends when the running ones have ended. */
  retired: boolean;
}

export interface FunctionHostOptions {
  fn: FunctionModel;
  /** Absolute path of the function's entry file. */
  entry: string;
  compileCache: string | undefined;
  /** The whole environment of the function: nothing of this process is passed on. */
  env: Record<string, string>;
  /** Receives each line that the function writes. */
  onLine(line: string): void;
}

/** Runs one Lambda function in a thread of its own, started at the first invocation and again after it has died. */
export class FunctionHost {
  private readonly options: FunctionHostOptions;
  private sandbox: Sandbox | undefined;
  private readonly retiring = new Set<Sandbox>();
  private next = 1;
  private stopped = false;

  constructor(options: FunctionHostOptions) {
    this.options = options;
  }

  /** Starts the thread, so that the first person who needs it does not wait for its code to load. */
  warm(): void {
    this.sandbox ??= this.start();
  }

  /**
   * Runs the handler. Several invocations may run at once.
   *
   * @param event is copied as JSON, as on its way into AWS Lambda
   * @throws FunctionError when the handler throws, takes longer than its timeout, or its thread dies
   */
  invoke(event: unknown): Promise<unknown> {
    if (this.stopped) return Promise.reject(fault('Runtime.ExitError', 'The local runtime is stopping.'));
    const sandbox = this.sandbox ?? this.start();
    this.sandbox = sandbox;
    const id = this.next++;
    const { timeoutSeconds } = this.options.fn;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.timeOut(sandbox, id), timeoutSeconds * 1000);
      sandbox.running.set(id, { resolve, reject, timer });
      const invocation: Invocation = {
        id,
        requestId: randomUUID(),
        event: JSON.parse(JSON.stringify(event ?? null)),
        deadline: Date.now() + timeoutSeconds * 1000,
      };
      sandbox.worker.postMessage(invocation);
    });
  }

  /** Kills the thread in the middle of whatever it does, as when a Lambda sandbox dies. */
  async crash(): Promise<void> {
    const { sandbox } = this;
    this.sandbox = undefined;
    await sandbox?.worker.terminate();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all([this.crash(), ...[...this.retiring].map(({ worker }) => worker.terminate())]);
  }

  private start(): Sandbox {
    const { fn, entry, compileCache, env, onLine } = this.options;
    const setup: WorkerSetup = {
      entry,
      compileCache,
      functionName: fn.id,
      functionArn: fn.arn,
      memoryMb: fn.memoryMb,
    };
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: setup,
      env,
      name: fn.id,
      stdout: true,
      stderr: true,
      execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    });
    const sandbox: Sandbox = { worker, running: new Map(), retired: false };
    worker.on('message', (outcome: Outcome) => this.settle(sandbox, outcome));
    worker.on('error', (error) => onLine(`${fn.id} died: ${error instanceof Error ? error.stack : error}`));
    worker.on('exit', () => this.lost(sandbox));
    for (const stream of [worker.stdout, worker.stderr]) lines(stream, onLine);
    return sandbox;
  }

  private settle(sandbox: Sandbox, outcome: Outcome): void {
    // As in AWS Lambda, code that could not be loaded is loaded afresh the next time.
    if ('fault' in outcome && outcome.unusable) this.retire(sandbox);
    const running = this.take(sandbox, outcome.id);
    if (!running) return;
    if ('fault' in outcome) running.reject(new FunctionError(outcome.fault));
    else running.resolve(JSON.parse(outcome.result));
  }

  /** A late invocation may hold its thread in an endless loop, so nothing new goes there. */
  private timeOut(sandbox: Sandbox, id: number): void {
    this.retire(sandbox);
    const { timeoutSeconds } = this.options.fn;
    this.take(sandbox, id)?.reject(
      fault('Sandbox.Timedout', `Task timed out after ${timeoutSeconds}.00 seconds`),
    );
  }

  private retire(sandbox: Sandbox): void {
    if (this.sandbox === sandbox) this.sandbox = undefined;
    sandbox.retired = true;
    this.retiring.add(sandbox);
  }

  private lost(sandbox: Sandbox): void {
    this.retiring.delete(sandbox);
    if (this.sandbox === sandbox) this.sandbox = undefined;
    for (const id of [...sandbox.running.keys()]) {
      this.take(sandbox, id)?.reject(fault('Runtime.ExitError', 'The function exited before it answered.'));
    }
  }

  private take(sandbox: Sandbox, id: number): Running | undefined {
    const running = sandbox.running.get(id);
    sandbox.running.delete(id);
    clearTimeout(running?.timer);
    if (sandbox.retired && sandbox.running.size === 0) void sandbox.worker.terminate();
    return running;
  }
}

function fault(errorType: string, errorMessage: string): FunctionError {
  return new FunctionError({ errorType, errorMessage, trace: [] });
}

function lines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) if (line.trim()) onLine(line);
  });
}
