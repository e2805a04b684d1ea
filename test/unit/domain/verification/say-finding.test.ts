import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisSchema, type Finding, findingSchema } from '../../../../shared/domain/check/findings.ts';
import type { FollowUp, RefereeRole } from '../../../../shared/domain/check/records.ts';
import { type Said, type SaidCode, saidCodes, standings } from '../../../../shared/domain/check/said.ts';
import { questionnaireById } from '../../../../shared/domain/questions/published.ts';
import { type ReadableCheck, readable } from '../../../../shared/domain/redaction/hold-back.ts';
import type { Question, Questionnaire } from '../../../../shared/domain/terms/questionnaire.ts';
import { refereeRoles } from '../../../../shared/domain/terms/roles.ts';
import { analyse, findingsOf, sayFinding } from '../../../../shared/domain/verification/index.ts';
import { type Language, languageOfText, languages, wordsOf } from '../../../../shared/words/index.ts';
import { stringsIn } from '../../support/strings.ts';
import { answers, checkWith, facts, moment, referee, verified } from '../closure/report.sample.ts';

/** Questions about which no claim of the résumé says anything. */
const context: Question[] = [
  {
    kind: 'choice',
    id: 'how-often',
    item: 'employment-facts',
    text: 'How often did you work with {name}?',
    options: [
      { id: 'daily', text: 'Daily' },
      { id: 'weekly', text: 'Weekly' },
    ],
    translations: { zh: { text: '您与{name}多久共事一次？', options: ['每天', '每周'] } },
  },
  {
    kind: 'yes-no',
    id: 'managed',
    item: 'employment-facts',
    text: 'Did {name} manage people?',
    translations: { zh: { text: '{name}是否带过人？' } },
  },
];

/** The questions of the package, all of which are translated, and those. */
const asked: Questionnaire = {
  id: 'own',
  version: 1,
  questions: [...questionnaireById('professional', 1).questions, ...context],
};

function asking(check: ReadableCheck): ReadableCheck {
  if (!check.scope) throw new Error('There is no scope.');
  return { ...check, scope: { ...check.scope, questionnaire: asked } };
}

const check = asking(verified());

const of = (part: 'answer' | 'example', refereeId: string, questionId: string) => ({
  of: { refereeId, questionId, part },
});

const lows: Pick<Extract<Said, { code: 'ratings' }>, 'low' | 'again'>[] = [
  {},
  { low: { n: 1, corroborated: false, asOne: false } },
  { low: { n: 2, corroborated: false, asOne: true } },
  ...[
    { answered: 1, seen: 0 },
    { answered: 1, seen: 1 },
    { answered: 3, seen: 0 },
    { answered: 3, seen: 1 },
    { answered: 4, seen: 2 },
  ].map((again) => ({ low: { n: 1, corroborated: again.seen > 0, asOne: false }, again })),
];

/** Everything that can be said, with values at their ends: a code without an example here does not compile. */
const examples: Record<SaidCode, { questionId: string; claimKey?: string; said: Said }[]> = {
  ratings_too_few: [1, 2].map((n) => ({ questionId: 'quality', said: { code: 'ratings_too_few', n } })),
  ratings_equal: lows.map((low) => ({
    questionId: 'quality',
    said: { code: 'ratings_equal', n: 4, point: 1, ...low },
  })),
  ratings: (['all', 'most', 'some'] as const).flatMap((share) =>
    [2, 3].flatMap((to) =>
      lows.map((low) => ({
        questionId: 'reliability',
        said: { code: 'ratings' as const, n: 5, from: 2, to, share, lowest: 1, highest: 5, ...low },
      })),
    ),
  ),
  fact: ['startDate', 'endDate', 'position'].flatMap((field) =>
    [0, 1, 2].flatMap((confirming) =>
      [0, 1, 2].map((differing) => ({
        questionId: field === 'position' ? 'position' : 'start-month',
        claimKey: `work.1.${field}`,
        said: {
          code: 'fact' as const,
          confirming,
          close: confirming,
          differing,
          asOne: differing > 1 && confirming === 0,
          unknown: differing,
        },
      })),
    ),
  ),
  chosen: [
    { questionId: 'how-often', said: { code: 'chosen', options: [{ id: 'daily', n: 1 }], unknown: 0 } },
    {
      questionId: 'how-often',
      said: {
        code: 'chosen',
        options: [
          { id: 'daily', n: 3 },
          { id: 'weekly', n: 1 },
        ],
        unknown: 2,
      },
    },
    {
      questionId: 'managed',
      said: {
        code: 'chosen',
        options: [
          { id: 'yes', n: 2 },
          { id: 'no', n: 1 },
        ],
        unknown: 1,
      },
    },
  ],
  wrote: [
    { questionId: 'strength', said: { code: 'wrote', ...of('answer', 'r1', 'strength') } },
    { questionId: 'improvement', said: { code: 'wrote', ...of('answer', 'r2', 'improvement') } },
    // Taken out.
    { questionId: 'strength', said: { code: 'wrote', ...of('answer', 'r3', 'strength') } },
  ],
  example: [{ questionId: 'reliability', said: { code: 'example', ...of('example', 'r2', 'reliability') } }],
  later_example: [
    {
      questionId: 'quality',
      said: { code: 'later_example', of: { ...of('example', 'r2', 'quality').of, round: 1 } },
    },
  ],
};

