import { type Check, refereeById } from '../../domain/check/check.ts';
import { newestFollowUp } from '../../domain/check/follow-up.ts';
import type { Mail, MailTemplate } from '../../domain/check/records.ts';
import type { MailDefinition } from './definition.ts';
import { toFollowUp, toReference } from './links.ts';
import { minutesOf } from './minutes.ts';
import { below, common, deletedOn, refereeDueBy, together } from './sentences.ts';

const refereeOf = (check: Check, { to }: Mail) =>
  to.kind === 'referee' ? refereeById(check, to.id) : undefined;

/** Nobody is asked for a reference, or reminded of it, who has settled it meanwhile. */
function isStillInvited(check: Check, mail: Mail): boolean {
  const referee = refereeOf(check, mail);
  return !referee || referee.state === 'invited';
}

/** Nobody is asked the follow-up, or reminded of it, who has settled it or wants no more mail meanwhile. */
function isStillFollowedUp(check: Check, mail: Mail): boolean {
  const referee = refereeOf(check, mail);
  if (!referee) return true;
  return !referee.remindersStopped && newestFollowUp(check, referee.id)?.state === 'asked';
}

/** The mails to a referee. */
export const refereeMails = {
  /** The referee's own notice in short: who asks and why, free choice, who reads what, how long it is kept. */
  'referee-invitation': {
    audience: 'referee',
    link: toReference,
    leavesIf: isStillInvited,
    words: (data) => {
      const { words, check, referee } = data;
      const known = common(data);
      const minutes = minutesOf(data);
      const relation = words(`common.role-of-referee.${referee?.role ?? 'other'}`);
      const days = check.scope?.timetable.retentionDays;
      return {
        subject: words('mail.referee-invitation.subject', known),
        paragraphs: [
          words('mail.referee-invitation.who', { ...known, relation }),
          words('mail.referee-invitation.why', known),
          together(
            words,
            minutes !== undefined && words('mail.referee-invitation.minutes', { minutes }),
            words('mail.referee-invitation.account'),
            refereeDueBy(data, 'reference', 'mail.referee-invitation.by'),
          ),
          [
            words('mail.referee-invitation.voluntary'),
            words('mail.referee-invitation.shown', known),
            words('mail.referee-invitation.read', known),
            ...(days === undefined ? [] : [words('mail.referee-invitation.kept', { days })]),
            words('mail.referee-invitation.rights'),
          ],
        ],
        button: words('mail.referee-invitation.button'),
        more: [
          ...below(data, 'decline', 'mail.more.decline'),
          ...below(data, 'stop', 'mail.referee-invitation.stop'),
        ],
      };
    },
  },

  'referee-reminder': {
    audience: 'referee',
    link: toReference,
    leavesIf: isStillInvited,
    words: (data) => {
      const { words } = data;
      const minutes = minutesOf(data);
      return {
        subject: words('mail.referee-reminder.subject', common(data)),
        paragraphs: [
          words('mail.referee-reminder.open', common(data)),
          together(
            words,
            minutes !== undefined && words('mail.referee-reminder.minutes', { minutes }),
            refereeDueBy(data, 'reference', 'mail.referee-reminder.by'),
            words('mail.referee-reminder.saved'),
          ),
          words('mail.referee-reminder.voluntary', common(data)),
        ],
        button: words('mail.referee-reminder.button'),
        more: [...below(data, 'decline', 'mail.more.decline'), ...below(data, 'stop', 'mail.more.stop')],
      };
    },
  },

  /** A neutral question or two. It says neither what anybody has said nor that anybody has. */
  'referee-follow-up': {
    audience: 'referee',
    link: toFollowUp,
    leavesIf: isStillFollowedUp,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.referee-follow-up.subject', common(data)),
        paragraphs: [
          words('mail.referee-follow-up.thanks', common(data)),
          words('mail.referee-follow-up.why'),
          together(
            words,
            words('mail.referee-follow-up.short'),
            refereeDueBy(data, 'follow-up', 'mail.referee-follow-up.by'),
          ),
          words('mail.referee-follow-up.voluntary'),
        ],
        button: words('mail.referee-follow-up.button'),
        more: below(data, 'stop', 'mail.more.stop'),
      };
    },
  },

  'referee-follow-up-reminder': {
    audience: 'referee',
    link: toFollowUp,
    leavesIf: isStillFollowedUp,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.referee-follow-up-reminder.subject', common(data)),
        paragraphs: [
          words('mail.referee-follow-up-reminder.open', common(data)),
          words('mail.referee-follow-up.why'),
          together(
            words,
            words('mail.referee-follow-up.short'),
            refereeDueBy(data, 'follow-up', 'mail.referee-follow-up.by'),
          ),
          together(
            words,
            words('mail.referee-follow-up.voluntary'),
            words('mail.referee-follow-up-reminder.last'),
          ),
        ],
        button: words('mail.referee-follow-up.button'),
        more: below(data, 'stop', 'mail.more.stop'),
      };
    },
  },

  'referee-thanks': {
    audience: 'referee',
    leavesAfterTheEnd: true,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.referee-thanks.subject', common(data)),
        paragraphs: [
          words('mail.referee-thanks.complete', common(data)),
          together(
            words,
            words('mail.referee-thanks.nothing'),
            deletedOn(data, 'mail.referee-thanks.deleted'),
          ),
        ],
      };
    },
  },

  /** The reason is the candidate's own business: a referee is told only that nothing more is needed. */
  'check-ended-referee': {
    audience: 'referee',
    leavesAfterTheEnd: true,
    words: (data) => {
      const { words } = data;
      return {
        subject: words('mail.check-ended-referee.subject', common(data)),
        paragraphs: [
          words('mail.check-ended-referee.ended', common(data)),
          together(
            words,
            words('mail.check-ended-referee.draft'),
            deletedOn(data, 'mail.check-ended-referee.deleted'),
          ),
          words('mail.check-ended-referee.thanks'),
        ],
      };
    },
  },
} satisfies Partial<Record<MailTemplate, MailDefinition>>;
