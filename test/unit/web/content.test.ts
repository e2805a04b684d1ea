import { describe, expect, it } from 'vitest';
import { resultFor } from '../../../shared/domain/closure/result.ts';
import { positionOf } from '../../../shared/domain/collection/question-order.ts';
import { timelineOf } from '../../../shared/domain/progress/timeline.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { consentPage } from '../../../shared/web/pages/candidate/consent.ts';
import { nominatePage } from '../../../shared/web/pages/candidate/nominate.ts';
import { reviewPage } from '../../../shared/web/pages/candidate/review.ts';
import { statusPage } from '../../../shared/web/pages/candidate/status.ts';
import { homePage } from '../../../shared/web/pages/public/home.ts';
import { problemPage } from '../../../shared/web/pages/public/problem.ts';
import { verifyResultPage } from '../../../shared/web/pages/public/verify-result.ts';
import { refereeQuestionPage } from '../../../shared/web/pages/referee/question.ts';
import { staffCheckPage } from '../../../shared/web/pages/staff/check.ts';
import { reportPage } from '../../../shared/web/pages/staff/report.ts';
import { allPages } from './all-pages.ts';
import { type Element, readHtml, withTag } from './read-html.ts';
import * as sample from './sample.ts';

const { frame, staffFrame, token, questionnaire } = sample;
const page = (name: string): string => allPages[name]?.() ?? '';
const wordsOf = (html: string): string => withTag(readHtml(html), 'body')[0]?.text ?? '';
const checked = (html: string): Element[] =>
  readHtml(html).filter(({ attributes }) => attributes.checked !== undefined);

describe('the consent page', () => {
  it('shows the exact words of every question and anchor before anything is agreed to', () => {
    const words = wordsOf(page('consent'));
    for (const question of questionnaire.questions) {
      expect(words).toContain(question.text.replaceAll('{name}', 'Ana Ferreira'));
      if (question.kind === 'scale') for (const anchor of question.anchors) expect(words).toContain(anchor);
    }
  });

  it('ticks nothing beforehand, and offers yes and no for each item', () => {
    expect(checked(page('consent'))).toEqual([]);
    for (const { id } of sample.asked.scope?.items ?? []) {
      const values = readHtml(page('consent'))
        .filter(({ attributes }) => attributes.name === `item-${id}`)
        .map(({ attributes }) => attributes.value);
      expect(values).toEqual(['yes', 'no']);
    }
  });

  it('keeps choices when it comes back', () => {
    const html = consentPage({
      frame,
      token,
      check: sample.asked,
      questionnaire,
      timeline: timelineOf(sample.asked, sample.moment, { words: frame.words }),
      projection: { end: sample.asked.head.promisedBy, deleted: sample.asked.head.promisedBy },
      form: { values: { 'item-work-style': 'no' }, faults: [] },
    });
    expect(checked(html).map(({ attributes }) => `${attributes.name}=${attributes.value}`)).toEqual([
      'item-work-style=no',
    ]);
  });
});

describe('pages for the candidate', () => {
  it('lead to withdrawing', () => {
    for (const name of ['nominate', 'status, collecting', 'review', 'review, decided'])
      expect(page(name)).toContain(`/c/${token}/withdraw"`);
  });

  it('show the states of referees, not their answers, while answers come in', () => {
    const html = page('status, collecting');
    expect(wordsOf(html)).toContain('Asked, not answered yet');
    expect(html).not.toContain('Finds faults');
    expect(html).not.toContain('calibration rig');
  });

  it('name no referee beside a finding or a fact', () => {
    const pagesWithFindings = [page('review'), page('review, decided'), page('result')];
    for (const html of pagesWithFindings)
      for (const { name, email } of Object.values(sample.referees)) {
        expect(html).not.toContain(name);
        expect(html).not.toContain(email);
      }
  });

  it('do not say by role who gave an example, because it shows their rating', () => {
    const article = readHtml(page('review')).find(
      ({ tag, text }) => tag === 'article' && text.includes('calibration rig'),
    );
    expect(article?.text).toContain('Answered by 1 referee');
    expect(article?.text).not.toMatch(/manager/i);
  });

  it('offer no second dispute once disputes were decided', () => {
    expect(page('review')).toContain('value="dispute"');
    expect(page('review, decided')).not.toContain('value="dispute"');
    expect(wordsOf(page('review, decided'))).toContain('The candidate showed the dates');
  });

  it('give the result with what it rests on', () => {
    const { strengths, growth } = resultFor(readable(sample.completed), frame.words);
    expect(strengths.length).toBeGreaterThan(0);
    expect(growth.length).toBeGreaterThan(0);
    expect(wordsOf(page('result'))).toContain('14 September 2026');
  });
});

