/** Node fires a timer at once when its delay does not fit into 31 bits of milliseconds (24.8 days). */
const longest = 2 ** 31 - 1;

let installed = false;

/**
 * Makes the global `setTimeout` keep delays above 24.8 days, for which Node's own fires at once.
 *
 * The interpreter of the state machine sets its timeouts with it, and a check waits for weeks. A long delay is cut into equal
 * parts, so that one timer object can be refreshed through all of them and `clearTimeout` still knows it.
 */
export function keepLongTimers(): void {
  if (installed) return;
  installed = true;
  const original = globalThis.setTimeout;
  const replacement = (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
    if (ms === undefined || !(ms > longest) || ms === Number.POSITIVE_INFINITY)
      return original(callback, ms, ...args);
    const parts = Math.ceil(ms / longest);
    let passed = 0;
    const timer: NodeJS.Timeout = original(() => {
      passed += 1;
      if (passed < parts) timer.refresh();
      else callback(...args);
    }, ms / parts);
    return timer;
  };
  globalThis.setTimeout = Object.assign(replacement, original) as typeof setTimeout;
}
