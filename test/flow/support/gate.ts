import type { Check } from '../../../shared/domain/check/check.ts';
import type { Play } from './play.ts';

export interface Gate {
  /** Resolves when the first call waits at the gate. */
  reached: Promise<void>;
  /** Lets everything go on. */
  open(): void;
}

/** Holds a function at its looks into a check for as long as the check is in some state: before it sends anything, for example. */
export function gate(play: Play, functionId: string, when: (check: Check) => boolean): Gate {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<undefined>();
  const remove = play.world.wire.rule(async (call) => {
    if (call.functionId !== functionId || call.action !== 'Query' || !play.id) return undefined;
    if (!JSON.stringify(call.body).includes(play.id) || !when(await play.check())) return undefined;
    reached.resolve();
    return opened.promise;
  });
  const open = () => {
    remove();
    opened.resolve(undefined);
  };
  return { reached: reached.promise, open };
}

/** Whether a mail of this kind is asked for and has not left. */
export const queued =
  (id: RegExp) =>
  ({ mails }: Check): boolean =>
    mails.some((mail) => id.test(mail.id) && mail.state === 'queued');