const findingWith = (one: (typeof examples)[SaidCode][number], change: Partial<Finding> = {}): Finding => ({
  type: 'finding',
  n: 1,
  kind: 'rating',
  standing: 'agree',
  sources: [],
  corroborated: true,
  adverse: false,
  ...one,
  ...change,
});

const quotations = /“[^”]*”/g;

/** Our own words, without what others have written and without names. */
const ours = (text: string): string =>
  text
    .replaceAll(quotations, (quoted) => (languageOfText(quoted) === 'en' ? '“…”' : quoted))
    .replaceAll(/Ana Ferreira|Acme Optics|Lumen Labs/g, '…');

function mustBeSaid(
  language: Language,
  { about, text, quote, standing = '' }: ReturnType<typeof sayFinding>,
) {
  for (const said of [about, text, standing]) expect(said).not.toMatch(/[{}]|undefined|NaN|null/);
  expect(about).toMatch(/\S/);
  expect(text).toMatch(/\S/);
  expect(quote?.text ?? 'none').toMatch(/\S/);
  if (language === 'zh') {
    for (const said of [about, text, standing]) {
      expect(ours(said)).not.toMatch(/[A-Za-z]{2}/);
      expect(said).not.toMatch(/\p{Script=Han} \p{Script=Han}/u);
    }
    return;
  }
  expect(ours(`${about} ${text} ${standing}`)).not.toMatch(/\p{Script=Han}/u);
  for (const sentence of text.replaceAll(quotations, 'X').split(/(?<=[.!?:]) /))
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
}

describe.each(languages)('a finding in %s', (language) => {
  const words = wordsOf[language];

  it.each(saidCodes)('can be said: %s', (code) => {
    for (const one of examples[code]) {
      const finding = findingWith(one);
      expect(findingSchema.parse(finding)).toEqual(finding);
      mustBeSaid(language, sayFinding(words, check, finding));
    }
  });

  it.each(standings)('has a word for how it stands: %s', (standing) => {
    const [one] = examples.ratings_too_few;
    if (!one) throw new Error('There is no example.');
    expect(sayFinding(words, check, findingWith(one, { standing })).standing).toBe(
      words(`finding.standing.${standing}`),
    );
  });

  it('has other words for each code and each standing', () => {
    const said = saidCodes.flatMap((code) =>
      examples[code].slice(0, 1).map((one) => sayFinding(words, check, findingWith(one)).text),
    );
    expect(new Set(said).size).toBe(saidCodes.length);
    expect(new Set(standings.map((one) => words(`finding.standing.${one}`))).size).toBe(standings.length);
  });

  it.each(refereeRoles)('names the role of who wrote it, and never the name: %s', (role) => {
    const referees = check.referees.map((one) => (one.id === 'r1' ? { ...one, role } : one));
    const [one] = examples.wrote;
    if (!one) throw new Error('There is no example.');
    const { text, quote } = sayFinding(words, { ...check, referees }, findingWith(one));
    expect(text).toMatch(language === 'zh' ? /^一位.+写道：$/ : /^(A|Someone) .+ wrote:$/);
    expect(quote).toEqual({ text: 'Measured twice before saying anything.', language: 'en', role });
  });
});

