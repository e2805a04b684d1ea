import { expect } from 'vitest';
import { isLinkAlive, type LinkPurpose } from '../../../shared/domain/check/access.ts';
import type { Evolution } from '../../../shared/domain/check/apply-decision.ts';
import { openAsk } from '../../../shared/domain/check/ask.ts';
import { verifyChain } from '../../../shared/domain/check/audit.ts';
import {
  type Check,
  openDisputes,
  pendingChange,
  refereeById,
  reviewRound,
  stages,
  statusOf,
  undecidedRedactions,
} from '../../../shared/domain/check/check.ts';
import { mustNotContact } from '../../../shared/domain/check/do-not-contact.ts';
import { analysisSchema, findingSchema } from '../../../shared/domain/check/findings.ts';
import { openFollowUps } from '../../../shared/domain/check/follow-up.ts';
import { identityOf } from '../../../shared/domain/check/place-entity.ts';
import {
  type AskKind,
  refereeOfMail,
  type Timetable,
  toCandidate,
  toReferee,
} from '../../../shared/domain/check/records.ts';
import { outcomeOf } from '../../../shared/domain/check/waits.ts';
import { addressLimit } from '../../../shared/domain/outreach/correct-address.ts';
import { projectionOf } from '../../../shared/domain/progress/projection.ts';
import { timelineOf } from '../../../shared/domain/progress/timeline.ts';
import { iso, type Moment } from '../../../shared/domain/terms/clock.ts';
import { commitRequest } from '../../../shared/store/commit.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import { order } from './checks.ts';
import { stringsIn } from './strings.ts';
import type { Witness, Workflow } from './workflow.ts';

/** What must hold of a check after whatever has happened to it. */

const names = [
  order.candidate.name,
  order.candidate.email,
  'Rita Okafor',
  'Dan Weiss',
  'work.example',
  'rival.example',
  'Witness',
  'Something about',
  'It was not so',
  'So it was.',
  'maternity',
  'pregnancy',
  order.reason,
];

function linksAlive(check: Check, now: number): string[] {
  const people = [toCandidate, ...check.referees.map(({ id }) => toReferee(id))];
  const purposes: LinkPurpose[] = ['process', 'reference', 'follow-up', 'result'];
  return people.flatMap((person) =>
    purposes.filter((purpose) =>
      isLinkAlive(
        check,
        {
          hash: '',
          checkId: check.head.id,
          person,
          purpose,
          issuedAt: '2998-01-01T00:00:00Z',
          expiresAt: '2999-01-01T00:00:00Z',
        },
        now,
      ),
    ),
  );
}

function inspectWrite(before: Check, { check, put, remove, audit }: Evolution): void {
  if (audit.length === 0) return;
  const { TransactItems = [] } = commitRequest('table', before.head, { check, put, remove, audit });
  const keys = TransactItems.map(({ Put, Delete }) => {
    const { pk, sk } = Put?.Item ?? Delete?.Key ?? {};
    return `${pk}/${sk}`;
  });
  // DynamoDB refuses a transaction that names an item twice, or more than a hundred.
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeLessThanOrEqual(100);

  const told = JSON.stringify(audit);
  for (const name of names) expect(told).not.toContain(name);
  if (before.head.ended) expect(check.head.ended).toBe(before.head.ended);
  if (audit.some(({ event }) => event === 'check.completed')) expect(openDisputes(before)).toEqual([]);
}

export const witness: Witness = {
  written: inspectWrite,
  stepped: (check, action, decision, again) => {
    // A step that runs twice in a row finds everything done and comes to the same end.
    expect({ action, events: again.events }).toEqual({ action, events: [] });
    expect({ action, put: again.put ?? [], mails: again.mails ?? [], head: again.head ?? {} }).toEqual({
      action,
      put: [],
      mails: [],
      head: {},
    });
    expect(again.next).toBe(decision.next);
    if (decision.next === 'wait') {
      expect(decision.seconds).toBeGreaterThanOrEqual(1);
      expect(again.seconds).toBe(decision.seconds);
    }
    if (action === 'PlanOutreach' || action === 'CrossVerify')
      expect(again.referees).toEqual(decision.referees);
    expect(check.mails.length).toBe(new Set(check.mails.map(({ id }) => id)).size);
  },
  sent: (check, mail) => {
    const referee = mail.to.kind === 'referee' && refereeById(check, mail.to.id);
    if (referee) expect(mustNotContact(check.consent?.doNotContact ?? [], referee)).toBe(false);
    if (check.head.suspendedAt) expect(mail.template).toMatch(/^(scope-changed|needs-attention)$/);
    if (check.head.ended)
      expect(mail.template).toMatch(/^(check-ended-|report-ready|result|referee-thanks|needs-)/);
  },
};

/** The newest hash that has been verified: a chain that has not grown need not be hashed again. */
let verified = '';

/** What is told of the times to come: they follow each other, and none of them is over. */
function inspectProjection(check: Check, moment: Moment): void {
  const { head, scope } = check;
  if (!scope || head.ended) return;
  const projected = projectionOf(check, scope, moment);
  const present = stages.indexOf(head.stage);
  let before = iso(moment.now);
  for (const stage of stages.slice(present)) {
    expect({ stage, follows: projected[stage] >= before, at: projected[stage] }).toMatchObject({
      follows: true,
    });
    before = projected[stage];
  }
  // Nothing can be done before a change of scope is answered, or given up.
  if (head.suspendedAt)
    expect(projected[head.stage] >= (openAsk(check, 'scope-change')?.until ?? '')).toBe(true);
}

