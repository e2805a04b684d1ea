import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/domain/check/check.ts';
import { assessSelf } from '../../../shared/domain/collection/assess-self.ts';
import { ratedQuestionsOf } from '../../../shared/domain/collection/self-assessment.ts';
import { questionIn, wordFor } from '../../../shared/domain/terms/questionnaire.ts';
import { parseSelf } from '../../../shared/web/forms/index.ts';
import { languages, wordsOf } from '../../../shared/words/index.ts';
import * as checks from '../support/checks.ts';
import * as sample from './candidate-sample.ts';
import { readHtml, withTag } from './read-html.ts';

const base = `/prod/c/${sample.token}`;
const collecting = sample.collectingIn('PT', 'DE');
const questions = ratedQuestionsOf(collecting);
const { candidateName } = collecting.head;

const rated = (ratings: Record<string, number>): Check =>
  checks.done(collecting, (check, at) => assessSelf(check, { ratings }, at), checks.onDay(2));

const textOf = (html: string): string => withTag(readHtml(html), 'main')[0]?.text ?? '';
const chosenIn = (html: string): string[] =>
  readHtml(html)
    .filter(({ attributes }) => attributes.checked !== undefined)
    .map(({ attributes }) => `${attributes.name}=${attributes.value}`);

describe('the page on which candidates rate themselves', () => {
  const html = sample.self(collecting);

  it.each(languages)('shows every rated question as referees see it, in %s', (language) => {
    const text = textOf(sample.self(collecting, { language }));
    expect(questions.length).toBeGreaterThan(5);
    for (const asked of questions) {
      const question = questionIn(asked, language);
      expect(text).toContain(wordFor(question.text, candidateName));
      for (const anchor of question.anchors) expect(text).toContain(wordFor(anchor, candidateName));
    }
  });

  it('asks nothing else, and each question can be left out', () => {
    const radios = readHtml(html).filter(({ attributes }) => attributes.type === 'radio');
    const names = [...new Set(radios.map(({ attributes }) => attributes.name))];
    expect(names).toEqual(questions.map(({ id }) => `rating-${id}`));
    for (const name of names) {
      const values = radios.filter(({ attributes }) => attributes.name === name);
      expect(values.map(({ attributes }) => attributes.value)).toEqual(['1', '2', '3', '4', '5', 'none']);
    }
    const fields = withTag(readHtml(html), 'input', 'textarea', 'select').filter(
      ({ parents, attributes }) =>
        parents.some(({ attributes: { action } }) => action === `${base}/self`) &&
        attributes.type !== 'radio',
    );
    expect(fields).toEqual([]);
  });

  it('says what comes of it, who reads it, and that it is not needed', () => {
    const text = textOf(html);
    for (const key of ['candidate.self.lead', 'candidate.self.empty', 'candidate.self.until'] as const)
      expect(text).toContain(wordsOf.en(key));
    expect(text).toContain('Northwind Instruments can read it in the report');
    expect(text).toContain(`That is why they speak of “${candidateName}” and not of you.`);
    expect(text).toMatch(/It takes about \d minutes?\./);
  });

  it('chooses nothing for anybody, and remembers what was saved', () => {
    expect(chosenIn(html)).toEqual([]);
    expect(chosenIn(sample.self(rated({ reliability: 4, helping: 1 })))).toEqual([
      'rating-reliability=4',
      'rating-helping=1',
    ]);
  });

  it('keeps what was chosen when it comes back', () => {
    const { values } = parseSelf(
      new URLSearchParams({ 'rating-quality': '2', 'rating-reliability': 'none' }),
      questions,
    );
    const form = { values, faults: [{ path: 'rating-helping', message: 'Choose.' }] };
    const back = sample.self(rated({ quality: 5 }), { form });
    expect(chosenIn(back)).toEqual(['rating-reliability=none', 'rating-quality=2']);
    expect(back).toContain('href="#f-rating-helping"');
  });
});

describe('the way there', () => {
  it('is a line on the status page, which says that it is optional and how long it takes', () => {
    const html = sample.status(collecting);
    expect(html).toContain(`href="${base}/self"`);
    expect(textOf(html)).toMatch(/Optional, about \d minutes?\. You rate yourself/);
  });

  it('says how much has been rated, and until when it can be changed', () => {
    const text = textOf(sample.status(rated({ reliability: 4, helping: 1 })));
    expect(text).toContain(`You have rated yourself on 2 of ${questions.length} questions.`);
    expect(text).toContain(wordsOf.en('candidate.self.until'));
    expect(text).not.toContain('Optional, about');
  });

  it.each([
    ['before referees are named', checks.consented],
    ['while a change of scope waits', sample.changing],
    ['once the findings are shared', checks.inReview],
  ])('is not there %s', (_, state) => {
    expect(sample.status(state())).not.toContain(`${base}/self`);
  });
});

describe('parseSelf', () => {
  const parse = (values: Record<string, string>) => parseSelf(new URLSearchParams(values), questions);

  it('reads points, and leaves out what is left out or not chosen', () => {
    const values = { 'rating-reliability': '1', 'rating-quality': '5', 'rating-helping': 'none' };
    expect(parse(values).ok).toEqual({ ratings: { reliability: 1, quality: 5 } });
    expect(parse({}).ok).toEqual({ ratings: {} });
  });

  it('passes over what is not asked', () => {
    const strange = {
      'rating-charisma': '5',
      'rating-start-month': '3',
      quality: '4',
      'rating-__proto__': '2',
    };
    expect(parse(strange).ok).toEqual({ ratings: {} });
  });

  it.each(['0', '6', '', '4.5', 'yes', ' 3', '1e0'])('refuses “%s” at its field', (value) => {
    expect(parse({ 'rating-quality': value }).faults).toMatchObject([
      { path: 'rating-quality', message: 'Choose one of the five, or “Leave out”.' },
    ]);
  });
});
