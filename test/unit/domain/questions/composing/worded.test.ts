import { describe, expect, it } from 'vitest';
import {
  questionFrom,
  wordedOf,
  wordedQuestionSchema,
} from '../../../../../shared/domain/questions/composing/question-in-both-languages.ts';
import { settingOf } from '../../../../../shared/domain/questions/composing/settings.ts';
import { library } from '../../../../../shared/domain/questions/library/index.ts';
import { rating } from './sample.ts';

const { version: _, ...anyQuestion } = { version: 0, ...rating };

describe.each(library.map((one) => one.ask(settingOf.professional)).map((one) => [one.id, one] as const))(
  'the library’s %s',
  (_id, question) => {
    it('is the same after an administrator has opened and saved it', () => {
      const worded = wordedOf(question);
      expect(wordedQuestionSchema.parse(worded)).toEqual(worded);
      expect({ ...questionFrom(worded), version: question.version }).toEqual(question);
    });
  },
);

describe('a question of one’s own', () => {
  it.each([
    ['leadership', 'leading-people'],
    ['integrity', 'trust'],
    ['learning', 'work-style'],
  ] as const)('that measures %s belongs to the item %s', (competency, item) => {
    expect(questionFrom({ ...rating, competency }).item).toBe(item);
  });

  it.each([
    ['no words in Chinese', { text: { en: 'What did {name} do?', zh: ' ' } }],
    ['four points', { anchors: rating.anchors.slice(1) }],
    ['a name with a space', { id: 'early notice' }],
    ['a role that is none', { roles: ['neighbour'] }],
    ['nobody to ask', { roles: [] }],
    ['a competency that is none', { competency: 'charm' }],
    ['a field that is not known', { weight: 3 }],
  ])('with %s is refused', (_case, change) => {
    expect(wordedQuestionSchema.safeParse({ ...anyQuestion, ...change }).success).toBe(false);
  });

  it.each([
    ['one option', [{ id: 'a', en: 'A', zh: '甲' }]],
    [
      'an option twice',
      [
        { id: 'a', en: 'A', zh: '甲' },
        { id: 'a', en: 'B', zh: '乙' },
      ],
    ],
    [
      'the name of “I do not know”',
      [
        { id: 'none', en: 'A', zh: '甲' },
        { id: 'b', en: 'B', zh: '乙' },
      ],
    ],
  ])('that offers %s is refused', (_case, options) => {
    const { competency: _competency, anchors: _anchors, ...base } = rating;
    expect(wordedQuestionSchema.safeParse({ ...base, kind: 'choice', options }).success).toBe(false);
  });
});
