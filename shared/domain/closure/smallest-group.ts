import type { Scope } from '../check/records.ts';
import { leastGroup } from '../verification/ratings/index.ts';

/** The smallest group of referees whose ratings may be shown apart: three, or more where the law wants more. */
export const smallestGroup = (scope: Pick<Scope, 'law'> | undefined): number =>
  Math.max(leastGroup, scope?.law.confidentiality.groupMinimum ?? 0);
