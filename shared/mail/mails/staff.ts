import { undecidedRedactions } from '../../domain/check/check.ts';
import type { MailTemplate } from '../../domain/check/records.ts';
import type { MailDefinition } from './definition.ts';
import { toCheckPage, toRedactionsPage } from './links.ts';
import { common, dueBy, together } from './sentences.ts';

/** The mails to reviewers and administrators. */
export const staffMails = {
  /** Says that an answer is held back, and nothing of it. */
  'redaction-needed': {
    audience: 'staff',
    link: toRedactionsPage,
    leavesIf: (check) => undecidedRedactions(check).length > 0,
    words: (data) => {
      const { words, reminder } = data;
      return {
        subject: words('mail.redaction-needed.subject', {
          ...common(data),
          reminder: reminder ? 'yes' : 'no',
        }),
        paragraphs: [
          words('mail.redaction-needed.what', common(data)),
          together(words, words('mail.redaction-needed.do'), words('mail.redaction-needed.who')),
          together(
            words,
            dueBy(data, 'redaction', 'mail.redaction-needed.by'),
            words('mail.redaction-needed.else'),
          ),
        ],
        button: words('mail.redaction-needed.button'),
      };
    },
  },

  'dispute-opened': {
    audience: 'staff',
    link: toCheckPage,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.dispute-opened.subject', common(data)),
        paragraphs: [
          words('mail.dispute-opened.open', common(data)),
          together(words, words('mail.dispute-opened.who'), dueBy(data, 'dispute', 'mail.dispute-opened.by')),
        ],
        button: words('mail.dispute-opened.button'),
      };
    },
  },

  'dispute-reminder': {
    audience: 'staff',
    link: toCheckPage,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.dispute-reminder.subject', common(data)),
        paragraphs: [
          words('mail.dispute-reminder.open', common(data)),
          together(
            words,
            dueBy(data, 'dispute', 'mail.dispute-reminder.promised-by') ??
              words('mail.dispute-reminder.promised'),
            words('mail.dispute-reminder.who'),
          ),
        ],
        button: words('mail.dispute-reminder.button'),
      };
    },
  },

  /** An alarm that could not leave in time is not sent after staff have acted. */
  'needs-attention': {
    audience: 'staff',
    link: toCheckPage,
    leavesIf: ({ head }) => head.attention !== undefined,
    leavesAfterTheEnd: true,
    leavesWhileSuspended: true,
    words: (data) => {
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
    },
  },
} satisfies Partial<Record<MailTemplate, MailDefinition>>;
