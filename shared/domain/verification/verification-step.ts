import { type Check, undecidedRedactions } from '../check/check.ts';
import type { StepDecision } from '../check/decision.ts';
import { openFollowUps } from '../check/follow-up.ts';
import { go, system } from '../check/step.ts';
import { planFollowUps } from '../follow-up/follow-up-step.ts';
import { questionnaireOf } from '../questions/published.ts';
import { readable } from '../redaction/hold-back.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { analyse, findingsOf } from './index.ts';

/**
 * Compares what the witnesses say, with each other and with the candidate's claims, and writes the findings. Words that may hold a
 * protected fact come first: until a reviewer has decided about them nothing is made of any answer.
 */
export function verificationStep(check: Check, moment: Moment): StepDecision {
  if (check.analysis || !check.scope) return go('verified');
  // Open follow-ups are waited for first: their answers may need a redaction, too.
  if (undecidedRedactions(check).length > 0 && openFollowUps(check).length === 0) return go('redact');
  const shown = readable(check);
  const published = questionnaireOf(check.scope);
  // What a later change of scope took out, or a later consent no longer covers, is not used although it was answered.
  const questionnaire = {
    ...published,
    questions: published.questions.filter(({ item }) => check.consent?.items[item] === true),
  };
  const analysis = {
    type: 'analysis',
    at: iso(moment.now),
    ...analyse(shown, questionnaire, moment),
  } as const;
  const findings = findingsOf(shown, analysis, questionnaire);
  const again = planFollowUps(shown, questionnaire, findings, moment);
  if (again) return again;
  return {
    next: 'verified',
    head: { stage: 'review', verifiedAt: iso(moment.now) },
    put: [analysis, ...findings],
    events: [
      {
        event: 'verification.done',
        actor: system('verification'),
        data: { findings: findings.length, method: analysis.method },
      },
    ],
  };
}
