import type { MailContent, MailData } from './definition.ts';
import { scopeItems } from './scope-items.ts';
import { below, common, dueBy, together } from './sentences.ts';

/** Asks for the decision again. Nobody has agreed to anything yet, so there is nothing to keep. */
export function beforeConsent(data: MailData): MailContent {
  const { words } = data;
  return {
    subject: words('mail.scope-changed.subject-before', common(data)),
    paragraphs: [
      words('mail.scope-changed.what-before', common(data)),
      ...scopeItems(data, 'mail.scope-changed.parts-before'),
      together(
        words,
        dueBy(data, 'consent', 'mail.scope-changed.by-before'),
        words('mail.scope-changed.else-before'),
      ),
    ],
    button: words('mail.scope-changed.button-before'),
    more: below(data, 'refuse', 'mail.more.refuse'),
  };
}

/** Says which three ways there are to go on from what was agreed to. */
export function afterConsent(data: MailData): MailContent {
  const { words, reminder } = data;
  return {
    subject: words('mail.scope-changed.subject', { ...common(data), reminder: reminder ? 'yes' : 'no' }),
    paragraphs: [
      words('mail.scope-changed.what', common(data)),
      words('mail.scope-changed.choice'),
      [
        words('mail.scope-changed.agree'),
        words('mail.scope-changed.keep'),
        words('mail.scope-changed.withdraw'),
      ],
      together(words, dueBy(data, 'scope-change', 'mail.scope-changed.by'), words('mail.scope-changed.else')),
    ],
    button: words('mail.scope-changed.button'),
    more: below(data, 'withdraw', 'mail.more.withdraw'),
  };
}
