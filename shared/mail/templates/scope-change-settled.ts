import { common, type Template } from './content.ts';

/** Silence leaves everything as it was: so it is said, too, when it is not known how the change came out. */
export const scopeChangeSettled: Template = (data) => {
  const { words, check } = data;
  const outcome = check.change?.settled?.outcome ?? 'lapsed';
  return {
    subject: words('mail.scope-change-settled.subject', { ...common(data), outcome }),
    paragraphs: [
      words('mail.scope-change-settled.about', common(data)),
      words(`mail.scope-change-settled.${outcome}`),
    ],
    button: words('mail.scope-change-settled.button'),
  };
};
