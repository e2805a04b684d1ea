import type { Key } from '../../words/index.ts';
import type { MailContent, MailData } from './definition.ts';

/** The parts of the check, and which can be left out, below a line that leads to them; nothing without a scope. */
export function scopeItems({ words, check: { scope } }: MailData, lead: Key): MailContent['paragraphs'] {
  if (!scope) return [];
  const items = scope.items.map(({ id, required }) =>
    words('mail.consent-invitation.item', {
      title: words(`scope.item.${id}.title`),
      need: required ? 'required' : 'optional',
    }),
  );
  return [words(lead), items];
}
