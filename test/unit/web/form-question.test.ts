import { describe, expect, it } from 'vitest';
import type { WordedQuestion } from '../../../shared/domain/questions/composing/question-in-both-languages.ts';
import { looseQuestion, parseQuestion, questionValues } from '../../../shared/web/forms/index.ts';
import { rating } from '../domain/questions/composing/sample.ts';

const sent = (values: Record<string, string>) => parseQuestion(new URLSearchParams(values));

const choice: WordedQuestion = {
  kind: 'choice',
  id: 'how-often',
  roles: ['manager', 'peer'],
  text: { en: 'How often did you work with {name}?', zh: '您多久与{name}共事一次？' },
  hint: { en: 'Roughly.', zh: '大致即可。' },
  options: [
    { id: 'daily', en: 'Daily', zh: '每天' },
    { id: 'weekly', en: 'Weekly', zh: '每周' },
  ],
};

const yesNo: WordedQuestion = {
  kind: 'yes-no',
  id: 'managed',
  text: { en: 'Did {name} manage people in that post?', zh: '{name}在该职位上管理过下属吗？' },
};

describe.each([
  ['a rating', rating],
  ['a choice', choice],
  ['a yes or no', yesNo],
  ['a fact', { ...yesNo, kind: 'fact', answer: 'month', field: 'endDate' } as WordedQuestion],
  ['own words', { ...yesNo, kind: 'text', about: 'improvement' } as WordedQuestion],
])('%s', (_case, question) => {
  it('is the same after its form was shown and sent', () => {
    expect(sent(questionValues(question)).ok?.question).toEqual(question);
  });

  it('can be checked before it is finished', () => {
    const { 'text-zh': _, ...half } = questionValues(question);
    expect(looseQuestion(half)).toMatchObject({
      kind: question.kind,
      text: { en: question.text.en, zh: '' },
    });
    expect(sent(half).faults).toMatchObject([{ path: 'text-zh' }]);
  });
});

describe('the form of a question', () => {
  it('closes up rows that were left empty, and names options that have no name', () => {
    const { ok, values } = sent({
      ...questionValues(choice),
      'option-0-id': '',
      'option-0-en': '',
      'option-0-zh': '',
      'option-4-en': 'Less than once a month',
      'option-4-zh': '每月不到一次',
    });
    expect(ok?.question).toMatchObject({
      options: [
        { id: 'weekly', en: 'Weekly', zh: '每周' },
        { id: 'less-than-once-a-month', en: 'Less than once a month', zh: '每月不到一次' },
      ],
    });
    expect(values).toMatchObject({ 'option-1-en': 'Less than once a month', 'option-4-en': '' });
  });

  it('says at each field what is missing', () => {
    const paths = (values: Record<string, string>) => sent(values).faults?.map(({ path }) => path);
    expect(paths({ kind: 'scale', id: 'x' })).toEqual(
      expect.arrayContaining(['text-en', 'text-zh', 'competency', 'anchor-0-en', 'anchor-4-zh']),
    );
    expect(paths({ kind: 'choice', id: 'x', 'text-en': 'A', 'text-zh': '甲' })).toEqual(['option-0-en']);
    expect(paths({ kind: 'fact', id: 'x', 'text-en': 'A', 'text-zh': '甲' })).toEqual(['field']);
    expect(paths({ kind: 'song', id: 'x', 'text-en': 'A', 'text-zh': '甲' })).toEqual(['kind']);
  });

  it('asks everybody when all roles are ticked, and nobody in particular when none is', () => {
    const { 'role-hr': _, ...fewer } = questionValues(yesNo);
    expect(sent(questionValues(yesNo)).ok?.question).not.toHaveProperty('roles');
    expect(sent(fewer).ok?.question.roles).not.toContain('hr');
  });

  it('reads the reasons why faults may stay', () => {
    const { ok } = sent({ ...questionValues(yesNo), 'keep-en-leading': 'Agreed with the works council.' });
    expect(ok?.reasons).toEqual([
      { rule: 'leading', language: 'en', reason: 'Agreed with the works council.' },
    ]);
  });
});
