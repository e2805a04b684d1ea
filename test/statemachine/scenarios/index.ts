import { atAnyStep } from './at-any-step.ts';
import { collecting } from './collecting.ts';
import { askingAgain } from './following-up.ts';
import { redacting } from './redacting.ts';
import { reviewing } from './reviewing.ts';
import type { Scenario } from './scenario.ts';
import { toConsent } from './to-consent.ts';

export const scenarios: Scenario[] = [
  ...toConsent,
  ...collecting,
  ...askingAgain,
  ...redacting,
  ...reviewing,
  ...atAnyStep,
];
