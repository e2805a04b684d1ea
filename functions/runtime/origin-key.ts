import { faultOf, logger } from './faults.ts';
import { readSecret } from './read-secret.ts';

/** The key under which network and device are hashed; undefined when it cannot be had now. */
export type OriginKey = () => Promise<string | undefined>;

/**
 * Reads the key when it is first needed and keeps it as long as this instance of the function lives. A reference is never refused for want of
 * the key: then nothing is kept of where it came from, and the next request tries again.
 */
export function originKey(arn: string, read: typeof readSecret = readSecret): OriginKey {
  let found: Promise<string> | undefined;
  return async () => {
    found ??= read(arn);
    try {
      return await found;
    } catch (error) {
      found = undefined;
      logger.warn('The key for origins could not be read. None is kept.', faultOf(error));
      return undefined;
    }
  };
}
