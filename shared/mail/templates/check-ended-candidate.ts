import type { EndReason } from '../../domain/check.ts';
import { dateWords } from '../../web/time.ts';
import type { Template } from './content.ts';

const words: Record<EndReason, (company: string) => [subject: string, text: string]> = {
  completed: () => ['Your reference check is complete', 'The check is complete.'],
  not_enough_evidence: (company) => [
    'Your reference check closed without a report',
    `Too few referees could answer, so there is not enough evidence for a report. That says nothing about you. What they answered is shown to nobody, and ${company} learns only that it was not enough.`,
  ],
  order_refused: () => [
    'A reference check was not started',
    'The order could not be served. Nobody was asked about you.',
  ],
  refused: (company) => [
    'You have refused the reference check',
    `Nobody is asked about you. ${company} learns that you have refused, and nothing else.`,
  ],
  withdrawn: (company) => [
    'You have withdrawn from the reference check',
    `All work on it has stopped, and every link is dead. Referees who were still being asked are told that nothing more is needed. ${company} gets no report.`,
  ],
  cancelled: (company) => [
    'The reference check was cancelled',
    `${company} has stopped it. All links are dead, and there is no report.`,
  ],
  expired: () => [
    'The time for your reference check has passed',
    'We have not heard from you in time. Nobody was asked about you, and there is no report.',
  ],
};

export const checkEndedCandidate: Template = ({ check: { head }, companyName }) => {
  const [subject, text] = words[head.ended ?? 'cancelled'](companyName);
  return {
    subject,
    paragraphs: [
      `This is about the check for ${head.roleTitle} at ${companyName}.`,
      text,
      `You need to do nothing more.${head.deleteAt ? ` Everything about it is deleted on ${dateWords(head.deleteAt)}.` : ''}`,
    ],
  };
};
