import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/domain/findings.ts';
import type { Answers } from '../../../shared/domain/records.ts';
import { analyse, findingsOf } from '../../../shared/domain/verification/index.ts';
import { answers, checkWith, facts, people, questionnaire, referee, verified } from './report.sample.ts';

const alone = 'said by one witness, not corroborated';

function findings(panel: Parameters<typeof checkWith>[0]): Finding[] {
  const check = checkWith(panel);
  return findingsOf(check, analyse(check, questionnaire), questionnaire);
}

const of = (list: Finding[], questionId: string, kind?: Finding['kind']) =>
  list.filter((one) => one.questionId === questionId && (!kind || one.kind === kind));

/** Peers who answer one question. */
const peers = (questionId: string, ...given: Answers[string][]) =>
  given.map((answer, index) => ({
    referee: referee(index + 1, 'peer'),
    answers: answers(null, { [questionId]: answer }),
  }));
const ratings = (...values: (number | null)[]) => peers('quality', ...values.map((value) => ({ value })));
const rating = (...values: (number | null)[]) => of(findings(ratings(...values)), 'quality', 'rating')[0];

describe('a rating', () => {
  it('says the typical answer and the range in the words of the scale', () => {
    expect(rating(4, 5, 4)).toEqual({
      type: 'finding',
      n: 1,
      kind: 'rating',
      text: '“In which state was the work that Ana Ferreira handed over?” 3 referees answered. The typical answer is “It rarely needed corrections”; the answers range from “It rarely needed corrections” to “It needed none, and others took it as an example”.',
      verdict: 'witnesses agree',
      adverse: false,
      corroborated: true,
      sources: ['r1', 'r2', 'r3'].map((refereeId) => ({ refereeId, questionId: 'quality' })),
      questionId: 'quality',
    });
    expect(rating(4, 4, 4)?.text).toMatch(/All 3 referees who could answer chose “It rarely/);
    expect(rating(4, 3, 4, 3)?.text).toMatch(/lies between “Others corrected it at times.*” and “It rarely/);
  });

  it('says of one or two answers only that they are not enough', () => {
    const finding = rating(1, 1, null);
    expect(finding).toMatchObject({ verdict: 'not enough evidence', adverse: false, corroborated: false });
    expect(finding?.text).toMatch(/2 referees could answer\. That is not enough evidence/);
    expect(finding?.text).not.toMatch(/redo/);
    expect(rating(null, null, null)).toBeUndefined();
  });

  it('labels the low answer of one witness alone', () => {
    const finding = rating(5, 4, 4, 1);
    expect(finding).toMatchObject({ verdict: alone, adverse: true, corroborated: false });
    expect(finding?.text).toMatch(/Only one referee .* no other witness corroborates it\.$/);
  });

  it('is adverse and corroborated when two or more answer below the usual', () => {
    expect(rating(2, 2, 2)).toMatchObject({ verdict: 'witnesses agree', adverse: true, corroborated: true });
    expect(rating(1, 2, 4, 4)).toMatchObject({
      verdict: 'witnesses differ',
      adverse: true,
      corroborated: true,
    });
  });
});

describe('words', () => {
  it('are quoted by role, without a name, and never as facts', () => {
    const all = findings(people);
    expect(of(all, 'strength').map(({ text }) => text)).toEqual([
      'Asked “What did Ana Ferreira do well?”, a manager wrote: “Measured twice before saying anything.”',
    ]);
    const improvements = of(all, 'improvement');
    expect(improvements.map(({ sources }) => sources[0]?.refereeId)).toEqual(['r2', 'r4']);
    for (const finding of improvements)
      expect(finding).toMatchObject({ verdict: alone, adverse: true, corroborated: false });
  });

  it('quote an example without the role, which would show who rated how', () => {
    const [example] = of(findings(people), 'reliability', 'remark');
    expect(example).toMatchObject({ verdict: 'said by one witness', adverse: false });
    expect(example?.text).toMatch(/a referee gave this example: “Kept the audit date in a strike week.”$/);
    const [low] = of(
      findings(peers('quality', { value: 1, example: 'I redid the March tests.' })),
      'quality',
      'remark',
    );
    expect(low).toMatchObject({ verdict: alone, adverse: true });
  });

  it('are left out where nothing was written', () => {
    expect(of(findings(peers('strength', { value: '  ' }, { value: null })), 'strength')).toEqual([]);
  });
});

describe('all findings', () => {
  it('are numbered from 1 and come as ratings, facts and words', () => {
    const { findings: all } = verified();
    expect(all.map(({ n }) => n)).toEqual(all.map((_, index) => index + 1));
    const rank = { rating: 0, fact: 1, strength: 2, improvement: 2, remark: 2 };
    const ranks = all.map(({ kind }) => rank[kind]);
    expect(ranks).toEqual([...ranks].sort());
  });

  it('rest on answers that exist', () => {
    const check = verified();
    for (const { sources } of check.findings) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { refereeId, questionId } of sources) {
        const reference = check.references.find((one) => one.refereeId === refereeId);
        expect(reference?.answers).toHaveProperty([questionId]);
      }
    }
  });

  it('name no referee, and give neither a score nor advice', () => {
    const text = verified()
      .findings.map((one) => one.text)
      .join(' ');
    expect(text).not.toMatch(/Secret|secret/);
    expect(text).not.toMatch(/\b(score|hire|hiring|recommend|suitable|overall|points?|out of 5|\d[.,]\d)\b/i);
  });

  const value = fc.option(fc.integer({ min: 1, max: 5 }));
  const month = fc.option(fc.constantFrom('2019-04', '2021-01', '2022-08'));
  const anyPanel = fc.array(fc.tuple(value, month), { minLength: 1, maxLength: 6 }).map((list) =>
    list.map(([given, start], index) => ({
      referee: referee(index + 1, 'peer'),
      answers: answers(given, facts(start, null, null)),
    })),
  );

  it('never call corroborated what one witness alone says to the candidate’s disadvantage', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        const low = panel.filter(
          ({ answers: { quality } }) => typeof quality?.value === 'number' && quality.value < 3,
        );
        const other = panel.filter(({ answers: given }) =>
          ['2021-01', '2022-08'].includes(String(given['start-month']?.value)),
        );
        for (const { kind, questionId, adverse, corroborated, verdict } of findings(panel)) {
          const against = kind === 'rating' ? low : questionId === 'start-month' ? other : [];
          if (against.length < 2) expect(adverse && corroborated).toBe(false);
          if (adverse && !corroborated) expect(verdict).toBe(alone);
        }
      }),
    );
  });

  it('are the same whatever the order in which references came in', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        expect(findings([...panel].reverse())).toEqual(findings(panel));
      }),
    );
  });
});
