import type { Check } from '../../../shared/domain/check/check.ts';
import type { Play } from './play.ts';
import { waitName } from './wait-name.ts';

/** Waits until a check waits for exactly these people, every mail has left, and no record is on its way. */
export function atRest(play: Play, ...waits: string[]): Promise<Check> {
  const wanted = waits.sort().join();
  return play.reaches(`rest, with a wait for ${wanted || 'nobody'}`, (check) => {
    const names = check.waits
      .filter(({ run }) => run === check.head.run)
      .map(waitName)
      .sort();
    const queued = check.mails.some(({ state }) => state === 'queued');
    const over = waits.length > 0 || !check.head.open;
    return names.join() === wanted && !queued && over && play.world.stack.metrics().pendingRecords === 0;
  });
}
