import { describe, expect, it } from 'vitest';
import { askedUntil, type Check, reviewLapsed, reviewRound } from '../../../../shared/domain/check/check.ts';
import { cancelCheck } from '../../../../shared/domain/check/end-check.ts';
import { recordDelivery } from '../../../../shared/domain/outreach/record-delivery.ts';
import { answerFindings, decideDispute } from '../../../../shared/domain/review/answer-findings.ts';
import {
  answered,
  applied,
  asked,
  collected,
  collecting,
  completed,
  day,
  decision,
  disputed,
  done,
  inReview,
  onDay,
  ordered,
  returned,
  reviewed,
  staff,
  stepped,
  withdraw,
} from '../../support/checks.ts';
import { reportProblem, steps } from '../../support/steps.ts';

const mailIds = (check: Check) => check.mails.map(({ id }) => id);

describe('the verification step', () => {
  it('writes the analysis and numbered findings, and says how many', () => {
    const decision = steps.CrossVerify(collected(), onDay(2));
    const check = applied(collected(), decision, onDay(2));
    expect(decision.next).toBe('verified');
    expect(check.head).toMatchObject({ stage: 'review', verifiedAt: '2026-03-04T09:00:00.000Z' });
    expect(check.analysis?.ratings.length).toBeGreaterThan(0);
    expect(check.findings.map(({ n }) => n)).toEqual(check.findings.map((_, index) => index + 1));
    expect(decision.events).toMatchObject([
      {
        event: 'verification.done',
        data: { findings: check.findings.length, method: check.analysis?.method },
      },
    ]);
  });

  it('is done once', () => {
    expect(steps.CrossVerify(inReview(), onDay(3))).toEqual({ next: 'verified', events: [] });
  });
});

describe('the review step', () => {
  const review = (check: Check, days: number) => steps.ChaseReview(check, onDay(days));

  it('shares the findings and waits until the reminder', () => {
    expect(review(stepped(collected(), 'CrossVerify', onDay(2)), 2)).toMatchObject({
      next: 'wait',
      seconds: 3 * day,
      put: [{ type: 'ask', kind: 'review', round: 1, until: '2026-03-09T09:00:00.000Z' }],
      mails: [{ template: 'findings-ready', to: { kind: 'candidate' } }],
    });
    expect(mailIds(inReview()).at(-1)).toBe('findings-ready');
  });

  it('reminds once, and passes without an answer at the deadline', () => {
    const reminded = stepped(inReview(), 'ChaseReview', onDay(5));
    expect(mailIds(reminded)).toContain('findings-reminder-1');
    expect(review(reminded, 6)).toEqual({ next: 'wait', seconds: day, events: [] });
    expect(review(reminded, 7)).toMatchObject({
      next: 'reviewed',
      head: { reviewDone: 1 },
      events: [{ event: 'review.lapsed', data: { round: 1 } }],
    });
    expect(reviewLapsed(reminded)).toBe(false);
    expect(reviewLapsed(stepped(reminded, 'ChaseReview', onDay(7)))).toBe(true);
  });

  it('goes on when the candidate has answered', () => {
    expect(review(reviewed(), 3)).toEqual({ next: 'reviewed', events: [] });
  });

  it('goes to a reviewer with a dispute', () => {
    expect(review(disputed(), 3)).toEqual({ next: 'disputed', events: [] });
  });

  it('brings the findings back after the decision, once and without reminders', () => {
    const check = returned();
    expect(check.head).toMatchObject({ reviewDone: 1 });
    expect(reviewRound(check)).toBe(2);
    expect(askedUntil(check, 'review')).toBe('2026-03-09T09:00:00.000Z');
    expect(mailIds(check).filter((id) => id === 'dispute-decided')).toHaveLength(1);
    expect(review(check, 6)).toEqual({ next: 'wait', seconds: day, events: [] });
    expect(review(check, 7)).toMatchObject({ next: 'reviewed', head: { reviewDone: 2 } });
    const silent = applied(check, review(check, 7), onDay(7));
    expect(reviewLapsed(silent)).toBe(false);
  });

  it('passes over a review that is behind us', () => {
    const check = { ...completed(), head: { ...completed().head, ended: undefined } } as unknown as Check;
    expect(review(check, 9)).toEqual({ next: 'reviewed', events: [] });
  });
});

describe('the dispute step', () => {
  const dispute = (check: Check, days: number) => steps.ChaseReviewer(check, onDay(days));

  it('asks a reviewer and reminds them', () => {
    const check = disputed();
    expect(check.head.status).toBe('disputed');
    expect(askedUntil(check, 'dispute')).toBe('2026-03-15T09:00:00.000Z');
    expect(mailIds(check)).toContain('dispute-opened-1');
    expect(mailIds(stepped(check, 'ChaseReviewer', onDay(8)))).toContain('dispute-reminder-1-1');
  });

  it('never lapses: past its time it needs staff', () => {
    expect(dispute(disputed(), 13)).toEqual({ next: 'overdue', events: [] });
    expect(dispute(disputed(), 300)).toEqual({ next: 'overdue', events: [] });
  });

  it('goes on when all are decided', () => {
    const check = done(disputed(), (now, at) => decideDispute(now, decision, at), onDay(4));
    expect(dispute(check, 4)).toEqual({ next: 'decided', events: [] });
  });
});

