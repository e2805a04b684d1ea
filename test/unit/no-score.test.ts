import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../shared/domain/check/check.ts';
import type { CompetencyResult, Picture } from '../../shared/domain/check/findings.ts';
import { buildReport as build, type Report } from '../../shared/domain/closure/report.ts';
import type { Audience } from '../../shared/domain/closure/report-findings.ts';
import { readable } from '../../shared/domain/redaction/hold-back.ts';
import { reportPage } from '../../shared/web/pages/staff/report.ts';
import { languages, wordsOf } from '../../shared/words/index.ts';
import { pagesIn } from './web/all-pages.ts';
import { readHtml, withTag } from './web/read-html.ts';
import * as reported from './web/report-sample.ts';
import { staffFrame } from './web/sample.ts';

/** Duty: no hire or no-hire score, ever, and no ranking of people. */

const root = new URL('../../', import.meta.url).pathname;

/** Never in any source, not even as a name. */
const never = [
  /\b(?:overall|total|final|suitability|candidate)[ _-]?(?:score|rating|ranking|grade)s?\b/i,
  /\brecommend(?:s|ed|ation|ing)? (?:(?:to|for|against|not to) )?(?:hire|hiring)\b/i,
  /\b(?:no[- ]hire|hire\/|do not hire|strong hire)/i,
  /\bpass(?:ed)?(?:\/| or )fail(?:ed)?\b/i,
  /综合评分|录用建议|建议录用|不予录用|综合排名/,
];

/** Not in what anybody reads either, in no sense. */
const unsaid = [
  ...never,
  /\bscor(?:e|es|ed|ing)\b/i,
  /Scores?\b/,
  /\bhiring advice\b/i,
  /\brank(?:s|ed|ing|ings)?\b/i,
  /\bsuitab(?:le|ility)\b/i,
  /总分|得分|打分|排名|合格/,
];

/** The sentences that say that we give none. They are taken out before looking. */
const denials: readonly string[] = [
  'We give no score and no hiring advice.',
  'We give no score.',
  'and we give no score and no hiring advice.',
  'The report gives no score and no hiring advice.',
  'No score, no hiring advice.',
  '我们不打分，也不给录用建议。',
  '不打总分，也不给录用建议。',
  '我们不打分。',
  '报告不打分，也不给出录用建议。',
  // The name of a text, not a text.
  'public.home.no-score',
];

/** Sources that have such a word for another thing: comparing texts and job titles, and an order of legal values. */
const otherSense = /^shared\/domain\/(?:verification\/(?:facts|signals\/wording)\/|law\/joins\.ts$)/;

const without = (text: string): string => denials.reduce((left, one) => left.replaceAll(one, ''), text);

const found = (text: string, words: readonly RegExp[] = unsaid): string[] =>
  without(text)
    .split('\n')
    .filter((line) => words.some((one) => one.test(line)))
    .map((line) => line.trim().slice(0, 160));

const sources = ['shared', 'functions', 'statemachines'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:ts|json|css)$/.test(name) && !name.endsWith('.generated.ts'))
    // What questions must not say stands there as what is looked for.
    .filter((name) => !/domain\/questions\/neutrality\/(?:english|chinese|topics)/.test(name)),
);

describe('no score, no advice and no ranking', () => {
  it('finds such words where they are', () => {
    for (const text of [
      'Overall score: 4.2',
      'const totalScore = 3;',
      'We recommend to hire her.',
      'Candidate ranking',
      'pass/fail',
      '综合评分：4.2',
    ])
      expect(found(text), text).toHaveLength(1);
    expect(found('const overallScore = 3;', never)).toHaveLength(1);
    expect(found('We give no score and no hiring advice. We give a score.')).toHaveLength(1);
  });

  it('in any source', () => {
    expect(sources.length).toBeGreaterThan(200);
    const lines = sources.flatMap((name) =>
      found(readFileSync(join(root, name), 'utf8'), otherSense.test(name) ? never : unsaid).map(
        (line) => `${name}: ${line}`,
      ),
    );
    expect(lines).toEqual([]);
  });

  it('in the description of the interface', () => {
    expect(found(readFileSync(join(root, 'docs/openapi.json'), 'utf8'))).toEqual([]);
  });

  it.each(languages)('on any page in %s', (language) => {
    for (const [name, make] of Object.entries(pagesIn(language))) {
      const text = withTag(readHtml(make()), 'body')[0]?.text ?? '';
      expect(found(text), name).toEqual([]);
    }
  });
});

/** Other values for every competency and every question: the whole report but for those figures has to stay the same. */
const pictures = fc.record({
  value: fc.double({ min: 1, max: 5, noNaN: true }),
  low: fc.double({ min: 1, max: 5, noNaN: true }),
  high: fc.double({ min: 1, max: 5, noNaN: true }),
  self: fc.integer({ min: 1, max: 5 }),
});

const { analysis } = reported.completed;
const count = (analysis?.competencies.length ?? 0) + (analysis?.ratings.length ?? 0);

function withValues(check: Check, values: Partial<Picture>[]): Check {
  if (!check.analysis) throw new Error('There is no analysis.');
  const { competencies, ratings } = check.analysis;
  return {
    ...check,
    analysis: {
      ...check.analysis,
      competencies: competencies.map((one, index): CompetencyResult => ({ ...one, ...values[index] })),
      ratings: ratings.map((one, index) => ({ ...one, ...values[competencies.length + index] })),
    },
  };
}

const besides = ({
  competencies: _c,
  ratings: _r,
  ...rest
}: Report): Omit<Report, 'competencies' | 'ratings'> => rest;

/** A page without its charts and their tables. */
const aroundCharts = (html: string): string =>
  html.replaceAll(/<ul class="chart">.*?<\/ul>/gs, '').replaceAll(/<table.*?<\/table>/gs, '');

const buildReport = (check: Check, audience: Audience): Report =>
  build(readable(check), { audience, words: wordsOf.en });

describe('no figure of a report adds competencies up', () => {
  const values = fc.array(pictures, { minLength: count, maxLength: count });

  it('whatever their values, nothing else in it changes', () => {
    for (const audience of ['requester', 'candidate'] as const) {
      const expected = besides(buildReport(reported.completed, audience));
      fc.assert(
        fc.property(values, (some) => {
          expect(besides(buildReport(withValues(reported.completed, some), audience))).toEqual(expected);
        }),
        { numRuns: 50 },
      );
    }
  });

  it('nor does any word on the page beside the charts', () => {
    const page = (check: Check) =>
      aroundCharts(reportPage({ frame: staffFrame, report: buildReport(check, 'requester') }));
    const expected = page(reported.completed);
    expect(expected).toContain('The findings');
    fc.assert(
      fc.property(values, (some) => {
        expect(page(withValues(reported.completed, some))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('a competency changes with its own values only', () => {
    fc.assert(
      fc.property(pictures, fc.nat({ max: 6 }), (some, at) => {
        const list = Array.from({ length: count }, (_, index) => (index === at ? some : {}));
        const before = buildReport(reported.completed, 'requester').competencies;
        const after = buildReport(withValues(reported.completed, list), 'requester').competencies;
        expect(after.filter((_, index) => index !== at)).toEqual(before.filter((_, index) => index !== at));
        expect(after[at]).toMatchObject(some);
      }),
    );
  });
});
