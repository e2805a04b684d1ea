import { describe, expect, it } from 'vitest';
import { openAsk } from '../../../../shared/domain/check/ask.ts';
import { askOf } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import type { Redaction } from '../../../../shared/domain/check/records.ts';
import { draftAnswer, sendReference } from '../../../../shared/domain/collection/send-reference.ts';
import { answerFollowUp } from '../../../../shared/domain/follow-up/answer-follow-up.ts';
import { decideRedaction } from '../../../../shared/domain/redaction/decide-redaction.ts';
import { collecting, done, drafted, onDay, stepped, withdraw } from '../../support/checks.ts';
import { askedAgain } from '../../support/followed-up.ts';
import {
  askedToRedact,
  decidedAs,
  decision,
  holding,
  leave,
  released,
  spanOf,
  volunteered,
} from '../../support/held.ts';
import { refusalOf } from '../../support/refusals.ts';

const heldIn = (put: readonly object[] = []): Redaction[] =>
  put.filter((one): one is Redaction => 'type' in one && one.type === 'redaction');
const stateOf = (check: ReturnType<typeof holding>) => check.redactions.map(({ state }) => state);
const tooLate = () => stepped(askedToRedact(), 'ChaseRedaction', onDay(4));

describe('a referee who volunteers a protected fact', () => {
  const before = drafted(collecting(), 'r2', onDay(2));
  const draft = draftAnswer(
    before,
    { refereeId: 'r2', questionId: 'strength', answer: { value: volunteered } },
    onDay(2),
  );
  if (!draft) throw new Error('The draft was refused.');
  const sent = sendReference({ ...before, drafts: [draft] }, { refereeId: 'r2' }, onDay(2));

  it('has it held back in the transaction in which it is sent', () => {
    expect(heldIn(sent.put)).toMatchObject([
      { n: 1, refereeId: 'r2', questionId: 'strength', part: 'value', state: 'held' },
    ]);
    expect(sent.put).toContainEqual(
      expect.objectContaining({
        type: 'reference',
        answers: expect.objectContaining({ strength: { value: volunteered } }),
      }),
    );
  });

  it('has no event of its own: beside the one of the referee it would tell whose words they are', () => {
    expect(sent.events.map(({ event }) => event)).toEqual(['referee.answered']);
  });

  it('has it held back in a follow-up as well', () => {
    const answers = {
      quality: { seen: 'lower' as const, example: volunteered },
      'end-month': { value: null },
    };
    const { put, events } = answerFollowUp(askedAgain(), { refereeId: 'r2', answers }, onDay(3));
    expect(heldIn(put)).toMatchObject([
      { n: 1, refereeId: 'r2', part: 'again-example', round: 1, state: 'held' },
    ]);
    expect(events.map(({ event }) => event)).toEqual(['follow_up.answered']);
  });
});

describe('deciding a redaction', () => {
  it('takes out what was noticed when nothing else is said', () => {
    const check = holding();
    const [held] = check.redactions;
    const { put, events } = decideRedaction(check, decision(), onDay(3));
    expect(heldIn(put)).toEqual([
      {
        ...held,
        state: 'redacted',
        decided: {
          by: 'reviewer-1',
          at: '2026-03-05T09:00:00.000Z',
          spans: held?.spans.map(({ start, end }) => ({ start, end })),
        },
      },
    ]);
    expect(events).toEqual([
      { event: 'redaction.redacted', actor: { kind: 'staff', id: 'reviewer-1' }, data: { left: 0 } },
    ]);
  });

  it('takes out other words when they are given, in order, joined and whole', () => {
    const spring = spanOf(volunteered, 'that spring');
    const spans = [spring, leave, { start: leave.start + 3, end: spring.start + 4 }];
    const check = decidedAs({ spans, reason: '  Both say it.  ' });
    expect(check.redactions[0]?.decided).toMatchObject({
      spans: [{ start: leave.start, end: spring.end }],
      reason: 'Both say it.',
    });
  });

  it('releases the text with a written reason', () => {
    const check = decidedAs(released);
    expect(check.redactions[0]).toMatchObject({
      state: 'released',
      decided: { spans: [], reason: released.reason },
    });
  });

  it.each<[string, Parameters<typeof decision>[0], string]>([
    ['a release without a reason', { decision: 'release' }, 'reason'],
    ['a release with hardly a reason', { decision: 'release', reason: ' because  ' }, 'reason'],
    ['a release that takes something out', { ...released, spans: [leave] }, 'spans'],
    ['no words', { spans: [] }, 'spans'],
    ['words beyond the text', { spans: [{ start: 0, end: volunteered.length + 1 }] }, 'spans.0'],
    ['words that end before they begin', { spans: [leave, { start: 9, end: 9 }] }, 'spans.1'],
    ['a space', { spans: [spanOf(volunteered, ' ')] }, 'spans.0'],
  ])('refuses %s', (_, more, path) => {
    const check = holding();
    expect(refusalOf(() => decideRedaction(check, decision(more), onDay(3)))).toEqual({
      code: 'invalid_input',
      paths: [path],
    });
  });

  it('is settled by whoever comes first', () => {
    expect(decideRedaction(decidedAs(), decision(released), onDay(3))).toBe(settled);
    expect(decideRedaction(decidedAs(released), decision(), onDay(3))).toBe(settled);
  });

  it('is over with the time for it', () => {
    expect(stateOf(tooLate())).toEqual(['withheld']);
    expect(refusalOf(() => decideRedaction(tooLate(), decision(), onDay(5))).code).toBe('not_at_this_step');
  });

  it('needs no one to have asked: whoever sees it before may decide before', () => {
    const check = decidedAs({}, holding());
    expect(stateOf(check)).toEqual(['redacted']);
  });

  it('is not for whoever ordered the check, not about what is not there, and not after the end', () => {
    const own = decision({ reviewerId: 'staff-1' });
    expect(refusalOf(() => decideRedaction(holding(), own, onDay(3))).code).toBe('forbidden');
    for (const n of [0, 2])
      expect(refusalOf(() => decideRedaction(holding(), decision({ n }), onDay(3))).code).toBe('not_found');
    const ended = done(holding(), withdraw, onDay(3));
    expect(refusalOf(() => decideRedaction(ended, decision(), onDay(3))).code).toBe('already_ended');
  });

  it('ends the round with the last text, and not before', () => {
    const two = { r2: { strength: { value: volunteered } }, r3: { strength: { value: volunteered } } };
    const one = decidedAs({}, askedToRedact(holding(two)));
    expect(openAsk(one, 'redaction')).toMatchObject({ round: 1, until: '2026-03-06T09:00:00.000Z' });
    const both = decidedAs({ n: 2 }, one);
    expect(stateOf(both)).toEqual(['redacted', 'redacted']);
    expect(openAsk(both, 'redaction')).toBeUndefined();
    expect(askOf(both, 'redaction')).toMatchObject({ round: 1, over: 'done' });
  });
});
