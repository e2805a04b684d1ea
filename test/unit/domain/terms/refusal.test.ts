import { describe, expect, it } from 'vitest';
import { Refusal, type RefusalKey } from '../../../../shared/domain/terms/refusal.ts';
import { refusal as english } from '../../../../shared/words/en/refusal.ts';
import { type Key, languages, wordsOf } from '../../../../shared/words/index.ts';

const isSentence = (key: Key): key is RefusalKey => !key.startsWith('refusal.title.');
const keys = (Object.keys(english) as (keyof typeof english)[]).filter(isSentence);

/** What fills in the sentences that want it. */
const values = { most: 40, topics: { allOf: ['consent.topic.health'] as Key[] } };

/** Names of the API and of its formats are the same in every language. */
const names = /Idempotency-Key|`errors`|JSON|UUID/g;

describe('a refusal', () => {
  it.each(keys)('is said in every language: %s', (key) => {
    const refused = new Refusal('invalid_input', key, [], values);
    for (const language of languages) {
      const said = refused.in(wordsOf[language]);
      expect(said).not.toMatch(/[{}]|undefined/);
      if (language === 'zh')
        expect(said.replaceAll(names, '')).toMatch(/^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u);
      else
        for (const sentence of said.split(/(?<=[.;]) /))
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
    }
    expect(refused.message).toBe(refused.in(wordsOf.en));
  });

  it('stays the same with its faults at other fields', () => {
    const refused = new Refusal('invalid_input', 'refusal.too-many-questions', [], { most: 40 });
    const moved = refused.at([{ path: 'questions', message: 'Too many.' }]);
    expect(moved).toMatchObject({ code: 'invalid_input', key: refused.key, values: { most: 40 } });
    expect(moved.message).toBe('A questionnaire has at most 40 questions.');
    expect(moved.fields).toEqual([{ path: 'questions', message: 'Too many.' }]);
  });
});