describe('pages for the referee', () => {
  it('give the text of all five points and “did not observe”', () => {
    const words = wordsOf(page('question, scale'));
    const question = questionnaire.questions.find(({ id }) => id === 'reliability');
    if (question?.kind === 'scale') for (const anchor of question.anchors) expect(words).toContain(anchor);
    expect(words).toContain('I did not observe this');
    expect(words).toMatch(/Question 4 of \d\d, about \d minutes? left/);
  });

  it('remember what was answered', () => {
    const html = page('question, scale answered');
    expect(checked(html)[0]?.attributes.value).toBe('5');
    expect(html).toContain('The rig, in a week.');
    expect(html).toContain('name="then" value="check"');
  });

  it('name “did not observe” as an answer when there is none', () => {
    expect(wordsOf(page('question, scale empty'))).toContain('I did not observe this');
  });

  it('lead through all questions, then to the conflict, then to the answers', () => {
    const { questions } = questionnaire;
    const first = questions[0]?.id ?? '';
    expect(positionOf(questions, first)).toMatchObject({ number: 1, total: questions.length + 1 });
    expect(positionOf(questions, first)?.previous).toBeUndefined();
    expect(positionOf(questions, 'conditions')?.next).toBe('conflict');
    expect(positionOf(questions, 'conflict')).toMatchObject({ previous: 'conditions', next: 'check' });
    expect(positionOf(questions, 'nothing')).toBeUndefined();
  });
});

describe('pages for staff', () => {
  it('show no answer and no referee before closure', () => {
    for (const name of ['staff check', 'staff check, disputed', 'staff check, attention']) {
      expect(page(name)).not.toContain('Finds faults');
      expect(page(name)).not.toContain('rush order');
      expect(page(name)).not.toContain('Maria Schmidt');
    }
  });

  it('offer cancelling and retrying only to those who may', () => {
    const view = {
      check: sample.stuck,
      packageTitle: 'Professional',
      timeline: timelineOf(sample.stuck, sample.moment, { words: frame.words }),
    };
    const html = staffCheckPage({ ...view, frame: staffFrame, mayAct: false });
    expect(html).not.toContain('/retry');
    expect(html).not.toContain('/cancel');
    expect(page('staff check, attention')).toContain('/retry');
    expect(page('staff check, completed')).not.toContain('/cancel');
  });

  it('link in the navigation only what a role may open', () => {
    const reader = { ...frame, signedIn: { name: 'Dan', roles: ['decision-maker'] } };
    const html = problemPage({ frame: reader, status: 403 });
    expect(html).not.toContain('/staff/order');
    expect(html).toContain('/staff/sign-out');
  });

  it('leave a removed finding out of the report', () => {
    const removed = { verdict: 'removed' } as const;
    const { report } = resultFor(readable(sample.completed), frame.words);
    const [first, ...rest] = report.findings;
    if (!first) throw new Error('There are no findings.');
    const html = reportPage({
      frame: staffFrame,
      report: { ...report, findings: [{ ...first, decided: removed }, ...rest] },
    });
    expect(html).not.toContain(`id="finding-${first.n}"`);
    expect(html).toContain('We give no score and no hiring advice');
  });
});

describe('a case code', () => {
  it('says nothing of people, known or not', () => {
    for (const name of ['verify, genuine', 'verify, unknown']) expect(page(name)).not.toContain('Ana');
  });
});

describe('hostile input', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&';

  it('is text on every page that repeats it', () => {
    const hostile = JSON.parse(
      JSON.stringify(sample.decided, (_key, value) =>
        typeof value === 'string' &&
        /^(Ana Ferreira|Lead test engineer|Maria Schmidt|The second one.*|Acme Optics)$/.test(value)
          ? evil
          : value,
      ),
    ) as typeof sample.decided;
    const hostileFrame = { ...frame, basePath: '', companyName: evil, hotline: evil };
    const form = {
      values: { value: evil, example: evil, 'referees.0.name': evil },
      faults: [{ path: 'value', message: evil }],
    };
    const question = questionnaire.questions.find(({ kind }) => kind === 'text');
    const position = positionOf(questionnaire.questions, question?.id ?? '');
    if (!question || !position) throw new Error('There is no question in words.');
    const made = [
      reviewPage({
        frame: hostileFrame,
        token: evil,
        check: readable(hostile),
        questionnaire,
      }),
      nominatePage({
        frame: hostileFrame,
        token,
        check: { ...hostile, head: { ...hostile.head, nominationRound: 0 } },
        form,
      }),
      statusPage({
        frame: hostileFrame,
        token,
        check: hostile,
        timeline: timelineOf(hostile, sample.moment, { words: frame.words }),
        projection: { end: hostile.head.promisedBy, deleted: hostile.head.promisedBy },
      }),
      refereeQuestionPage({ frame: hostileFrame, token, check: hostile, question, position, form }),
      verifyResultPage({ frame: hostileFrame, caseCode: evil }),
    ];
    for (const html of made) {
      const elements = readHtml(html);
      expect(html).not.toContain('<script>');
      expect(withTag(elements, 'img')).toEqual([]);
      expect(withTag(elements, 'script')).toHaveLength(1);
    }
  });

  it('cannot hide a promise in a page', () => {
    const promise = Promise.resolve('x') as unknown as string;
    expect(() => homePage({ frame: { ...frame, companyName: promise } })).toThrow(/markup|promise/);
  });
});
