import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../shared/domain/check/check.ts';
import type { Answer, FollowUpAnswer, Redaction } from '../../../../shared/domain/check/records.ts';
import { buildReport } from '../../../../shared/domain/closure/report.ts';
import { figuresOf } from '../../../../shared/domain/closure/report-figures.ts';
import { reportFindings } from '../../../../shared/domain/closure/report-findings.ts';
import { reportSignals } from '../../../../shared/domain/closure/report-signals.ts';
import { resultFor } from '../../../../shared/domain/closure/result.ts';
import { redactionViews } from '../../../../shared/domain/redaction/for-reviewer.ts';
import {
  freeWords,
  heldWords,
  holdBack,
  protectedIn,
  type ReadableCheck,
  readable,
  redactedAnswers,
} from '../../../../shared/domain/redaction/hold-back.ts';
import { analyse, findingsOf } from '../../../../shared/domain/verification/index.ts';
import { reviewPage } from '../../../../shared/web/pages/candidate/review.ts';
import { wordsOf } from '../../../../shared/words/index.ts';
import { onDay } from '../../support/checks.ts';
import { askedAgain, compared, questionnaireOf } from '../../support/followed-up.ts';
import { decidedAs, harmless, holding, leave, released, spanOf, volunteered } from '../../support/held.ts';
import { frameIn, token } from '../../web/candidate-sample.ts';

const check = compared({});
const { questions } = questionnaireOf(check);
const moment = onDay(2);

/** One text of r2 in this state. */
const heldAs = (different: Partial<Redaction>): Redaction => ({
  type: 'redaction',
  n: 1,
  refereeId: 'r2',
  questionId: 'strength',
  part: 'value',
  spans: [{ ...leave, topic: 'pregnancy' }],
  state: 'held',
  at: '2026-03-04T09:00:00.000Z',
  ...different,
});

const answering = (id: string, answer: Answer, redactions: Redaction[]): Check => ({
  ...check,
  redactions,
  references: check.references.map((one) =>
    one.refereeId === 'r2' ? { ...one, answers: { ...one.answers, [id]: answer } } : one,
  ),
});
const toldOf = (of: Check, id: string): Answer | undefined =>
  readable(of).references.find(({ refereeId }) => refereeId === 'r2')?.answers[id];

describe('the free words of a referee', () => {
  it('are texts, facts in words, and examples; not ratings, months or choices', () => {
    const answers: Record<string, Answer> = {
      strength: { value: 'Wrote plans.' },
      position: { value: 'Test engineer' },
      'end-month': { value: '2021-02' },
      quality: { value: 1, example: 'A drawing came back.' },
      reliability: { value: 4 },
      improvement: { value: null },
    };
    const found = freeWords('r2', questions, answers).map(({ questionId, part, text }) => [
      questionId,
      part,
      text,
    ]);
    expect(found.sort()).toEqual([
      ['position', 'value', 'Test engineer'],
      ['quality', 'example', 'A drawing came back.'],
      ['strength', 'value', 'Wrote plans.'],
    ]);
  });

  it('are the same kinds in a follow-up', () => {
    const answers: Record<string, FollowUpAnswer> = {
      quality: { seen: 'lower', example: 'I saw it come back.' },
      position: { value: 'Engineer' },
      'end-month': { value: '2021-02' },
    };
    const found = freeWords('r2', questions, answers, 1);
    expect(found.map(({ part, round }) => [part, round]).sort()).toEqual([
      ['again-example', 1],
      ['again-value', 1],
    ]);
  });
});

