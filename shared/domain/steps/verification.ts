import type { Check } from '../check.ts';
import type { StepDecision } from '../decision.ts';
import { iso, type Moment } from '../moment.ts';
import { questionnaireById } from '../questionnaires/index.ts';
import { analyse, findingsOf } from '../verification/index.ts';
import { go, system } from './common.ts';
import { planReask } from './reask.ts';

/** Compares what the witnesses say, with each other and with the candidate's claims, and writes the findings. */
export function verificationStep(check: Check, moment: Moment): StepDecision {
  if (check.analysis || !check.scope) return go('verified');
  const published = questionnaireById(check.scope.questionnaireId, check.scope.questionnaireVersion);
  // What a later change of scope took out, or a later consent no longer covers, is not used although it was answered.
  const questionnaire = {
    ...published,
    questions: published.questions.filter(({ item }) => check.consent?.items[item] === true),
  };
  const analysis = {
    type: 'analysis',
    at: iso(moment.now),
    ...analyse(check, questionnaire, moment),
  } as const;
  const findings = findingsOf(check, analysis, questionnaire);
  const again = planReask(check, questionnaire, findings, moment);
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
