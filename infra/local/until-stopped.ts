import type { LocalStack, LocalStackOptions } from './local-stack.ts';
import { StartError } from './start-error.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Starts the local stack; it is stopped when the program ends, however it ends. */
export type Start = (options: LocalStackOptions) => Promise<LocalStack>;

/**
 * Runs a program around the local stack until somebody stops it, or it says itself that it is done. Whichever comes first, and also
 * in the middle of starting, nothing is left behind. What the person can put right is said in one sentence.
 *
 * @param program returns `stop` when it is done, and anything else to run on
 */
export async function untilStopped(program: (start: Start) => Promise<'stop' | undefined>): Promise<void> {
  let stack: LocalStack | undefined;
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return;
    stopping = true;
    await stack?.stop();
    process.exit(code);
  };
  for (const signal of signals) process.on(signal, () => void stop(0));
  process.on('uncaughtException', (error) => {
    console.error(error);
    void stop(1);
  });
  if (process.env.npm_lifecycle_event) whenParentEnds(() => void stop(0));

  try {
    const done = await program(async (options) => {
      // Loaded here, so that --help and a wrong option are answered at once.
      const { startLocalStack } = await import('./local-stack.ts');
      stack = await startLocalStack(options);
      // Somebody stopped us while it was starting.
      if (stopping) await stack.stop();
      return stack;
    });
    if (done === 'stop') await stop(0);
  } catch (error) {
    if (stopping) return;
    console.error(error instanceof StartError ? error.message : error);
    await stop(1);
  }
}

/** A signal to npm alone ends npm and not what it runs, which would then hold the port for ever. */
function whenParentEnds(act: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) act();
  }, 500).unref();
}
