import { describe, expect, it } from 'vitest';
import { type Language, labelsIn, languages, nameOf, topics } from '../../../../infra/local/people/labels.ts';
import { refereeRoles } from '../../../../shared/domain/check/records.ts';
import { questionnaires } from '../../../../shared/domain/questions/published.ts';
import { questionIn } from '../../../../shared/domain/terms/questionnaire.ts';
import { catalogue } from '../../../../shared/words/catalogue.ts';
import { nameOf as nameOnPages, languages as ofPages } from '../../../../shared/words/index.ts';

const value = '{value}';

/** Every label of a language by its path, with the same value in each place for one. */
function flat(labels: object, path = ''): [path: string, label: string][] {
  return Object.entries(labels).flatMap(([name, label]): [string, string][] => {
    if (typeof label === 'object') return flat(label, `${path}${name}.`);
    return [[path + name, typeof label === 'function' ? label(value) : label]];
  });
}

/** What pages can say, in pieces that can stand alone: whole texts, what stands in a tag, and the cases of a choice. */
function said(language: Language): Set<string> {
  const texts = Object.values<string>(catalogue[language]).map((text) => text.replaceAll(/\{\w+\}/g, value));
  const parts = texts.flatMap((text) => [
    text.replaceAll(/<[^>]+>/g, ''),
    ...[...text.matchAll(/>([^<]+)</g)].map(([, inside = '']) => inside),
    ...[...text.matchAll(/\{([^{}]+)\}/g)].map(([, inside = '']) => inside),
  ]);
  return new Set(parts);
}

describe.each(languages)('the labels by which people find their way in %s', (language) => {
  const words = said(language);

  it.each(flat(labelsIn[language]))('%s is said by a page: %s', (_, label) => {
    expect(words).toContain(label);
  });

  it('tell what a question asks to be written', () => {
    const written = questionnaires
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind === 'fact' || kind === 'text')
      .map((question) => questionIn(question, language).text);
    for (const text of written) {
      const fitting = Object.values(topics).filter((topic) => topic.test(text));
      expect([text, fitting.length]).toEqual([text, 1]);
    }
    for (const topic of Object.values(topics)) expect(written.some((text) => topic.test(text))).toBe(true);
  });
});

it('People read every language of the pages, and know every role', () => {
  expect([languages, nameOf]).toEqual([ofPages, nameOnPages]);
  expect(Object.keys(labelsIn.en.roles).sort()).toEqual([...refereeRoles].sort());
});
