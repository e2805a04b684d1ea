import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is there.
 *
 * @param ask may throw: that counts as "not yet", and the last error is told at the end
 * @throws Error after the deadline, with what was waited for
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 60,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let reason: unknown;
  let pause = 30;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      reason = undefined;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${seconds} s in vain for ${what}.`, { cause: reason });
    await delay(pause);
    // Ever more patient: whoever waits must not slow down what is waited for.
    pause = Math.min(250, pause * 1.25);
  }
}
