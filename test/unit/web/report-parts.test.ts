import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../shared/domain/check/findings.ts';
import { growthOf } from '../../../shared/domain/closure/growth.ts';
import { buildReport } from '../../../shared/domain/closure/report.ts';
import { figuresOf } from '../../../shared/domain/closure/report-figures.ts';
import type { ReportFinding } from '../../../shared/domain/closure/report-findings.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import type { RefereeRole } from '../../../shared/domain/terms/roles.ts';
import { factMatrix, findingCard, ratingCharts, takeaways } from '../../../shared/web/components/index.ts';
import { pictureWords, selfBeside } from '../../../shared/web/components/picture-words.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import { allPages } from './all-pages.ts';
import { readHtml, withTag } from './read-html.ts';
import * as reported from './report-sample.ts';
import { questionnaire } from './sample.ts';

const { en, zh } = wordsOf;
const page = (name: string): string => allPages[name]?.() ?? '';
const textOf = (html: string): string => withTag(readHtml(html), 'main')[0]?.text ?? '';

const picture = (change: Partial<Picture> = {}): Picture => ({
  value: 3.72,
  low: 3.28,
  high: 4.14,
  n: 4,
  agreement: 'high',
  byRole: {},
  ...change,
});
const few = (): Picture => ({ n: 2, agreement: 'insufficient', byRole: {} });

describe('a picture in words', () => {
  it('is told to one decimal, with its interval', () => {
    expect(pictureWords(en, picture())).toBe('About 3.7 of 5, likely between 3.3 and 4.1');
    expect(pictureWords(zh, picture())).toContain('3.3到4.1');
  });

  it('is not told of fewer than three', () => {
    expect(pictureWords(en, few())).toBe('Not enough evidence');
  });

  it('goes without an interval that was not kept', () => {
    const { low: _l, high: _h, ...bare } = picture();
    expect(pictureWords(en, bare)).toBe('About 3.7 of 5');
  });
});

describe('the candidate’s own rating beside it', () => {
  it.each([
    [5, 'candidate', 'You see it higher than your referees do.'],
    [2, 'candidate', 'You see it lower than your referees do.'],
    [5, 'staff', 'The candidate sees it higher than the referees do.'],
    [4, 'candidate', undefined],
    [4.1, 'candidate', undefined],
    [3.3, 'staff', undefined],
  ] as const)('%s is told to the %s: %s', (self, reader, said) => {
    expect(selfBeside(en, picture({ self }), reader)).toBe(said);
  });

  it('is compared with nothing when there is no level', () => {
    expect(selfBeside(en, { ...few(), self: 5 }, 'candidate')).toBeUndefined();
  });
});

describe('the charts', () => {
  const charts = (competencies: Picture[], questions: Picture[] = []) =>
    ratingCharts(en, {
      competencies: competencies.map((one) => ({ ...one, competency: 'teamwork' })),
      questions: questions.map((one) => ({ ...one, competency: 'teamwork', questionText: 'How?' })),
      reader: 'candidate',
    })?.toString() ?? '';

  it('show a level with whiskers, a diamond for the own rating, and a smaller dot per role with its whiskers', () => {
    const byRole = { peer: { value: 3.5, low: 3, high: 4, n: 3 } };
    const html = charts([picture({ self: 5, byRole })]);
    expect(html.match(/<circle/g)).toHaveLength(2);
    expect(html.match(/class="whisker"/g)).toHaveLength(2);
    expect(html.match(/class="hollow"/g)).toHaveLength(1);
    expect(html).toContain('Colleagues (3): About 3.5 of 5, likely between 3.0 and 4.0');
  });

  it('show no dot with fewer than three, and say why', () => {
    const html = charts([few()]);
    expect(html).not.toContain('<circle');
    expect(html).toContain('2 referees · Not enough evidence');
  });

  it('are hidden from those who cannot see them, who get a table', () => {
    const elements = readHtml(charts([picture()]));
    for (const svg of withTag(elements, 'svg')) expect(svg.attributes['aria-hidden']).toBe('true');
    expect(withTag(elements, 'table')[0]?.text).toContain('3.3 and 4.1');
  });

  it('fold the single questions under the competencies', () => {
    const question = readHtml(charts([picture()], [picture()])).find(({ text }) => text === 'How?');
    expect(question?.parents.some(({ attributes }) => attributes.class === 'questions')).toBe(true);
  });
});

