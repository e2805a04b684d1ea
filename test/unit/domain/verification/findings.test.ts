import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/domain/check/findings.ts';
import type { Answers, FollowUpAnswer, Origin } from '../../../../shared/domain/check/records.ts';
import { type ReadableCheck, readable } from '../../../../shared/domain/redaction/hold-back.ts';
import { independent } from '../../../../shared/domain/verification/corroboration.ts';
import { analyse, findingsOf, sayFinding } from '../../../../shared/domain/verification/index.ts';
import { wordsOf } from '../../../../shared/words/index.ts';
import {
  answers,
  checkWith,
  facts,
  moment,
  people,
  questionnaire,
  referee,
  verified,
} from '../closure/report.sample.ts';

const alone = 'one_voice_against';

/** The findings, each with its English sentences. */
function told(check: ReadableCheck, groups?: string[][]): (Finding & { text: string; quote?: string })[] {
  const made = { ...analyse(check, questionnaire, moment), ...(groups && { groups }) };
  const analysis = { type: 'analysis', at: '2026-03-12T09:00:00.000Z', ...made } as const;
  return findingsOf(check, analysis, questionnaire).map((finding) => {
    const { about, text, quote } = sayFinding(wordsOf.en, { ...check, analysis }, finding);
    return { ...finding, text: `${about}: ${text}`, ...(quote && { quote: quote.text }) };
  });
}

const findings = (panel: Parameters<typeof checkWith>[0]) => told(checkWith(panel));

const of = <F extends Finding>(list: F[], questionId: string, kind?: Finding['kind']) =>
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
  it('says where the level lies and the range, as points of the scale', () => {
    const { text: _, ...finding } = rating(4, 5, 4) ?? { text: '' };
    expect(finding).toEqual({
      type: 'finding',
      n: 1,
      kind: 'rating',
      said: { code: 'ratings', n: 3, from: 4, to: 4, share: 'most', lowest: 4, highest: 5 },
      standing: 'mostly_agree',
      adverse: false,
      corroborated: true,
      sources: ['r1', 'r2', 'r3'].map((refereeId) => ({ refereeId, questionId: 'quality' })),
      questionId: 'quality',
    });
    expect(rating(4, 4, 4)?.said).toEqual({ code: 'ratings_equal', n: 3, point: 4 });
    expect(rating(4, 3, 4, 3)?.said).toMatchObject({ from: 3, to: 4, share: 'all' });
  });

  it('says it in the words of the scale', () => {
    expect(rating(4, 5, 4)?.text).toBe(
      'How finished was the work Ana Ferreira handed over?: 3 referees answered. Most saw: “It rarely needed corrections”. The highest answer was “It needed no corrections, and others took it as an example”.',
    );
    expect(rating(4, 4, 4)?.text).toMatch(/All 3 referees who could answer chose “It rarely/);
    expect(rating(4, 3, 4, 3)?.text).toMatch(/They chose “Others corrected it at times.*” or “It rarely/);
  });

  it('does not call the level of all what most saw', () => {
    expect(rating(1, 1, 5, 5)?.said).toMatchObject({ share: 'some' });
    expect(rating(1, 1, 5, 5)?.text).toMatch(/Taken together, their answers lie/);
  });

  it('says of one or two answers only that they are not enough', () => {
    const finding = rating(1, 1, null);
    expect(finding).toMatchObject({
      said: { code: 'ratings_too_few', n: 2 },
      standing: 'not_enough_evidence',
      adverse: false,
      corroborated: false,
    });
    expect(finding?.text).toMatch(/2 referees could answer\. We report a rating from three/);
    expect(finding?.text).not.toMatch(/redo/);
    expect(rating(null, null, null)).toBeUndefined();
  });

  it('labels the low answer of one witness alone', () => {
    const finding = rating(5, 4, 4, 1);
    expect(finding).toMatchObject({ standing: alone, adverse: true, corroborated: false });
    expect(finding?.text).toMatch(/One of 4 saw less than is usual in the role\. Nobody else confirms it\.$/);
  });

  it('is adverse and corroborated when two or more answer below the usual', () => {
    expect(rating(2, 2, 2)).toMatchObject({ standing: 'agree', adverse: true, corroborated: true });
    expect(rating(1, 2, 4, 4)).toMatchObject({ standing: 'differ', adverse: true, corroborated: true });
  });
});

describe('a low rating by one witness', () => {
  const low = (seen: FollowUpAnswer['seen'], groups: string[][] = []) => {
    const asked = {
      type: 'follow-up' as const,
      refereeId: 'r2',
      round: 1 as const,
      points: [{ questionId: 'quality' }],
      state: 'answered' as const,
      reminders: 0 as const,
      answers: { quality: seen ? { seen } : {} },
    };
    const check = readable({ ...checkWith(ratings(1, 4, 4, 5)), followUps: [asked] });
    return of(told(check, groups), 'quality', 'rating')[0];
  };

  it.each(['lower', 'both'] as const)('is corroborated where another has seen it: %s', (seen) => {
    const finding = low(seen);
    expect(finding).toMatchObject({ adverse: true, corroborated: true });
    expect(finding?.standing).not.toBe(alone);
    expect(finding?.text).toMatch(/We asked others again; the one who answered had seen it, too\.$/);
  });

  it.each(['upper', 'none'] as const)('is not where another has not: %s', (seen) => {
    expect(low(seen)).toMatchObject({ standing: alone, adverse: true, corroborated: false });
    expect(low(seen)?.text).toMatch(/We asked others again; the one who answered had not seen it\.$/);
  });

  it('is not where nobody has said anything', () => {
    const finding = low(undefined);
    expect(finding).toMatchObject({ standing: alone, corroborated: false });
    expect(finding?.text).not.toMatch(/asked others again/);
  });

  it('is not where the other seems to have agreed with the first', () => {
    expect(low('lower', [['r1', 'r2']])).toMatchObject({ standing: alone, corroborated: false });
  });

  it('and by a second who counts as one with the first, is labelled', () => {
    const check = checkWith(ratings(1, 2, 4, 4));
    const [finding] = of(told(check, [['r1', 'r2']]), 'quality', 'rating');
    expect(finding).toMatchObject({ standing: alone, adverse: true, corroborated: false });
    expect(finding?.text).toMatch(
      /2 of 4 saw less than is usual in the role\. Their answers match closely, so they count as one\.$/,
    );
  });
});

