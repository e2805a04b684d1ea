import type { Moment } from '../../shared/domain/terms/clock.ts';

/** The clock of the handlers; rules get the moment handed in. */
export const clock = (daySeconds: number) => (): Moment => ({ now: Date.now(), daySeconds });