/** The most reminders of each kind. */
const remindersOf = (table: Timetable): Record<AskKind, number> => ({
  consent: table.consentReminderDays.length,
  'scope-change': table.consentReminderDays.length,
  reference: table.refereeReminderDays.length,
  address: 0,
  'more-referees': 0,
  'follow-up': 1,
  redaction: 1,
  review: table.reviewReminderDays.length,
  dispute: table.disputeReminderDays.length,
});

/** Where people's own words stand in what is kept of a check, a finding and an analysis. Nowhere else is there a sentence. */
const ownWords =
  /^(head\.(candidateName|requesterName|roleTitle|endedNote\.values\.note)|findings\.\d+\.(response\.comment|decided\.text)|analysis\.facts\.\d+\.(claimed|sources\.\d+\.said))$/;

/** Analyses that have been looked at: they do not change any more. */
const looked = new WeakSet<object>();

/** Head, findings and analysis are codes and values, as their schemas say. What has been looked at does not change any more. */
function inspectCodes({ head, findings, analysis }: Check): void {
  const fresh = findings.filter((finding) => !looked.has(finding));
  const compared = analysis && !looked.has(analysis) ? { analysis } : {};
  if (compared.analysis) expect(analysisSchema.parse(analysis)).toEqual(analysis);
  for (const finding of fresh) expect(findingSchema.parse(finding)).toEqual(finding);
  const sentences = stringsIn({ head, findings: fresh, ...compared }).filter(
    ([path, text]) => /\s/.test(text) && !ownWords.test(path),
  );
  expect(sentences).toEqual([]);
  for (const seen of [...fresh, ...Object.values(compared)]) looked.add(seen);
}

export function inspect({ check, audit, now, moment, waits }: Workflow): void {
  const { head } = check;
  if (head.lastHash !== verified) expect(verifyChain(audit, head)).toEqual({ ok: true, length: head.seq });
  verified = head.lastHash;
  expect(head.status).toBe(statusOf(head, openDisputes(check).length));
  if (head.ended) {
    expect(head.endedAt).toBeDefined();
    expect(check.drafts).toEqual([]);
    expect(linksAlive(check, now)).toEqual(head.ended === 'completed' ? ['result'] : []);
  }
  // Work stands still exactly while a change waits for the candidate.
  expect(head.suspendedAt !== undefined).toBe(pendingChange(check) !== undefined && !head.ended);
  // What was agreed to is what the scope says, at any time.
  if (check.consent) expect(check.consent.scopeHash).toBe(check.scope?.hash);
  expect(head.open).toBe(head.closedAt === undefined);
  // What candidates say of themselves is not said by what they have read of the others.
  const { selfAssessment } = check;
  if (selfAssessment && head.verifiedAt) expect(selfAssessment.at <= head.verifiedAt).toBe(true);
  // Nothing is compared, let alone reported, unless enough have answered.
  const least = check.scope?.minimumReferences ?? 0;
  if (check.analysis) expect(check.references.length).toBeGreaterThanOrEqual(least);
  inspectProjection(check, moment);
  inspectCodes(check);
  if (head.ended === 'completed') {
    expect(openDisputes(check)).toEqual([]);
    // What a reviewer decided has come back to the candidate before it is used.
    expect(reviewRound(check)).toBe(check.disputes.length > 0 ? 2 : 1);
  }

  const table = check.scope?.timetable;
  if (table) {
    for (const { kind, reminders, askedAt, until } of check.asks) {
      expect(reminders).toBeLessThanOrEqual(remindersOf(table)[kind]);
      expect(until > askedAt).toBe(true);
    }
    expect(new Set(check.asks.map(identityOf)).size).toBe(check.asks.length);
    for (const { id, addresses } of check.referees) {
      expect(addresses).toBeLessThanOrEqual(addressLimit);
      const mails = check.mails.filter(
        (mail) => mail.template === 'referee-reminder' && refereeOfMail(mail) === id,
      );
      expect(mails.length).toBeLessThanOrEqual(table.refereeReminderDays.length * addresses);
    }
  }
  // Asking once more is bounded, and asks nobody the same twice.
  expect(head.followUpRound ?? 0).toBeLessThanOrEqual(table?.followUpRounds ?? 0);
  const again = check.followUps.flatMap(({ refereeId, points }) =>
    points.map(({ questionId }) => `${refereeId} ${questionId}`),
  );
  expect(new Set(again).size).toBe(again.length);
  expect(
    new Set(check.followUps.flatMap(({ points }) => points.map((one) => one.questionId))).size,
  ).toBeLessThanOrEqual(6);
  if (check.analysis) expect(openFollowUps(check)).toEqual([]);
  // What may be a protected fact has been decided about before anything is made of the answers, and then only what was released is told.
  if (check.analysis) expect(undecidedRedactions(check)).toEqual([]);
  if (check.redactions.every(({ state }) => state !== 'released'))
    expect(JSON.stringify([check.analysis, check.findings])).not.toContain('maternity');
  expect(check.redactions.map(({ n }) => n)).toEqual(check.redactions.map((_, index) => index + 1));
  expect(check.mails.filter(({ template }) => template === 'redaction-needed').length).toBeLessThanOrEqual(
    2 * (1 + (table?.followUpRounds ?? 0)),
  );
  const addressed = check.referees.map(({ email }) => email);
  expect(new Set(addressed).size).toBe(addressed.length);
  for (const wait of waits) expect(() => outcomeOf(check, wait)).not.toThrow();
  expect(timelineOf(check, moment, { words: wordsOf.en })).toHaveLength(7);
}
