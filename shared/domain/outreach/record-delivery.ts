import { type Check, type CheckHead, pendingChange, refereeById } from '../check/check.ts';
import { type Decision, settled } from '../check/decision.ts';
import { newestFollowUp, settleFollowUps } from '../check/follow-up.ts';
import type { Mail } from '../check/records.ts';
import { iso, type Moment } from '../terms/clock.ts';

export interface DeliveryInput {
  mailId: string;
  /** `bounced` only for a permanent bounce; a transient one is retried by the mail service. */
  result: 'bounced' | 'complained';
}

/** What the mail service reports of a mail. The newest address of a referee or the candidate is the one that counts. */
export function recordDelivery(check: Check, input: DeliveryInput, moment: Moment): Decision {
  const mail = check.mails.find(({ id }) => id === input.mailId);
  if (!mail || mail.state === 'bounced') return settled;
  const referee = refereeById(check, mail.to);

  if (input.result === 'complained') {
    if (!referee || referee.remindersStopped) return settled;
    return {
      put: [{ ...referee, remindersStopped: true }],
      events: [
        { event: 'reminders.stopped', actor: { kind: 'referee', id: referee.id }, data: { mail: mail.id } },
      ],
    };
  }
  const bounced: Mail = { ...mail, state: 'bounced' };
  const events = [mailEvent('mail.bounced', mail)];
  if (check.head.ended) return { put: [bounced], events };
  if (referee?.state === 'invited' && isToNewestAddress(mail, referee.addresses)) {
    const { dueAt: _, invitedAt: __, ...rest } = referee;
    events.push({
      event: 'referee.bounced',
      actor: { kind: 'system', id: 'email-events' },
      data: { referee: referee.id },
    });
    return { put: [bounced, { ...rest, state: 'bounced', settledAt: iso(moment.now) }], events };
  }
  const followUp = referee && newestFollowUp(check, referee.id);
  if (followUp?.state === 'asked' && isOfRound(mail, followUp.round)) {
    // Whoever has answered before and cannot be reached any more is not looked for.
    const { put, ...rest } = settleFollowUps(check, [{ ...followUp, state: 'lapsed' }], moment);
    events.push({
      event: 'follow_up.lapsed',
      actor: { kind: 'system', id: 'email-events' },
      data: { round: followUp.round },
    });
    return { ...rest, put: [bounced, ...put], events };
  }
  const asking = check.head.stage === 'consent' && !check.consent && isOfThisAsking(mail, check.head);
  if (mail.to === 'candidate' && (asking || isOfThisChange(check, mail))) {
    return { head: { candidateBounced: true }, put: [bounced], events };
  }
  return { put: [bounced], events };
}

const mailEvent = (event: string, mail: Mail) =>
  ({
    event,
    actor: { kind: 'system', id: 'email-events' },
    data: { mail: mail.id },
  }) as Decision['events'][number];

/** Mails to a referee end in the number of the address they went to: `referee-invitation-r1-2`. A late bounce of an older one says nothing. */
const isToNewestAddress = (mail: Mail, addresses: number): boolean =>
  Number(mail.id.split('-').at(-1)) === addresses;

/** `referee-follow-up-r1-1` and its reminder end in the number of the round. */
const isOfRound = ({ template, id }: Mail, round: number): boolean =>
  template.startsWith('referee-follow-up') && Number(id.split('-').at(-1)) === round;

/** Whoever has not been reached has not been asked about the change: their silence must not settle it. */
const isOfThisChange = (check: Check, { template, at }: Mail): boolean =>
  template === 'scope-changed' &&
  pendingChange(check) !== undefined &&
  at >= (check.head.candidateSince ?? '');

/** After a retry with another address the candidate is asked anew. A late bounce of the old address says nothing about the new one. */
const isOfThisAsking = (mail: Mail, { consentAskedAt }: CheckHead): boolean =>
  consentAskedAt !== undefined && mail.at >= consentAskedAt;