describe('the closing step', () => {
  it('completes: report, result, thanks, and the day of deletion', () => {
    const check = completed();
    expect(check.head).toMatchObject({
      open: false,
      ended: 'completed',
      status: 'completed',
      stage: 'closure',
      closedAt: '2026-03-05T09:00:00.000Z',
      deleteAt: '2026-06-03T09:00:00.000Z',
      ttl: Date.parse('2026-06-03T09:00:00.000Z') / 1000,
    });
    expect(steps.Close(reviewed(), onDay(3)).mails).toEqual([
      { template: 'result', to: { kind: 'candidate' } },
      { template: 'report-ready', to: { kind: 'requester' } },
      { template: 'report-ready', to: { kind: 'decision-maker', number: 0 } },
      { template: 'referee-thanks', to: { kind: 'referee', id: 'r1' } },
      { template: 'referee-thanks', to: { kind: 'referee', id: 'r2' } },
      { template: 'referee-thanks', to: { kind: 'referee', id: 'r3' } },
    ]);
    expect(mailIds(check).slice(-6)).toEqual([
      'result',
      'report-ready',
      'report-ready-decision-maker-0',
      'referee-thanks-r1',
      'referee-thanks-r2',
      'referee-thanks-r3',
    ]);
  });

  it('closes once', () => {
    expect(steps.Close(completed(), onDay(9))).toEqual({ next: 'closed', events: [] });
  });

  it('does not complete what was withdrawn in the last moment', () => {
    const check = done(reviewed(), withdraw, onDay(3));
    expect(steps.Close(check, onDay(3))).toEqual({ next: 'ended', events: [] });
  });

  it('is blocked by an open dispute', () => {
    expect(() => steps.Close(disputed(), onDay(4))).toThrow('An open dispute blocks the report.');
  });
});

describe('the step at an early end', () => {
  const toldAfter = (check: Check) => {
    const before = new Set(mailIds(check));
    const ended = done(check, withdraw, onDay(5));
    const closed = stepped(ended, 'EndEarly', onDay(5));
    return { closed, told: mailIds(closed).filter((id) => !before.has(id)) };
  };

  it('tells only the requester when nobody else has been written to', () => {
    expect(toldAfter(ordered()).told).toEqual(['check-ended-requester']);
  });

  /** As after the mails of a step have left. */
  const mailed = (check: Check): Check => ({
    ...check,
    mails: check.mails.map((mail) => ({ ...mail, state: 'sent' as const })),
  });

  it('tells no referee who was never written to', () => {
    expect(toldAfter(collecting()).told).toEqual(['check-ended-requester', 'check-ended-candidate']);
  });

  it('tells the candidate, and the referees in the middle of it', () => {
    expect(toldAfter(mailed(answered(collecting(), 'r2', onDay(2)))).told).toEqual([
      'check-ended-requester',
      'check-ended-candidate',
      'check-ended-referee-r1',
      'check-ended-referee-r3',
    ]);
  });

  it('writes to no candidate who cannot be reached', () => {
    const bounced = done(
      asked(),
      (now, at) => recordDelivery(now, { mailId: 'consent-invitation-1', result: 'bounced' }, at),
      onDay(1),
    );
    const ended = done(bounced, (now, at) => cancelCheck(now, { actor: staff }, at), onDay(1));
    expect(mailIds(stepped(ended, 'EndEarly', onDay(1)))).not.toContain('check-ended-candidate');
  });

  it('closes with the reason, sets the day of deletion, and does it once', () => {
    const { closed } = toldAfter(collecting());
    expect(closed.head).toMatchObject({
      open: false,
      ended: 'withdrawn',
      deleteAt: '2026-03-22T09:00:00.000Z',
    });
    expect(steps.EndEarly(closed, onDay(9))).toEqual({ next: 'closed', events: [] });
    // Without a scope there is no timetable; 30 days are kept.
    expect(toldAfter(ordered()).closed.head.deleteAt).toBe('2026-04-06T09:00:00.000Z');
  });
});

describe('the step that sets a check aside', () => {
  it('says why, where and since when, and tells staff', () => {
    const decision = reportProblem(collecting(), onDay(4));
    expect(decision).toMatchObject({
      next: 'told',
      mails: [{ template: 'needs-attention', to: { kind: 'staff' }, run: 1 }],
      events: [
        {
          event: 'attention.needed',
          data: { reason: 'step_failed', step: 'collection', error: 'TestError' },
        },
      ],
    });
    const check = applied(collecting(), decision, onDay(4));
    expect(mailIds(check).at(-1)).toBe('needs-attention-1');
    expect(check.head).toMatchObject({
      status: 'needs_attention',
      attention: { at: '2026-03-06T09:00:00.000Z' },
    });
  });

  it('does it once: the first fault stands', () => {
    const check = applied(collecting(), reportProblem(collecting(), onDay(4)), onDay(4));
    expect(reportProblem(check, onDay(5), 'dispute_overdue')).toEqual({ next: 'told', events: [] });
  });

  it('leaves the people’s acts possible', () => {
    const check = applied(inReview(), reportProblem(inReview(), onDay(3)), onDay(3));
    const acted = done(check, (now, at) => answerFindings(now, { responses: [] }, at), onDay(3));
    expect(acted.head).toMatchObject({ reviewDone: 1, status: 'needs_attention' });
  });
});
