import { minuteWords } from '../../web/time.ts';
import { below, type Template } from './content.ts';

export const consentInvitation: Template = ({ check: { head, order, scope }, companyName, link }) => ({
  subject: `Your consent to a reference check for ${head.roleTitle}`,
  paragraphs: [
    `You are a candidate for ${head.roleTitle} at ${companyName}. ${order.requester.name} asks for your consent to a reference check: people you have worked with are asked about your work.`,
    `Why: ${order.reason}`,
    `You decide about each part:`,
    (scope?.items ?? []).map(({ title, required }) => `${title}${required ? '' : ' (optional)'}`),
    `Behind the link you see the exact questions before you agree to anything. You name the people who are asked, and those who must not be contacted. You read every finding before ${companyName} does, and you may answer it.`,
    `Deciding and naming referees takes about ten minutes.${head.consentBy ? ` Please do it by ${minuteWords(head.consentBy)}.` : ''} We expect the whole check to be ready by ${minuteWords(head.promisedBy)}.`,
    `It is your free choice. You can refuse, or withdraw at any time later, and need no reason.`,
  ],
  button: 'Read it and decide',
  more: below(link, 'refuse', 'To refuse the whole check'),
});
