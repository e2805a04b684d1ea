import { FunctionHost } from '../../../infra/local/functions/function-host.ts';
import type { Wire } from './wire.ts';

/** What is written or handed on where no personal data may be. */
export interface Observed {
  /** Everything that the functions have logged. For a stack that was started with `loudness: 'verbose'`. */
  log(): string;
  /** What the states of the state machine were given and gave back, and what executions were started and resumed with. */
  states(): Promise<string[]>;
  /** What the event bus was told. */
  told: string[];
  /** The tags of every mail. */
  tags: { Name: string; Value: string }[];
  stop(): void;
}

/** Every call of a function with its outcome; which function it was is no other module's business. */
function watchFunctions(): {
  calls: { id: string; event: unknown; outcome: Promise<unknown> }[];
  stop(): void;
} {
  const calls: ReturnType<typeof watchFunctions>['calls'] = [];
  const { invoke } = FunctionHost.prototype;
  FunctionHost.prototype.invoke = function (event) {
    const outcome = invoke.call(this, event);
    const { fn } = (this as unknown as { options: { fn: { id: string } } }).options;
    calls.push({ id: fn.id, event, outcome: outcome.catch((error: { fault?: unknown }) => error.fault) });
    return outcome;
  };
  const stop = () => {
    FunctionHost.prototype.invoke = invoke;
  };
  return { calls, stop };
}

/** Begins to watch; before the stack is started. */
export function observe(wire: Wire): Observed {
  let text = '';
  const { write } = process.stderr;
  process.stderr.write = (chunk: string | Uint8Array) => {
    text += String(chunk);
    return true;
  };
  const functions = watchFunctions();
  const told: string[] = [];
  const tags: Observed['tags'] = [];
  const executions: string[] = [];
  wire.listen(({ action, body }) => {
    if (action === 'PutEvents') told.push(JSON.stringify(body));
    if (action === 'SendEmail') tags.push(...(body.EmailTags as Observed['tags']));
    if (/^(StartExecution|SendTask)/.test(action)) executions.push(JSON.stringify(body));
  });
  return {
    log: () => text,
    states: async () => {
      const steps = functions.calls.filter(({ id }) => id.endsWith('Step'));
      const texts = steps.map(async ({ event, outcome }) => JSON.stringify([event, await outcome]));
      return [...executions, ...(await Promise.all(texts))];
    },
    told,
    tags,
    stop: () => {
      process.stderr.write = write;
      functions.stop();
    },
  };
}