describe('words', () => {
  it('are quoted by role, without a name, and never as facts', () => {
    const all = findings(people);
    expect(of(all, 'strength')).toMatchObject([
      {
        text: 'What did Ana Ferreira do well?: A manager wrote:',
        quote: 'Measured twice before saying anything.',
      },
    ]);
    const improvements = of(all, 'improvement');
    expect(improvements.map(({ sources }) => sources[0]?.refereeId)).toEqual(['r2', 'r4']);
    for (const finding of improvements)
      expect(finding).toMatchObject({ standing: alone, adverse: true, corroborated: false });
  });

  it('quote an example without the role, which would show who rated how', () => {
    const [example] = of(findings(people), 'reliability', 'remark');
    expect(example).toMatchObject({ standing: 'one_voice', adverse: false });
    expect(example).toMatchObject({
      text: expect.stringMatching(/: A referee gave this example:$/),
      quote: 'Kept the audit date in a strike week.',
    });
    const [low] = of(
      findings(peers('quality', { value: 1, example: 'I redid the March tests.' })),
      'quality',
      'remark',
    );
    expect(low).toMatchObject({ standing: alone, adverse: true });
  });

  it('are left out where nothing was written', () => {
    expect(of(findings(peers('strength', { value: '  ' }, { value: null })), 'strength')).toEqual([]);
  });
});

describe('all findings', () => {
  it('are numbered from 1, and what several independent witnesses carry comes first', () => {
    const check = verified();
    const groups = check.analysis?.groups ?? [];
    const standing = check.findings.map(({ corroborated, standing: given }) =>
      corroborated ? 2 : given === 'not_enough_evidence' ? 0 : 1,
    );
    expect(check.findings.map(({ n }) => n)).toEqual(standing.map((_, index) => index + 1));
    expect(standing).toEqual([...standing].sort((a, b) => b - a));
    for (const level of [0, 1, 2]) {
      const counts = check.findings
        .filter((_, index) => standing[index] === level)
        .map(({ sources }) =>
          independent(
            sources.map(({ refereeId }) => refereeId),
            groups,
          ),
        );
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
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
    const text = findings(people)
      .map((one) => one.text)
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
        for (const { kind, questionId, adverse, corroborated, standing } of findings(panel)) {
          const against = kind === 'rating' ? low : questionId === 'start-month' ? other : [];
          if (against.length < 2) expect(adverse && corroborated).toBe(false);
          if (adverse && !corroborated) expect(standing).toBe(alone);
        }
      }),
      { numRuns: 60 },
    );
  });

  const device = fc.constantFrom('a', 'b', undefined);
  const withDevices = fc.tuple(anyPanel, fc.array(device, { minLength: 6, maxLength: 6 }));

  it('always carry the label where something adverse rests on one independent witness', () => {
    const origin = (who: string, mark: string): Origin => ({
      type: 'origin',
      who,
      network: mark,
      device: mark,
      at: '2026-03-01T09:00:00.000Z',
      expiresAt: '2026-04-01T09:00:00.000Z',
      ttl: 1_775_034_000,
    });
    fc.assert(
      fc.property(withDevices, ([panel, devices]) => {
        const check = readable({
          ...checkWith(panel),
          origins: panel.flatMap((_, i) => (devices[i] ? [origin(`r${i + 1}`, devices[i])] : [])),
        });
        const analysis = analyse(check, questionnaire, moment);
        for (const found of told(check)) {
          const answerOf = (id: string) =>
            panel.find((one) => one.referee.id === id)?.answers[found.questionId ?? '']?.value;
          const against = found.sources
            .map(({ refereeId }) => refereeId)
            .filter((id) =>
              found.kind === 'rating'
                ? Number(answerOf(id) ?? 3) < 3
                : found.kind === 'fact' && !['2019-04', 'null'].includes(String(answerOf(id))),
            );
          const carriers = independent(against, analysis.groups);
          if (carriers < 2) expect(found.adverse && found.corroborated).toBe(false);
          if (carriers === 1 && found.adverse) {
            expect(found.standing).toBe(alone);
            expect(found.text).toMatch(/Nobody else confirms it|so they count as one/);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the same whatever the order in which references came in', () => {
    fc.assert(
      fc.property(anyPanel, (panel) => {
        expect(findings([...panel].reverse())).toEqual(findings(panel));
      }),
      { numRuns: 40 },
    );
  });
});
