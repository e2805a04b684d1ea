import { askOf, type Check, pendingChange, refereeById } from '../check/check.ts';
import { type Decision, type NewEvent, settled } from '../check/decision.ts';
import { newestFollowUp, settleFollowUps } from '../check/follow-up.ts';
import type { Mail } from '../check/records.ts';
import { system } from '../check/step.ts';
import { iso, type Moment } from '../terms/clock.ts';

const actor = system('email-events');

export interface DeliveryInput {
  mailId: string;
  /** `bounced` only for a permanent bounce; a transient one is retried by the mail service. */
  result: 'bounced' | 'complained';
}

/** What the mail service reports of a mail. The newest address of a referee or the candidate is the one that counts. */
export function recordDelivery(check: Check, input: DeliveryInput, moment: Moment): Decision {
  const mail = check.mails.find(({ id }) => id === input.mailId);
  if (!mail || mail.state === 'bounced') return settled;
  const referee = mail.to.kind === 'referee' ? refereeById(check, mail.to.id) : undefined;

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
  const events: NewEvent[] = [{ event: 'mail.bounced', actor, data: { mail: mail.id } }];
  if (check.head.ended) return { put: [bounced], events };
  if (referee?.state === 'invited' && mail.address === referee.addresses) {
    events.push({ event: 'referee.bounced', actor, data: { referee: referee.id } });
    return { put: [bounced, { ...referee, state: 'bounced', settledAt: iso(moment.now) }], events };
  }
  const followUp = referee && newestFollowUp(check, referee.id);
  if (followUp?.state === 'asked' && isOfRound(mail, followUp.round)) {
    // Whoever has answered before and cannot be reached any more is not looked for.
    const { put, ...rest } = settleFollowUps(check, [{ ...followUp, state: 'lapsed' }], moment);
    events.push({ event: 'follow_up.lapsed', actor, data: { round: followUp.round } });
    return { ...rest, put: [bounced, ...put], events };
  }
  const asking = check.head.stage === 'consent' && !check.consent && isOfThisAsking(check, mail);
  if (mail.to.kind === 'candidate' && (asking || isOfThisChange(check, mail))) {
    return { head: { candidateBounced: true }, put: [bounced], events };
  }
  return { put: [bounced], events };
}

const isOfRound = ({ template, round }: Mail, newest: number): boolean =>
  (template === 'referee-follow-up' || template === 'referee-follow-up-reminder') && round === newest;

/** Whoever has not been reached has not been asked about the change: their silence must not settle it. */
const isOfThisChange = (check: Check, { template, at }: Mail): boolean =>
  template === 'scope-changed' &&
  pendingChange(check) !== undefined &&
  at >= (check.head.candidateSince ?? '');

/** After a retry with another address the candidate is asked anew. A late bounce of the old address says nothing about the new one. */
function isOfThisAsking(check: Check, { at }: Mail): boolean {
  const asked = askOf(check, 'consent');
  return asked !== undefined && at >= asked.askedAt;
}
