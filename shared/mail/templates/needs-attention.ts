import type { AttentionReason } from '../../domain/check.ts';
import type { Template } from './content.ts';

const words: Record<AttentionReason, string> = {
  step_failed:
    'A step did not work, although it was tried several times. Have the fault looked at, then retry.',
  candidate_unreachable:
    'Our mail to the candidate came back. Ask them for another address, then retry with it.',
  dispute_overdue: 'A dispute was not decided in the promised time. The report waits for a reviewer.',
};

export const needsAttention: Template = ({ check: { head } }) => ({
  subject: `Check ${head.caseCode} needs attention`,
  paragraphs: [
    head.attention ? words[head.attention.reason] : 'A check has stopped.',
    ...(head.attention ? [`Step ${head.attention.step}, ${head.attention.error}.`] : []),
    `A retry goes on from where the check stands.`,
  ],
  button: 'Open the check',
});
