import { pendingChange } from '../../domain/check/check.ts';
import type { MailTemplate } from '../../domain/check/records.ts';
import { minuteWords } from '../../web/time.ts';
import type { MailDefinition } from './definition.ts';
import { toProcess } from './links.ts';
import { afterConsent, beforeConsent } from './scope-changed.ts';
import { scopeItems } from './scope-items.ts';
import { below, byWhen, common, dueBy, refereeDueBy, together } from './sentences.ts';

/** The mails to the candidate until their referees have answered. */
export const candidateMails = {
  'consent-invitation': {
    audience: 'candidate',
    link: toProcess,
    words: (data) => {
      const { words, check } = data;
      const { head, order, scope } = check;
      return {
        subject: words('mail.consent-invitation.subject', common(data)),
        paragraphs: [
          words('mail.consent-invitation.who', common(data)),
          words('mail.consent-invitation.purpose', { purpose: scope?.purpose ?? order.reason }),
          ...scopeItems(data, 'mail.consent-invitation.parts'),
          words('mail.consent-invitation.rights', common(data)),
          together(
            words,
            words('mail.consent-invitation.effort'),
            dueBy(data, 'consent', 'mail.consent-invitation.by'),
            words('mail.consent-invitation.end', { end: minuteWords(words, head.promisedBy) }),
          ),
          words('mail.consent-invitation.free'),
        ],
        button: words('mail.consent-invitation.button'),
        more: below(data, 'refuse', 'mail.more.refuse'),
      };
    },
  },

  /** Asks for what is missing: the decision, or after it the referees. */
  'consent-reminder': {
    audience: 'candidate',
    link: toProcess,
    words: (data) => {
      const { words, check } = data;
      const missing = check.consent ? 'referees' : 'decision';
      return {
        subject: words(`mail.consent-reminder.${missing}.subject`, common(data)),
        paragraphs: [
          words(`mail.consent-reminder.${missing}.open`, common(data)),
          together(
            words,
            dueBy(data, 'consent', 'mail.consent-reminder.by'),
            words('mail.consent-reminder.else'),
          ),
        ],
        button: words(`mail.consent-reminder.${missing}.button`),
      };
    },
  },

  'scope-changed': {
    audience: 'candidate',
    link: toProcess,
    leavesIf: (check) => pendingChange(check) !== undefined || !check.consent,
    leavesWhileSuspended: true,
    words: (data) => (data.check.consent ? afterConsent(data) : beforeConsent(data)),
  },

  'outreach-started': {
    audience: 'candidate',
    link: toProcess,
    words: (data) => {
      const { words, check } = data;
      return {
        subject: words('mail.outreach-started.subject', common(data)),
        paragraphs: [
          together(
            words,
            words('mail.outreach-started.thanks'),
            byWhen(data, check.head.collectBy, 'mail.outreach-started.by'),
          ),
          words('mail.outreach-started.page', common(data)),
          words('mail.outreach-started.nothing'),
        ],
        button: words('mail.outreach-started.button'),
        more: below(data, 'withdraw', 'mail.more.withdraw'),
      };
    },
  },

  'address-needed': {
    audience: 'candidate',
    link: toProcess,
    words: (data) => {
      const { words, referee } = data;
      const name = referee?.name ?? words('mail.address-needed.somebody');
      const who = referee ? words('mail.address-needed.who', { name, address: referee.email }) : name;
      return {
        subject: words('mail.address-needed.subject', { name }),
        paragraphs: [
          words('mail.address-needed.back', { who }),
          together(
            words,
            refereeDueBy(data, 'address', 'mail.address-needed.please-by') ??
              words('mail.address-needed.please'),
            words('mail.address-needed.others', common(data)),
          ),
        ],
        button: words('mail.address-needed.button'),
      };
    },
  },

  'more-referees-needed': {
    audience: 'candidate',
    link: toProcess,
    words: (data) => {
      const { words, check } = data;
      const n = check.referees.filter(({ state }) => state === 'answered').length;
      return {
        subject: words('mail.more-referees-needed.subject', common(data)),
        paragraphs: [
          together(
            words,
            words('mail.more-referees-needed.answered', { n }),
            check.scope && words('mail.more-referees-needed.least', { least: check.scope.minimumReferences }),
          ),
          together(
            words,
            dueBy(data, 'more-referees', 'mail.more-referees-needed.others-by') ??
              words('mail.more-referees-needed.others'),
            words('mail.more-referees-needed.else'),
          ),
        ],
        button: words('mail.more-referees-needed.button'),
        more: below(data, 'withdraw', 'mail.more.withdraw'),
      };
    },
  },
} satisfies Partial<Record<MailTemplate, MailDefinition>>;
