import type { Frame } from '../views/frame.ts';

/** The address under which all pages of one referee's link stand. */
export const refereeBase = (frame: Frame, token: string): string =>
  `${frame.basePath}/r/${encodeURIComponent(token)}`;

/** The question that every referee is asked last. */
export const conflictText = 'Is there anything that could colour your view of this person?';
export const conflictHint =
  'For example: you are related or close friends, you compete for work, or you parted in a quarrel. “Yes” is fine: it is noted, and your answers still count. The candidate and the company see how many referees said yes, not who.';
export const conflictChoices = { yes: 'Yes, there is', no: 'No' } as const;