describe('holding back', () => {
  it('notices what is protected in either language, as spans of the text that do not overlap', () => {
    for (const text of [volunteered, '那年春天她休产假。', `她写得很好。${volunteered}`]) {
      const spans = protectedIn(text);
      expect(spans.length).toBeGreaterThan(0);
      let before = 0;
      for (const { start, end, topic } of spans) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(topic).toMatch(/^[a-z_]+$/);
        before = end;
      }
    }
    expect(protectedIn(harmless)).toEqual([]);
  });

  it('numbers the texts on from those before, and keeps no copy of the words', () => {
    const before = { ...check, redactions: [heldAs({ n: 1 }), heldAs({ n: 2 })] };
    const words = freeWords('r3', questions, {
      strength: { value: volunteered },
      improvement: { value: harmless },
      quality: { value: 5, example: volunteered },
    });
    const put = holdBack(before, words, moment);
    expect(put.map(({ n, refereeId, part, state }) => [n, refereeId, part, state])).toEqual([
      [3, 'r3', expect.any(String), 'held'],
      [4, 'r3', expect.any(String), 'held'],
    ]);
    expect(JSON.stringify(put)).not.toMatch(/maternity|spring|joy/);
  });

  it('does nothing when nothing is noticed', () => {
    const words = freeWords('r3', questions, { strength: { value: harmless } });
    expect(holdBack(check, words, moment)).toEqual([]);
  });
});

describe('what everybody but a reviewer reads', () => {
  const decided = { by: 'reviewer-1', at: '', spans: [leave] };

  it.each(['held', 'withheld'] as const)('is nothing of a text that is %s', (state) => {
    const words = { value: volunteered };
    expect(toldOf(answering('strength', words, [heldAs({ state })]), 'strength')).toEqual({ value: null });
    const rated = { value: 1, example: volunteered };
    const example = heldAs({ state, questionId: 'quality', part: 'example' });
    expect(toldOf(answering('quality', rated, [example]), 'quality')).toEqual({ value: 1 });
    const position = heldAs({ state, questionId: 'position' });
    expect(toldOf(answering('position', words, [position]), 'position')).toEqual({ value: null });
  });

  it('has a mark where words were taken out', () => {
    const held = heldAs({ state: 'redacted', decided });
    expect(toldOf(answering('strength', { value: volunteered }, [held]), 'strength')).toEqual({
      value: `She was […] that spring. ${harmless}`,
    });
    const example = heldAs({ state: 'redacted', decided, questionId: 'quality', part: 'example' });
    expect(toldOf(answering('quality', { value: 1, example: volunteered }, [example]), 'quality')).toEqual({
      value: 1,
      example: `She was […] that spring. ${harmless}`,
    });
  });

  it('is nothing of a text of which nothing was left', () => {
    const value = 'Maternity leave.';
    const all = { ...decided, spans: [spanOf(value, 'Maternity leave')] };
    const held = heldAs({ state: 'redacted', decided: all });
    expect(toldOf(answering('strength', { value }, [held]), 'strength')).toEqual({ value: null });
    const example = heldAs({ state: 'redacted', decided: all, questionId: 'quality', part: 'example' });
    expect(toldOf(answering('quality', { value: 5, example: value }, [example]), 'quality')).toEqual({
      value: 5,
    });
  });

  it('has no mark in a fact, which is compared', () => {
    const value = 'Test engineer (on maternity leave)';
    const fact = (spans: { start: number; end: number }[]) =>
      toldOf(
        answering('position', { value }, [
          heldAs({ state: 'redacted', questionId: 'position', decided: { ...decided, spans } }),
        ]),
        'position',
      );
    expect(fact([spanOf(value, 'on maternity leave')])).toEqual({ value: 'Test engineer' });
    expect(fact([{ start: 0, end: value.length }])).toEqual({ value: null });
  });

  it('is as it was written when it was released', () => {
    const held = heldAs({ state: 'released', decided: { ...decided, spans: [] } });
    expect(toldOf(answering('strength', { value: volunteered }, [held]), 'strength')).toEqual({
      value: volunteered,
    });
  });

  it('covers the answers to a follow-up, in its round', () => {
    const asked = askedAgain();
    const answers = {
      quality: { seen: 'lower' as const, example: volunteered },
      'end-month': { value: null },
    };
    const more: Check = {
      ...asked,
      followUps: asked.followUps.map((one) =>
        one.refereeId === 'r2' ? { ...one, state: 'answered', answers } : one,
      ),
      redactions: [heldAs({ questionId: 'quality', part: 'again-example', round: 1 })],
    };
    const [first] = readable(more).followUps.filter(({ refereeId }) => refereeId === 'r2');
    expect(first?.answers?.quality).toEqual({ seen: 'lower' });
    // What the same referee said in their form stays as it is.
    expect(readable(more).references).toEqual(asked.references);
  });

  it('changes nothing else, and nothing of what is stored', () => {
    const before = holding();
    const copy = structuredClone(before);
    const { references, ...rest } = readable(before);
    expect(before).toEqual(copy);
    expect(rest).toEqual({ ...before, references: undefined, ...rest });
    expect(references.filter(({ refereeId }) => refereeId !== 'r2')).toEqual(
      before.references.filter(({ refereeId }) => refereeId !== 'r2'),
    );
    expect(JSON.stringify(references)).not.toContain('maternity');
    expect(readable(check)).toEqual(check);
  });
});

