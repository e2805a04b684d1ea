import type { EndReason } from '../../domain/check.ts';
import type { Template } from './content.ts';

const words: Record<EndReason, [word: string, text: string]> = {
  completed: ['complete', 'The report is ready.'],
  not_enough_evidence: [
    'closed without a report',
    'Too few referees could answer, so there is not enough evidence. That says nothing about the candidate.',
  ],
  order_refused: ['not started', 'The order could not be served. Nobody was written to.'],
  refused: [
    'refused by the candidate',
    'The candidate has refused the check, which is their right. Nobody was asked. They need not give a reason.',
  ],
  withdrawn: [
    'withdrawn by the candidate',
    'The candidate has withdrawn, which is their right. All work has stopped, and there is no report. They need not give a reason.',
  ],
  cancelled: ['cancelled', 'The check was cancelled. All work has stopped, and there is no report.'],
  expired: ['expired', 'The candidate has not answered in time. Nobody was asked, and there is no report.'],
};

export const checkEndedRequester: Template = ({ check: { head } }) => {
  const [word, text] = words[head.ended ?? 'cancelled'];
  return {
    subject: `Check ${head.caseCode}: ${word}`,
    paragraphs: [
      `This is about the check of ${head.candidateName} for ${head.roleTitle}.`,
      text,
      ...(head.endedNote ? [`Note: ${head.endedNote}`] : []),
    ],
    button: 'Open the check',
  };
};
