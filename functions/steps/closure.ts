import { go } from '../../shared/domain/check/step.ts';
import { attentionStep, closeStep, endStep } from '../../shared/domain/closure/closure-step.ts';
import { mailingTools } from '../runtime/mailing-tools.ts';
import { stepHandler } from '../runtime/step-handler.ts';

export const handler = stepHandler(mailingTools(), {
  // A withdrawal in the last moment wins: only a check that has not ended otherwise is completed.
  Close: {
    decide: (check, _event, moment) =>
      check.head.ended && check.head.ended !== 'completed' ? go('ended') : closeStep(check, moment),
    afterTheEnd: true,
  },
  EndEarly: { decide: (check, _event, moment) => endStep(check, moment), afterTheEnd: true },
  ReportProblem: {
    decide: (check, { reason, error }, moment) =>
      attentionStep(
        check,
        { reason: reason ?? 'step_failed', step: check.head.stage, error: error ?? 'Unknown' },
        moment,
      ),
    afterTheEnd: true,
    mails: (mail) => mail.template === 'needs-attention',
  },
});