describe('what a reviewer has worded', () => {
  it('is told in their words alone', () => {
    for (const code of saidCodes)
      for (const one of examples[code]) {
        const decided = { verdict: 'amended', text: 'One said otherwise.' } as const;
        const { about: _, ...told } = sayFinding(wordsOf.zh, check, findingWith(one, { decided }));
        expect(told).toEqual({ text: 'One said otherwise.' });
      }
  });
});

describe('words that were taken out after a finding was made', () => {
  it('are not quoted', () => {
    const before = verified();
    const finding = before.findings.find(({ kind }) => kind === 'strength');
    if (!finding) throw new Error('Nobody wrote anything.');
    const withheld = readable({
      ...before,
      redactions: [
        {
          type: 'redaction',
          n: 1,
          refereeId: 'r1',
          questionId: 'strength',
          part: 'value',
          spans: [],
          state: 'withheld',
          at: '2026-03-12T09:00:00.000Z',
        },
      ],
    });
    expect(sayFinding(wordsOf.en, before, finding).quote?.text).toContain('Measured twice');
    const told = sayFinding(wordsOf.en, withheld, finding);
    expect(told.quote).toBeUndefined();
    expect(JSON.stringify(told)).not.toContain('Measured');
  });
});

const words = fc.constantFrom('Kept the date {name}.', '交接总是很清楚。', 'Très sérieuse.', ' ', '');
const anyAnswers = fc.record({
  role: fc.constantFrom<RefereeRole>('manager', 'peer', 'client'),
  rating: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
  quality: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
  example: words,
  strength: words,
  improvement: words,
  month: fc.option(fc.constantFrom('2019-04', '2019-05', '2021-01', '2022-08')),
  position: fc.option(fc.constantFrom('Test engineer', 'Engineer', '测试工程师', 'Cook')),
  often: fc.constantFrom('daily', 'weekly', null),
  managed: fc.constantFrom('yes', 'no', null),
  again: fc.option(fc.constantFrom<'lower' | 'upper' | 'both' | 'none'>('lower', 'upper', 'both', 'none')),
});

const anyCheck = fc.array(anyAnswers, { minLength: 1, maxLength: 6 }).map((panel): ReadableCheck => {
  const made = checkWith(
    panel.map((one, index) => ({
      referee: referee(index + 1, one.role),
      answers: {
        ...answers(one.rating, {
          ...facts(one.month, one.month, one.position),
          strength: { value: one.strength },
          improvement: { value: one.improvement },
          quality: { value: one.quality, example: one.example },
        }),
        'how-often': { value: one.often },
        managed: { value: one.managed },
      },
    })),
  );
  const followUps = panel.flatMap(({ again, example }, index): FollowUp[] =>
    again
      ? [
          {
            type: 'follow-up',
            refereeId: `r${index + 1}`,
            round: 1,
            points: [{ questionId: 'quality' }],
            state: 'answered',

            answers: { quality: { seen: again, example } },
          },
        ]
      : [],
  );
  return asking(readable({ ...made, followUps }));
});

const groups = fc.constantFrom<string[][]>([], [['r1', 'r2']], [['r1', 'r2', 'r3']]);

describe('whatever is found in a check', () => {
  const seen = new Set<string>();

  it('can be said in every language, and is kept without a sentence', () => {
    fc.assert(
      fc.property(anyCheck, groups, (base, given) => {
        const analysis = {
          type: 'analysis',
          at: '2026-03-12T09:00:00.000Z',
          ...analyse(base, asked, moment),
          groups: given,
        } as const;
        expect(analysisSchema.parse(analysis)).toEqual(analysis);
        const whole = { ...base, analysis };
        for (const finding of findingsOf(whole, analysis, asked)) {
          seen.add(finding.standing).add(finding.said.code);
          expect(findingSchema.parse(finding)).toEqual(finding);
          expect(stringsIn(finding).filter(([, text]) => /\s/.test(text))).toEqual([]);
          for (const language of languages)
            mustBeSaid(language, sayFinding(wordsOf[language], whole, finding));
        }
        // The values that people gave to a claim are theirs.
        const spoken = stringsIn(analysis).filter(
          ([path, text]) => !/\.(claimed|said)$/.test(path) && /\s/.test(text),
        );
        expect(spoken).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_130 },
    );
  });

  it('has been of every code and every standing', () => {
    expect([...seen].sort()).toEqual([...standings, ...saidCodes].sort());
  });
});
