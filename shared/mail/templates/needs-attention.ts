import { common, type Template } from './content.ts';

export const needsAttention: Template = (data) => {
  const { words, check } = data;
  const { attention } = check.head;
  return {
    subject: words('mail.needs-attention.subject', common(data)),
    paragraphs: [
      words(attention ? `mail.needs-attention.${attention.reason}` : 'mail.needs-attention.stopped'),
      ...(attention
        ? [words('mail.needs-attention.where', { step: attention.step, error: attention.error })]
        : []),
      words('mail.needs-attention.retry'),
    ],
    button: words('mail.needs-attention.button'),
  };
};
