import { describe, expect, it } from 'vitest';
import type { Check, CheckHead, EndReason, Stage } from '../../../../shared/domain/check/check.ts';
import type { Ask, AskKind } from '../../../../shared/domain/check/records.ts';
import {
  projectedEnd,
  type Reading,
  type TimelineStep,
  timelineOf,
} from '../../../../shared/domain/progress/timeline.ts';
import { wordsOf } from '../../../../shared/words/index.ts';
import { checkWith, completed, moment, people, verified } from '../closure/report.sample.ts';

const words = wordsOf.en;

const at = (stage: Stage, change: Partial<CheckHead> = {}, asks: Ask[] = []): Check => {
  const check = checkWith([]);
  return { ...check, asks, head: { ...check.head, stage, ...change } };
};
const askedUntil = (kind: AskKind, until: string): Ask => ({
  type: 'ask',
  kind,
  round: 1,
  askedAt: '2026-03-02T09:00:00.000Z',
  until,
  reminders: 0,
});
const step = (check: Check, id: string) => timelineOf(check, moment, { words }).find((one) => one.id === id);
const states = (check: Check) => timelineOf(check, moment, { words }).map(({ state }) => state);

describe('a running check', () => {
  it('has every step in order, one of them now', () => {
    const steps = timelineOf(at('consent'), moment, { words });
    expect(steps.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'order done',
      'scope done',
      'consent now',
      'collection next',
      'verification next',
      'review next',
      'closure next',
    ]);
    for (const { title, who, purpose } of steps) expect(title && who && purpose).toBeTruthy();
  });

  it('promises what is to come by the timetable, one step after the other', () => {
    const promised = Object.fromEntries(
      timelineOf(at('consent'), moment, { words }).map(({ id, promisedAt }) => [id, promisedAt]),
    );
    expect(promised).toEqual({
      order: undefined,
      scope: '2026-03-02T09:00:00.000Z',
      consent: '2026-03-09T09:00:00.000Z',
      collection: '2026-03-19T09:00:00.000Z',
      verification: '2026-03-19T09:00:00.000Z',
      review: '2026-03-24T09:00:00.000Z',
      closure: '2026-03-24T09:00:00.000Z',
    });
  });

  it('keeps its promise, beside what is expected from when a step began', () => {
    const check = at(
      'collection',
      { collectBy: '2026-03-13T09:00:00.000Z', collectionStartedAt: '2026-03-03T09:00:00.000Z' },
      [askedUntil('consent', '2026-03-10T09:00:00.000Z')],
    );
    expect(step(check, 'consent')).toMatchObject({
      state: 'done',
      promisedAt: '2026-03-09T09:00:00.000Z',
      actualAt: '2026-03-03T09:00:00.000Z',
    });
    expect(step(check, 'review')).toMatchObject({
      promisedAt: '2026-03-24T09:00:00.000Z',
      projectedAt: projectedEnd(check, moment),
    });
    expect(step(check, 'consent')).not.toHaveProperty('projectedAt');
    expect(step(check, 'collection')).not.toHaveProperty('actualAt');
  });

  it('says where it stands', () => {
    const collecting = { ...checkWith(people), head: at('collection').head };
    expect(step(collecting, 'collection')?.note).toBe('4 of 5 referees have answered.');
    const more = askedUntil('more-referees', '2026-03-17T09:00:00.000Z');
    expect(step(at('collection', { nominationRound: 1 }, [more]), 'collection')?.note).toMatch(
      /more referees/,
    );
    const lapsed = at('collection', { nominationRound: 1 }, [{ ...more, over: 'lapsed' }]);
    expect(step(lapsed, 'collection')?.note).toBe('0 of 0 referees have answered.');
    const disputed: Check = {
      ...at('review'),
      disputes: [{ type: 'dispute', n: 1, findingN: 1, reason: 'x', at: 'x' }],
    };
    expect(step(disputed, 'review')?.note).toMatch(/reviewer/);
    const stuck = at('verification', {
      attention: { reason: 'step_failed', step: 'Verify', error: 'X', at: 'x' },
    });
    expect(step(stuck, 'verification')?.note).toMatch(/staff/);
  });
});

it('shows the actual times of a completed check', () => {
  const steps = timelineOf(completed(), moment, { words });
  expect(steps.every(({ state }) => state === 'done')).toBe(true);
  expect(step(completed(), 'collection')?.actualAt).toBe('2026-03-08T10:00:00.000Z');
  expect(step(completed(), 'closure')?.actualAt).toBe('2026-03-15T09:00:00.000Z');
  expect(steps.some(({ note }) => note)).toBe(false);
});

