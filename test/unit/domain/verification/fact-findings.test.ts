import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/domain/check/findings.ts';
import type { Answers } from '../../../../shared/domain/check/records.ts';
import { type ReadableCheck, readable } from '../../../../shared/domain/redaction/hold-back.ts';
import { analyse, findingsOf, sayFinding } from '../../../../shared/domain/verification/index.ts';
import { wordsOf } from '../../../../shared/words/index.ts';
import { answers, checkWith, facts, moment, questionnaire, referee } from '../closure/report.sample.ts';

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

describe('a fact', () => {
  const starts = (...said: (string | null)[]) =>
    of(findings(peers('start-month', ...said.map((value) => ({ value })))), 'start-month')[0];

  it.each([
    [
      ['2019-04', '2019-05', null],
      'confirmed',
      false,
      true,
      'Start at Acme Optics: The résumé says April 2019. One referee confirms it. One referee puts it a little differently: May 2019. One referee does not know.',
    ],
    [
      ['2019-04'],
      'confirmed',
      false,
      false,
      'Start at Acme Optics: The résumé says April 2019. One referee confirms it.',
    ],
    [
      [null, null],
      'unverified',
      false,
      false,
      'Start at Acme Optics: The résumé says April 2019. 2 referees do not know.',
    ],
    [
      ['2021-01'],
      alone,
      true,
      false,
      'Start at Acme Optics: The résumé says April 2019. One referee says January 2021. Nobody else confirms it.',
    ],
    [
      ['2021-01', '2019-04'],
      alone,
      true,
      false,
      'Start at Acme Optics: The résumé says April 2019. One referee confirms it. One referee says January 2021. Nobody else confirms it.',
    ],
    [
      ['2021-01', '2021-01'],
      'contradicted',
      true,
      true,
      'Start at Acme Optics: The résumé says April 2019. 2 referees say otherwise: January 2021.',
    ],
    [
      ['2021-01', '2021-02', '2019-04'],
      'sources_disagree',
      true,
      true,
      'Start at Acme Optics: The résumé says April 2019. One referee confirms it. 2 referees say otherwise: January 2021 and February 2021.',
    ],
    [
      ['2019-04', '2019-04', '2021-01'],
      'confirmed',
      false,
      true,
      'Start at Acme Optics: The résumé says April 2019. 2 referees confirm it. One referee says January 2021. Nobody else confirms it.',
    ],
  ])('%j is %s', (said, standing, adverse, corroborated, text) => {
    expect(starts(...said)).toMatchObject({
      kind: 'fact',
      claimKey: 'work.1.startDate',
      standing,
      adverse,
      corroborated,
      text,
    });
  });

  it('rests on everybody who was asked', () => {
    expect(starts('2019-04', null)?.sources).toEqual([
      { refereeId: 'r1', questionId: 'start-month' },
      { refereeId: 'r2', questionId: 'start-month' },
    ]);
  });

  it('says that a title differs a little, and how', () => {
    const [finding] = of(findings(peers('position', { value: 'Engineer' })), 'position');
    expect(finding).toMatchObject({ standing: 'minor_difference', adverse: false });
    expect(finding?.text).toBe(
      'Position at Acme Optics: The résumé says “Test engineer”. One referee puts it a little differently: “Engineer”.',
    );
  });

  it('says of a position without an end that the résumé gives none', () => {
    const panel = [
      {
        referee: referee(1, 'peer', 'answered', 'work.0'),
        answers: answers(null, facts(null, '2024-01', null)),
      },
    ];
    const [finding] = of(findings(panel), 'end-month');
    expect(finding?.text).toBe(
      'End at Lumen Labs: The résumé gives no end. One referee says January 2024. Nobody else confirms it.',
    );
    expect(finding).toMatchObject({ standing: alone, adverse: true });
  });

  it('labels what two say who seem to have agreed on their answers', () => {
    const check = checkWith(
      peers('start-month', { value: '2021-01' }, { value: '2021-01' }, { value: null }),
    );
    const [finding] = of(told(check, [['r1', 'r2']]), 'start-month');
    expect(finding).toMatchObject({ standing: alone, adverse: true, corroborated: false });
    expect(finding?.text).toMatch(
      /2 referees say January 2021\. Their answers match closely, so they count as one\./,
    );
  });

  it('takes what somebody looked up for a follow-up as their answer', () => {
    const check = checkWith(peers('start-month', { value: '2019-04' }, { value: null }));
    const asked = {
      type: 'follow-up' as const,
      refereeId: 'r2',
      round: 1 as const,
      points: [{ questionId: 'start-month', claimKey: 'work.1.startDate' }],
      state: 'answered' as const,
      reminders: 0 as const,
      answers: { 'start-month': { value: '2019-04' } },
    };
    const [finding] = of(told(readable({ ...check, followUps: [asked] })), 'start-month');
    expect(finding).toMatchObject({ standing: 'confirmed', corroborated: true });
    expect(finding?.text).toMatch(/2 referees confirm it\.$/);
  });
});