describe('what a finding rests on', () => {
  const roles: Record<string, RefereeRole> = {
    r1: 'peer',
    r2: 'peer',
    r3: 'peer',
    r4: 'manager',
    r5: 'client',
    r6: 'report',
  };
  const finding = (ids: string[], kind: ReportFinding['kind'] = 'rating'): ReportFinding => ({
    n: 1,
    kind,
    code: 'ratings_too_few',
    values: { n: 2 },
    standing: 'one_voice_against',
    about: 'How?',
    text: 'They differ.',
    sources: ids.map((refereeId) => ({ refereeId, questionId: 'quality' })),
    corroborated: false,
    adverse: true,
    questionId: 'quality',
  });
  const card = (one: ReportFinding) => findingCard(en, one, { roles, smallestGroup: 3 }).toString();

  it.each([
    [['r1', 'r2', 'r4'], 'Answered by 3 referees'],
    [['r1', 'r2', 'r3', 'r4'], 'Answered by 4 referees'],
    [['r1', 'r2', 'r3'], 'Answered by 3 colleagues'],
    [['r1', 'r2', 'r3', 'r4', 'r5', 'r6'], 'Answered by 3 colleagues and 3 others'],
    [['r4'], 'Answered by 1 referee'],
  ])('names the roles of %s who rated as far as they may be shown', (ids, said) => {
    expect(card(finding(ids))).toContain(said);
  });

  it('names the role of whoever said a fact or wrote something, as they were told', () => {
    expect(card(finding(['r4'], 'fact'))).toContain('Answered by a manager');
    expect(card(finding(['r4'], 'improvement'))).toContain('Answered by a manager');
  });

  it('counts the one referee of an example whose author is left out', () => {
    const { sources, ...rest } = finding(['r4'], 'remark');
    const told = { ...rest, sources: sources.map(({ questionId }) => ({ questionId })) };
    expect(card(told)).toContain('1 referee<');
  });

  it('keeps the label of what one referee says, with an icon', () => {
    expect(card(finding(['r4']))).toMatch(
      /class="verdict verdict-single"><svg[^>]*>.*<\/svg> Said by one referee, not corroborated</,
    );
  });
});

describe('a fact', () => {
  it('that differs a little is told in words, with what was said', () => {
    const { facts } = figuresOf(readable(reported.inReview), questionnaire, { words: en, gone: [] });
    const html = factMatrix(en, facts, {})?.toString() ?? '';
    expect(html).toMatch(/A little different<\/span><br>May 2019/);
    expect(html).toMatch(/Differs<\/span><br>November 2020/);
  });
});

describe('the two views', () => {
  const views = ['review, six referees', 'result, six referees', 'report, six referees'];

  it.each(views)('%s: findings stand in one list, in the order of their numbers, under the rule', (name) => {
    const ids = readHtml(page(name)).flatMap(({ tag, attributes }) =>
      tag === 'article' ? attributes.id : [],
    );
    const { findings } = reported.inReview;
    expect(ids).toEqual(findings.map(({ n }) => `finding-${n}`));
    expect(textOf(page(name))).toContain('What one referee alone says is never reported as a fact.');
  });

  it.each(views)('%s: tells what was noticed, and names nobody for it', (name) => {
    const signals = readHtml(page(name)).filter(({ attributes }) => attributes.class === 'card signal');
    expect(signals[0]?.text).toContain('One of 6 referees rated far lower than the others');
    for (const { text } of signals) expect(text).not.toMatch(/client|colleague|manager|Haddad|r5/i);
  });

  it('give advice on growth to the candidate only', () => {
    expect(textOf(page('review, six referees'))).toContain('What you could work on');
    expect(textOf(page('result, six referees'))).toContain('What you could work on');
    expect(textOf(page('report, six referees'))).not.toMatch(/could work on|Your strengths/);
    expect(
      JSON.stringify(buildReport(readable(reported.completed), { audience: 'requester', words: en })),
    ).not.toMatch(/"growth"|"strengths"/);
  });
});

describe('what to take from it', () => {
  it('has words for every competency in every language', () => {
    for (const words of [en, zh]) {
      const item = { competency: 'learning', findings: [1], sources: [] };
      const html = takeaways(words, { strengths: [item], growth: [item] }, []).toString();
      expect(html).toContain(words('candidate.take.growth.learning'));
      expect(html.match(/<li>/g)).toHaveLength(2);
    }
  });

  it('says so when nothing stands out', () => {
    const html = takeaways(en, growthOf([], []), []).toString();
    expect(html).toContain(en('candidate.take.no-strength'));
    expect(html).toContain(en('candidate.take.no-growth'));
  });
});
