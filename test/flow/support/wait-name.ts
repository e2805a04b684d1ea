import type { Wait } from '../../../shared/domain/check/records.ts';

/** A wait in one word, such as `review` or `reference/r1`. */
export const waitName = ({ kind, refereeId }: Pick<Wait, 'kind' | 'refereeId'>): string =>
  refereeId ? `${kind}/${refereeId}` : kind;
