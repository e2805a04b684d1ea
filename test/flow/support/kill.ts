import type { AwsCall } from '../../../infra/local/aws/endpoint.ts';
import type { World } from './world.ts';

/**
 * Kills a function's sandbox at the first call that fits: before the call's effect, or right after it and before the function learns of it.
 *
 * @returns resolves when the sandbox is dead
 */
export function killAt(
  { stack, wire }: World,
  when: 'before' | 'after',
  fits: (call: AwsCall) => boolean,
): Promise<void> {
  const dead = Promise.withResolvers<void>();
  let calls = 0;
  const remove = wire.rule((call) => {
    if (!call.functionId || !fits(call)) return undefined;
    calls += 1;
    // The effect of the first call stands; the SDK's next attempt is the moment in which the sandbox dies.
    if (when === 'after' && calls === 1) return 'fail-after';
    remove();
    stack.crash(call.functionId).then(dead.resolve, dead.reject);
    return 'fail-before';
  });
  return dead.promise;
}

/** Whether a call is a function's, and says these words: an item's key, a mail's id, the id of a check. */
export const callOf =
  (functionId: string, action: string, ...words: string[]) =>
  (call: AwsCall): boolean =>
    call.functionId === functionId &&
    call.action === action &&
    words.every((word) => JSON.stringify(call.body).includes(word));
