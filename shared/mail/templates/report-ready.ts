import { common, type Template } from './content.ts';

export const reportReady: Template = (data) => {
  const { words } = data;
  return {
    subject: words('mail.report-ready.subject', common(data)),
    paragraphs: [words('mail.report-ready.ready', common(data)), words('mail.report-ready.use')],
    button: words('mail.report-ready.button'),
  };
};
