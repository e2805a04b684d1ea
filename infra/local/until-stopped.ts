import type { LocalStack } from './local-stack.ts';
import { StartError } from './start-error.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program around the local stack until it ends or somebody stops it. Whichever comes first, nothing is left behind. What the
 * person can put right is said in one sentence.
 *
 * @param program gets a function with which it says which stack is running
 */
export async function untilStopped(program: (running: (stack: LocalStack) => void) => Promise<void>): Promise<void> {
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
  try {
    if (Number(process.versions.node.split('.')[0]) < 24) {
      throw new StartError(`Node ${process.versions.node} is too old: start with "npm start" after "npm ci".`);
    }
    await program((started) => {
      stack = started;
    });
  } catch (error) {
    if (stopping) return;
    console.error(error instanceof StartError ? error.message : error);
    await stop(1);
  }
}
