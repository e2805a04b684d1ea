import { askedUntil } from '../../domain/check/check.ts';
import { minuteWords } from '../../web/time.ts';
import { below, common, type MailContent, type MailData, type Template, together } from './content.ts';
import { scopeItems } from './scope-items.ts';

/** Nobody has agreed to anything yet: there is nothing to keep, only something else to decide about. */
function beforeConsent(data: MailData): MailContent {
  const { words, check } = data;
  const consentBy = askedUntil(check, 'consent');
  return {
    subject: words('mail.scope-changed.subject-before', common(data)),
    paragraphs: [
      words('mail.scope-changed.what-before', common(data)),
      ...scopeItems(data, 'mail.scope-changed.parts-before'),
      together(
        words,
        consentBy && words('mail.scope-changed.by-before', { by: minuteWords(words, consentBy) }),
        words('mail.scope-changed.else-before'),
      ),
    ],
    button: words('mail.scope-changed.button-before'),
    more: below(data, 'refuse', 'mail.more.refuse'),
  };
}

function afterConsent(data: MailData): MailContent {
  const { words, check } = data;
  const changeBy = askedUntil(check, 'scope-change');
  return {
    subject: words('mail.scope-changed.subject', {
      ...common(data),
      reminder: data.reminder ? 'yes' : 'no',
    }),
    paragraphs: [
      words('mail.scope-changed.what', common(data)),
      words('mail.scope-changed.choice'),
      [
        words('mail.scope-changed.agree'),
        words('mail.scope-changed.keep'),
        words('mail.scope-changed.withdraw'),
      ],
      together(
        words,
        changeBy && words('mail.scope-changed.by', { by: minuteWords(words, changeBy) }),
        words('mail.scope-changed.else'),
      ),
    ],
    button: words('mail.scope-changed.button'),
    more: below(data, 'withdraw', 'mail.more.withdraw'),
  };
}

export const scopeChanged: Template = (data) =>
  data.check.consent ? afterConsent(data) : beforeConsent(data);
