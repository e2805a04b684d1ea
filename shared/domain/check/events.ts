import * as z from 'zod';
import { languages } from '../../words/languages.ts';
import { disputeVerdicts } from './findings.ts';
import { attentionReasons, endReasons } from './records/head.ts';

const at = '2026-03-09T10:00:00.000Z';
const hash = 'a'.repeat(64);

const text = z.string();
const count = z.int().min(0);
const moment = z.iso.datetime();
const ids = z.array(z.string());
const referee = z.string().regex(/^r\d+$/);
const round = z.int().min(1);

/** An event: the version of its data's shape, the shape, and an example of it. The data holds ids, counts and moments; never personal data. */
const event = <const S extends z.ZodRawShape>(
  version: number,
  shape: S,
  example: z.output<z.ZodObject<S>>,
): { version: number; data: z.ZodObject<S>; example: z.output<z.ZodObject<S>> } => ({
  version,
  data: z.strictObject(shape) as unknown as z.ZodObject<S>,
  example,
});

const consented = {
  items: ids,
  separate: ids,
  scopeHash: text,
  textVersion: text,
  textHash: text,
  language: z.enum(languages),
  link: text,
};
const consentedExample = {
  items: ['employment-facts'],
  separate: [],
  scopeHash: hash,
  textVersion: '1',
  textHash: hash,
  language: 'en' as const,
  link: hash,
};
/** A run that begins with the event, where one does. */
const nextRun = { run: z.int().exactOptional() };

