import type { Template } from './content.ts';

export const reportReady: Template = ({ check: { head } }) => ({
  subject: `The reference report is ready: ${head.caseCode}`,
  paragraphs: [
    `The check of ${head.candidateName} for ${head.roleTitle} is complete. The candidate has had the time to read and answer every finding.`,
    `The report gives no score and no hiring advice. You sign in to read it; please do not pass it on.`,
  ],
  button: 'Read the report',
});
