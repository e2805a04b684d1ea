import type { MailTemplate } from '../../domain/check/records.ts';
import type { MailData, MailDefinition } from './definition.ts';
import { toProcess, toResult } from './links.ts';
import { below, common, deletedOn, dueBy, together } from './sentences.ts';

/** What becomes of the data. A candidate who has said no is told what all of it was. */
function deletion(data: MailData): string | undefined {
  const { ended } = data.check.head;
  if (ended === 'refused') return deletedOn(data, 'mail.check-ended-candidate.deleted-refused');
  if (ended === 'withdrawn') return deletedOn(data, 'mail.check-ended-candidate.deleted-withdrawn');
  return deletedOn(data, 'mail.check-ended-candidate.deleted');
}

/** The mails to the candidate about the findings, and about the end of the check. */
export const candidateFindingsMails = {
  'findings-ready': {
    audience: 'candidate',
    link: toProcess,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.findings-ready.subject', common(data)),
        paragraphs: [
          words('mail.findings-ready.ready', common(data)),
          together(words, dueBy(data, 'review', 'mail.findings-ready.by'), words('mail.findings-ready.else')),
        ],
        button: words('mail.findings-ready.button'),
        more: below(data, 'withdraw', 'mail.more.withdraw'),
      };
    },
  },

  'findings-reminder': {
    audience: 'candidate',
    link: toProcess,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.findings-reminder.subject', common(data)),
        paragraphs: [
          words('mail.findings-reminder.open', common(data)),
          together(
            words,
            dueBy(data, 'review', 'mail.findings-reminder.by'),
            words('mail.findings-reminder.else'),
          ),
        ],
        button: words('mail.findings-reminder.button'),
      };
    },
  },

  'dispute-decided': {
    audience: 'candidate',
    link: toProcess,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.dispute-decided.subject'),
        paragraphs: [
          words('mail.dispute-decided.decided', common(data)),
          together(
            words,
            dueBy(data, 'review', 'mail.dispute-decided.by'),
            words('mail.dispute-decided.then', common(data)),
          ),
        ],
        button: words('mail.dispute-decided.button'),
      };
    },
  },

  result: {
    audience: 'candidate',
    link: toResult,
    leavesAfterTheEnd: true,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.result.subject', common(data)),
        paragraphs: [
          words('mail.result.ready', common(data)),
          together(words, words('mail.result.people', common(data)), deletedOn(data, 'mail.result.deleted')),
          words('mail.result.thanks'),
        ],
        button: words('mail.result.button'),
      };
    },
  },

  'check-ended-candidate': {
    audience: 'candidate',
    leavesAfterTheEnd: true,
    words: (data) => {
      const { words, check } = data;
      const reason = check.head.ended ?? 'cancelled';
      return {
        subject: words(`mail.check-ended-candidate.${reason}.subject`),
        paragraphs: [
          words('mail.check-ended-candidate.about', common(data)),
          words(`mail.check-ended-candidate.${reason}.text`, common(data)),
          together(words, words('mail.check-ended-candidate.nothing'), deletion(data)),
        ],
      };
    },
  },
} satisfies Partial<Record<MailTemplate, MailDefinition>>;
