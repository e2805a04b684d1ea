import type { Check } from '../check.ts';
import type { Analysis } from '../findings.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { factsOf } from './facts.ts';
import { type Panel, panelOf } from './panel.ts';
import { ratingsOf } from './ratings.ts';

export { findingsOf } from './findings.ts';
export { type Panel, type PanelClaim, panelOf, type Witness } from './panel.ts';

/** What cross-verification makes of a panel. */
export type PanelResult = Pick<Analysis, 'ratings' | 'facts' | 'method'>;

/**
 * Compares what the witnesses say, with each other and with the candidate's claims. Deterministic, and the same for witnesses in
 * any order. It gives no overall value and no advice.
 */
export const verify = (panel: Panel): PanelResult => ({
  ratings: ratingsOf(panel),
  facts: factsOf(panel),
  method: 'median-1',
});

/** The same for the references of a check. */
export const analyse = (check: Check, questionnaire: Questionnaire): PanelResult =>
  verify(panelOf(check, questionnaire));