it('takes the end of the review from the answer, or from its deadline', () => {
  const check = verified();
  const { head } = completed();
  const review = askedUntil('review', '2026-03-14T12:00:00.000Z');
  const answered = {
    ...check,
    head,
    asks: [review],
    findings: check.findings.map((finding) => ({
      ...finding,
      response: { kind: 'accept' as const, at: '2026-03-13T08:00:00.000Z' },
    })),
  };
  expect(step(answered, 'review')?.actualAt).toBe('2026-03-13T08:00:00.000Z');
  const lapsed: Check = { ...check, head, asks: [{ ...review, over: 'lapsed' }] };
  expect(step(lapsed, 'review')?.actualAt).toBe('2026-03-14T12:00:00.000Z');
});

describe('a check that ended early', () => {
  it.each<[EndReason, Stage, RegExp]>([
    ['refused', 'consent', /refused/],
    ['expired', 'consent', /time for consent/],
    ['withdrawn', 'review', /withdrew/],
    ['cancelled', 'collection', /company cancelled/],
    ['not_enough_evidence', 'collection', /not enough references/],
    ['order_refused', 'scope', /could not be/],
  ])('%s shows where and why, and leaves out the rest', (ended, stage, note) => {
    const check = at(stage, {
      ended,
      endedAt: '2026-03-05T09:00:00.000Z',
      closedAt: '2026-03-05T09:00:05.000Z',
      open: false,
    });
    expect(step(check, stage)).toMatchObject({ state: 'done', actualAt: '2026-03-05T09:00:00.000Z' });
    expect(step(check, stage)?.note).toMatch(note);
    const after = states(check).slice(states(check).indexOf('skipped'));
    expect(new Set(after)).toEqual(new Set(['skipped']));
    expect(step(check, 'closure')?.state).toBe('skipped');
  });
});

describe('in whose words', () => {
  const suspended = at('collection', { suspendedAt: '2026-03-04T09:00:00.000Z' }, [
    askedUntil('scope-change', '2026-03-11T09:00:00.000Z'),
  ]);
  const whole = (check: Check, reading: Reading) =>
    timelineOf(check, moment, reading).flatMap(({ title, who, purpose, note }) => [
      title,
      who,
      purpose,
      ...(note ? [note] : []),
    ]);

  it('tells that the work stands still, and whose answer it waits for', () => {
    const note = (reading: Reading) =>
      timelineOf(suspended, moment, reading).find(({ id }) => id === 'collection')?.note;
    expect(note({ words })).toMatch(/waiting for the candidate’s answer/);
    expect(note({ words, reader: 'candidate' })).toMatch(/until you have answered/);
    expect(note({ words: wordsOf.zh })).toMatch(/候选人答复/);
    expect(note({ words: wordsOf.zh, reader: 'candidate' })).toMatch(/您答复/);
  });

  it.each<[string, Check]>([
    ['asked', at('consent')],
    ['collecting', { ...checkWith(people), head: at('collection').head }],
    ['suspended', suspended],
    ['in review', at('review')],
    ['completed', completed()],
    ['withdrawn', at('review', { ended: 'withdrawn', endedAt: '2026-03-05T09:00:00.000Z', open: false })],
  ])('is whole in both languages, with the same steps and times: %s', (_, check) => {
    for (const reader of ['candidate', 'other'] as const) {
      const [english, chinese] = [
        timelineOf(check, moment, { words, reader }),
        timelineOf(check, moment, { words: wordsOf.zh, reader }),
      ];
      const bare = (steps: TimelineStep[]) =>
        steps.map(({ title: _title, who: _who, purpose: _purpose, note, ...rest }) => ({
          ...rest,
          told: note !== undefined,
        }));
      expect(bare(chinese)).toEqual(bare(english));
      // Nothing is left in the other language but the name of the product.
      for (const text of whole(check, { words: wordsOf.zh, reader }))
        if (text !== 'Evenhand') {
          expect(text).toMatch(/\p{Script=Han}/u);
          expect(text).not.toMatch(/[a-z]{2}/i);
        }
      for (const text of whole(check, { words, reader })) expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('speaks to the candidate as "you", and of them to everybody else', () => {
    expect(whole(at('consent'), { words, reader: 'candidate' }).join(' ')).toMatch(/\bYou read\b/);
    expect(whole(at('consent'), { words, reader: 'candidate' }).join(' ')).not.toMatch(/the candidate\b/i);
    expect(whole(at('consent'), { words }).join(' ')).not.toMatch(/\byou/i);
  });
});