/** Everything that can happen to a check. The audit trail, the event bus and `docs/events.md` come from this list, and nothing else can be told. */
export const events = {
  'check.ordered': event(1, { package: text, run: z.int() }, { package: 'professional', run: 1 }),
  'check.order_refused': event(1, { code: text }, { code: 'scope_refused' }),
  'check.refused': event(1, nextRun, {}),
  'check.withdrawn': event(1, nextRun, {}),
  'check.cancelled': event(1, nextRun, {}),
  'check.expired': event(1, {}, {}),
  'check.not_enough_evidence': event(1, { answered: count, missing: count }, { answered: 2, missing: 1 }),
  'check.completed': event(1, { deleteAt: moment }, { deleteAt: at }),
  'check.closed': event(
    1,
    { reason: z.enum(endReasons), deleteAt: moment },
    { reason: 'withdrawn', deleteAt: at },
  ),
  'attention.needed': event(
    1,
    { reason: z.enum(attentionReasons), step: text, error: text },
    { reason: 'step_failed', step: 'collection', error: 'Unknown' },
  ),
  'retry.requested': event(1, { run: z.int(), readdressed: z.boolean() }, { run: 2, readdressed: false }),
  'language.chosen': event(1, { language: z.enum(languages) }, { language: 'zh' }),
  'scope.resolved': event(
    1,
    { package: text, version: z.int(), scopeHash: text },
    { package: 'professional', version: 3, scopeHash: hash },
  ),
  'scope.changed': event(1, { scopeHash: text, run: z.int() }, { scopeHash: hash, run: 2 }),
  'scope_change.proposed': event(
    1,
    { change: round, scopeHash: text, run: z.int() },
    { change: 1, scopeHash: hash, run: 2 },
  ),
  'scope_change.asked': event(1, { change: round, until: moment }, { change: 1, until: at }),
  'scope_change.reminded': event(1, { change: round, until: moment }, { change: 1, until: at }),
  'scope_change.agreed': event(1, { ...consented, ...nextRun }, consentedExample),
  'scope_change.refused': event(1, { change: round, ...nextRun }, { change: 1 }),
  'scope_change.lapsed': event(1, { change: round }, { change: 1 }),
  'consent.asked': event(1, { until: moment }, { until: at }),
  'consent.reminded': event(1, { reminder: round }, { reminder: 1 }),
  'consent.given': event(1, consented, consentedExample),
  'disclosure.read': event(1, { text }, { text: 'law.us-fcra.disclosure' }),
  'do_not_contact.added': event(1, { entries: count, referees: ids }, { entries: 1, referees: ['r2'] }),
  'referees.nominated': event(
    1,
    { referees: ids, round, doNotContact: count },
    { referees: ['r1', 'r2', 'r3'], round: 1, doNotContact: 0 },
  ),
  'more_referees.asked': event(1, { until: moment }, { until: at }),
  'more_referees.lapsed': event(1, {}, {}),
  'outreach.started': event(1, { referees: ids, until: moment }, { referees: ['r1', 'r2', 'r3'], until: at }),
  'referee.invited': event(1, { referee, until: moment }, { referee: 'r1', until: at }),
  'referee.reminded': event(1, { referee, reminder: round }, { referee: 'r1', reminder: 1 }),
  'referee.bounced': event(1, { referee }, { referee: 'r1' }),
  'referee.unanswered': event(1, { referee }, { referee: 'r1' }),
  'referee.unreachable': event(1, { referee }, { referee: 'r1' }),
  'referee.answered': event(1, { conflict: z.boolean() }, { conflict: false }),
  'referee.declined': event(1, {}, {}),
  'reminders.stopped': event(1, { mail: text.exactOptional() }, {}),
  'address.asked': event(1, { referee, until: moment }, { referee: 'r1', until: at }),
  'address.given': event(1, { referee }, { referee: 'r1' }),
  'mail.bounced': event(1, { mail: text }, { mail: 'referee-invitation-r1-1' }),
  'self.assessed': event(1, { rated: count }, { rated: 12 }),
  'collection.done': event(1, { answered: count, missing: count }, { answered: 3, missing: 0 }),
  // How many are asked in a follow-up, and never who: somebody who is not among them would be the one who said it.
  'follow_up.planned': event(
    1,
    { round, referees: count, until: moment },
    { round: 1, referees: 2, until: at },
  ),
  'follow_up.asked': event(1, { round, until: moment }, { round: 1, until: at }),
  'follow_up.reminded': event(1, { round }, { round: 1 }),
  'follow_up.answered': event(1, { round }, { round: 1 }),
  'follow_up.declined': event(1, { round }, { round: 1 }),
  'follow_up.lapsed': event(1, { round }, { round: 1 }),
  'redaction.asked': event(1, { texts: count, until: moment }, { texts: 1, until: at }),
  'redaction.reminded': event(1, { reminder: round }, { reminder: 1 }),
  // Never which text: its number would tell whose words they are by the order in which they came.
  'redaction.redacted': event(1, { left: count }, { left: 0 }),
  'redaction.released': event(1, { left: count }, { left: 0 }),
  'redaction.withheld': event(1, { texts: count }, { texts: 1 }),
  'verification.done': event(1, { findings: count, method: text }, { findings: 24, method: 'panel-1' }),
  'findings.shared': event(1, { until: moment }, { until: at }),
  'findings.returned': event(1, { until: moment }, { until: at }),
  'findings.reminded': event(1, { reminder: round }, { reminder: 1 }),
  'findings.answered': event(
    1,
    { accepted: count, commented: count, disputes: count },
    { accepted: 22, commented: 2, disputes: 0 },
  ),
  'findings.disputed': event(
    1,
    { accepted: count, commented: count, disputes: count },
    { accepted: 21, commented: 2, disputes: 1 },
  ),
  'review.lapsed': event(1, { round }, { round: 1 }),
  'reviewer.asked': event(1, { until: moment, disputes: count }, { until: at, disputes: 1 }),
  'reviewer.reminded': event(1, { reminder: round }, { reminder: 1 }),
  'dispute.decided': event(
    1,
    { dispute: z.int(), verdict: z.enum(disputeVerdicts), left: count, ...nextRun },
    { dispute: 1, verdict: 'upheld', left: 0 },
  ),
} as const;

export type EventName = keyof typeof events;
export const eventNames = Object.keys(events) as EventName[];
export type EventData<N extends EventName> = z.output<(typeof events)[N]['data']>;
