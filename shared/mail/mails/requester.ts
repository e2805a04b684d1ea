import { sayEndedNote } from '../../domain/check/ended-note.ts';
import type { MailTemplate } from '../../domain/check/records.ts';
import type { MailDefinition } from './definition.ts';
import { toCheckPage, toReportPage } from './links.ts';
import { common } from './sentences.ts';

/** The mails to the person who ordered the check; the report goes to the decision-makers as well. */
export const requesterMails = {
  /** Silence leaves everything as it was, so that is said as well when it is not known how the change came out. */
  'scope-change-settled': {
    audience: 'requester',
    link: toCheckPage,
    words: (data) => {
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
    },
  },

  'report-ready': {
    audience: 'requester',
    link: toReportPage,
    leavesAfterTheEnd: true,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.report-ready.subject', common(data)),
        paragraphs: [words('mail.report-ready.ready', common(data)), words('mail.report-ready.use')],
        button: words('mail.report-ready.button'),
      };
    },
  },

  'check-ended-requester': {
    audience: 'requester',
    link: toCheckPage,
    leavesAfterTheEnd: true,
    words: (data) => {
      const { words, check } = data;
      const reason = check.head.ended ?? 'cancelled';
      const note = check.head.endedNote;
      return {
        subject: words(`mail.check-ended-requester.${reason}.subject`, common(data)),
        paragraphs: [
          words('mail.check-ended-requester.about', common(data)),
          words(`mail.check-ended-requester.${reason}.text`),
          ...(note ? [words('mail.check-ended-requester.note', { note: sayEndedNote(words, note) })] : []),
        ],
        button: words('mail.check-ended-requester.button'),
      };
    },
  },
} satisfies Partial<Record<MailTemplate, MailDefinition>>;
