import { describe, expect, it } from 'vitest';
import { packages } from '../../../shared/domain/order/packages/index.ts';
import { questionnaireById } from '../../../shared/domain/questions/published.ts';
import { catalogue, type Key } from '../../../shared/words/catalogue.ts';
import { statutory } from '../../../shared/words/statutory.ts';
import { gradeOf } from '../support/reading-ease.ts';
import { saidIn } from './said-in.ts';

/** Grade 9 of Flesch and Kincaid: what most adults read without effort. */
const hardest = 9;

/** A shorter text says too little of how hard it is: a single name of an authority makes it a thesis. */
const leastWords = 20;

const keys = Object.keys(catalogue.en) as Key[];
const plain = keys.filter((key) => !statutory.has(key));
const said = (key: Key): string => saidIn('en', key).join('\n');
const long = plain.filter((key) => said(key).split(/\s+/).length >= leastWords);

describe('English that everybody can read', () => {
  it.each([...new Set(plain.map((key) => key.split('.')[0] ?? ''))])('all of %s', (area) => {
    const texts = plain.filter((key) => key.startsWith(`${area}.`)).map(said);
    expect(gradeOf(texts.join('\n'))).toBeLessThanOrEqual(hardest);
  });

  it(`each text of ${leastWords} words or more`, () => {
    const hard = long.map((key) => [key, Math.round(gradeOf(said(key)) * 10) / 10] as const);
    expect(hard.filter(([, grade]) => grade > hardest)).toEqual([]);
    expect(long.length).toBeGreaterThan(50);
  });

  it.each(packages.map(({ questionnaire }) => questionnaire))('the questions of $id', ({ id, version }) => {
    const { questions } = questionnaireById(id, version);
    const texts = questions.flatMap((one) => [one.text, one.kind === 'scale' ? one.anchors.join('\n') : '']);
    expect(gradeOf(texts.join('\n').replaceAll('{name}', 'Ann'))).toBeLessThanOrEqual(hardest);
  });

  it('leaves out nothing but the words of statutes', () => {
    expect([...statutory].filter((key) => !key.startsWith('law.'))).toEqual([]);
    expect(statutory.size).toBeLessThanOrEqual(6);
  });
});
