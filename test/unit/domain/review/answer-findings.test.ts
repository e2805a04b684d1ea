import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import {
  answerFindings,
  decideDispute,
  type FindingsInput,
} from '../../../../shared/domain/review/answer-findings.ts';
import {
  applied,
  collected,
  completed,
  decision,
  disputed,
  done,
  inReview,
  onDay,
  returned,
  reviewed,
  stepped,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';

const answer = (responses: FindingsInput['responses'], check: Check = inReview()) =>
  answerFindings(check, { responses }, onDay(3));

describe('answering findings', () => {
  it('keeps each response beside its finding', () => {
    const check = applied(
      inReview(),
      answer([
        { n: 1, kind: 'accept' },
        { n: 2, kind: 'comment', comment: 'It was a rush order.' },
      ]),
      onDay(3),
    );
    expect(check.findings[0]?.response).toEqual({ kind: 'accept', at: '2026-03-05T09:00:00.000Z' });
    expect(check.findings[1]?.response).toMatchObject({ kind: 'comment', comment: 'It was a rush order.' });
    expect(check.findings[2]?.response).toBeUndefined();
    expect(check.head).toMatchObject({ reviewDone: 1, status: 'in_review' });
  });

  it('tells the audit trail how many, and never the words', () => {
    const { events } = answer([
      { n: 1, kind: 'dispute', comment: 'It was not so.' },
      { n: 2, kind: 'comment', comment: 'A rush order.' },
    ]);
    expect(events).toEqual([
      {
        event: 'findings.disputed',
        actor: { kind: 'candidate', id: 'candidate' },
        data: { accepted: 0, commented: 1, disputes: 1 },
      },
    ]);
    expect(answer([]).events).toMatchObject([{ event: 'findings.answered' }]);
  });

  it('opens a numbered dispute for each finding that is disputed', () => {
    const check = applied(
      inReview(),
      answer([
        { n: 2, kind: 'dispute', comment: 'No.' },
        { n: 4, kind: 'dispute', comment: 'Never.' },
      ]),
      onDay(3),
    );
    expect(check.disputes).toMatchObject([
      { n: 1, findingN: 2, reason: 'No.' },
      { n: 2, findingN: 4, reason: 'Never.' },
    ]);
    expect(check.head.status).toBe('disputed');
  });

  it.each<[string, FindingsInput['responses'], string[]]>([
    ['a finding that is not there', [{ n: 99, kind: 'accept' }], ['finding-99']],
    ['a dispute without a reason', [{ n: 1, kind: 'dispute' }], ['comment-1']],
    ['a comment without words', [{ n: 2, kind: 'comment', comment: '' }], ['comment-2']],
  ])('refuses %s', (_, responses, paths) => {
    expect(refusalOf(() => answer(responses))).toEqual({ code: 'invalid_input', paths });
  });

  it('is settled the second time', () => {
    expect(answer([{ n: 1, kind: 'dispute', comment: 'Late.' }], reviewed())).toEqual(settled);
  });

  it('is settled when the time has passed', () => {
    expect(answer([], stepped(inReview(), 'ChaseReview', onDay(8)))).toEqual(settled);
  });

  it('waits for the findings', () => {
    expect(refusalOf(() => answer([], collected())).code).toBe('not_at_this_step');
    expect(refusalOf(() => answer([], stepped(collected(), 'CrossVerify', onDay(2)))).code).toBe(
      'not_at_this_step',
    );
  });

  it('takes comments but no disputes in the second round', () => {
    expect(refusalOf(() => answer([{ n: 2, kind: 'dispute', comment: 'No.' }], returned()))).toEqual({
      code: 'invalid_input',
      paths: ['finding-2'],
    });
    const check = applied(
      returned(),
      answer([{ n: 2, kind: 'comment', comment: 'Fine.' }], returned()),
      onDay(5),
    );
    expect(check.head.reviewDone).toBe(2);
  });

  it('is refused after the end', () => {
    expect(refusalOf(() => answer([], completed())).code).toBe('already_ended');
  });
});

describe('deciding a dispute', () => {
  const decide = (change: Partial<Parameters<typeof decideDispute>[1]> = {}, check = disputed()) =>
    decideDispute(check, { ...decision, ...change }, onDay(4));

  it('removes a finding, and keeps what it said', () => {
    const check = applied(disputed(), decide(), onDay(4));
    expect(check.disputes[0]?.decision).toEqual({
      verdict: 'removed',
      reason: 'The documents show the contrary.',
      by: 'reviewer-1',
      at: '2026-03-06T09:00:00.000Z',
    });
    expect(check.findings[0]).toEqual({ ...disputed().findings[0], decided: { verdict: 'removed' } });
    expect(check.head.status).toBe('in_review');
  });

  it('gives a finding other words, and copies nothing of what it said', () => {
    const check = applied(disputed(), decide({ verdict: 'amended', text: 'One said otherwise.' }), onDay(4));
    expect(check.findings[0]).toEqual({
      ...disputed().findings[0],
      decided: { verdict: 'amended', text: 'One said otherwise.' },
    });
  });

  it('leaves the words of an upheld finding, whatever text came along', () => {
    const check = applied(disputed(), decide({ verdict: 'upheld', text: 'Something else.' }), onDay(4));
    expect(check.findings[0]).toEqual({ ...disputed().findings[0], decided: { verdict: 'upheld' } });
  });

  it('tells the audit trail the verdict and how many are left', () => {
    expect(decide().events).toEqual([
      {
        event: 'dispute.decided',
        actor: { kind: 'staff', id: 'reviewer-1' },
        data: { dispute: 1, verdict: 'removed', left: 0 },
      },
    ]);
  });

  it.each<[string, Parameters<typeof decide>[0], string, string[]]>([
    ['whoever ordered the check', { reviewerId: 'staff-1' }, 'forbidden', []],
    ['an unknown dispute', { n: 2 }, 'not_found', []],
    ['an amendment without its words', { verdict: 'amended' }, 'invalid_input', ['text']],
  ])('refuses %s', (_, change, code, paths) => {
    expect(refusalOf(() => decide(change))).toEqual({ code, paths });
  });

  it('is settled the second time: the first decision stands', () => {
    const check = done(disputed(), (now, at) => decideDispute(now, decision, at), onDay(4));
    expect(decide({ verdict: 'upheld' }, check)).toEqual(settled);
  });

  it('is refused after the end', () => {
    const check = disputed();
    expect(refusalOf(() => decide({}, { ...check, head: { ...check.head, ended: 'withdrawn' } })).code).toBe(
      'already_ended',
    );
  });
});
