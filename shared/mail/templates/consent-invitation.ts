import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { below, common, type Template, together } from './content.ts';
import { scopeItems } from './scope-items.ts';

export const consentInvitation: Template = (data) => {
  const { words, check } = data;
  const { head, order, scope } = check;
  const consentBy = askedUntil(check, 'consent');
  const known = common(data);
  return {
    subject: words('mail.consent-invitation.subject', known),
    paragraphs: [
      words('mail.consent-invitation.who', known),
      words('mail.consent-invitation.purpose', { purpose: scope?.purpose ?? order.reason }),
      ...scopeItems(data, 'mail.consent-invitation.parts'),
      words('mail.consent-invitation.rights', known),
      together(
        words,
        words('mail.consent-invitation.effort'),
        consentBy && words('mail.consent-invitation.by', { by: minuteWords(words, consentBy) }),
        words('mail.consent-invitation.end', { end: minuteWords(words, head.promisedBy) }),
      ),
      words('mail.consent-invitation.free'),
    ],
    button: words('mail.consent-invitation.button'),
    more: below(data, 'refuse', 'mail.more.refuse'),
  };
};