describe('a held text', () => {
  it('is shown to a reviewer with the question, the words and the role, and nothing that names the referee', () => {
    const [view] = redactionViews(holding());
    expect(view).toMatchObject({
      n: 1,
      question: 'What did Ana Ferreira do well?',
      kind: 'answer',
      role: 'peer',
      text: volunteered,
      state: 'held',
    });
    expect(JSON.stringify(view)).not.toMatch(/"r2"|Witness|@/);
    expect(JSON.stringify(redactionViews(decidedAs()))).not.toContain('reviewer-1');
  });

  it('counts as left out once it is redacted or withheld', () => {
    expect(redactedAnswers(holding())).toBe(0);
    expect(redactedAnswers(decidedAs())).toBe(1);
    expect(redactedAnswers(decidedAs(released))).toBe(0);
    expect(redactedAnswers({ redactions: [heldAs({ state: 'withheld' })] })).toBe(1);
  });

  it('without its words has none', () => {
    expect(heldWords({ ...check, references: [] }, heldAs({}))).toBe('');
  });
});

describe('a check whose held words have not been taken out', () => {
  const readers: ((raw: Check) => unknown)[] = [
    // @ts-expect-error the report shows answers
    (raw) => buildReport(raw, { audience: 'requester', words: wordsOf.en }),
    // @ts-expect-error so does the result
    (raw) => resultFor(raw, wordsOf.en),
    // @ts-expect-error and what is told of a finding
    (raw) => reportFindings(raw, { audience: 'candidate', words: wordsOf.en }),
    // @ts-expect-error figures come from answers
    (raw) => figuresOf(raw, questionnaireOf(raw), { words: wordsOf.en, gone: [] }),
    // @ts-expect-error so do signals
    (raw) => reportSignals(raw),
    // @ts-expect-error and the analysis
    (raw) => analyse(raw, questionnaireOf(raw), onDay(2)),
    // @ts-expect-error and the findings
    (raw) => findingsOf(raw, { ratings: [], facts: [], groups: [] }, questionnaireOf(raw)),
    // @ts-expect-error the candidate reads them
    (raw) => reviewPage({ frame: frameIn('en'), token, check: raw, questionnaire: questionnaireOf(raw) }),
    // @ts-expect-error a copy that has its first answers again is not read either
    (raw): ReadableCheck => ({ ...readable(raw), references: raw.references }),
    // @ts-expect-error nor one with what was said when asked again
    (raw): ReadableCheck => ({ ...readable(raw), followUps: raw.followUps }),
  ];

  it('is taken by nobody who shows answers: that would not compile, and would show the words', () => {
    const held = holding();
    expect(JSON.stringify(readers.at(-2)?.(held))).toContain('maternity');
    expect(JSON.stringify(readable(held))).not.toContain('maternity');
  });
});
