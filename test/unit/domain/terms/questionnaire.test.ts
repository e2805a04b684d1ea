import { expect, it } from 'vitest';
import { questionnaireById } from '../../../../shared/domain/questions/published.ts';
import {
  minutesFor,
  type Question,
  questionIn,
  questionsFor,
  type ScaleQuestion,
  wordFor,
} from '../../../../shared/domain/terms/questionnaire.ts';

const consented = { 'employment-facts': true, 'work-style': true, trust: true, 'own-words': true };

const scale: ScaleQuestion = {
  kind: 'scale',
  id: 'dates',
  item: 'work-style',
  competency: 'reliability',
  text: 'When did {name} come?',
  hint: 'Compare.',
  anchors: ['Late', 'Often late', 'On time', 'Early', 'First'],
};
const zh = { text: '{name}何时到？', hint: '请比较。', anchors: ['一', '二', '三', '四', '五'] as const };

it('asks only what was consented to, and facts only of who shared an entry', () => {
  const questionnaire = questionnaireById('professional', 1);
  const kinds = (options: Parameters<typeof questionsFor>[2]) =>
    new Set(questionsFor(questionnaire, 'peer', options).map(({ kind }) => kind));
  expect(kinds({ consented, hasEntry: true })).toEqual(new Set(['fact', 'scale', 'text']));
  expect(kinds({ consented, hasEntry: false })).toEqual(new Set(['scale', 'text']));
  expect(kinds({ consented: { ...consented, 'own-words': false }, hasEntry: true })).toEqual(
    new Set(['fact', 'scale']),
  );
});

it('asks a role only what it can know', () => {
  const ids = (role: Parameters<typeof questionsFor>[1], id: string) =>
    questionsFor(questionnaireById(id, 1), role, {
      consented: { ...consented, 'leading-people': true },
      hasEntry: true,
    }).map((question) => question.id);
  expect(ids('report', 'people-manager')).toContain('feedback');
  expect(ids('client', 'people-manager')).not.toContain('feedback');
  expect(ids('client', 'people-manager')).not.toContain('start-month');
  expect(ids('volunteer_lead', 'independent')).toContain('position');
  expect(ids('teacher', 'independent')).not.toContain('position');
  expect(ids('report', 'executive')).toContain('power');
  expect(ids('manager', 'executive')).not.toContain('power');
});

it('puts the name in, whatever it contains', () => {
  expect(wordFor('What did {name} do? {name}', 'A$&{name}')).toBe('What did A$&{name} do? A$&{name}');
});

it('shows a question in the language of its reader', () => {
  const both = { ...scale, translations: { zh } };
  expect(questionIn(both, 'en')).toEqual(scale);
  expect(questionIn(both, 'zh')).toEqual({ ...scale, ...zh });
  expect(both).toEqual({ ...scale, translations: { zh } });
});

it('falls back to English for what has not been translated', () => {
  expect(questionIn(scale, 'zh')).toEqual(scale);
  const partly = { ...scale, translations: { zh: { text: zh.text } } };
  expect(questionIn(partly, 'zh')).toEqual({ ...scale, text: zh.text });
});

it('counts a minute for no questions, and less for fewer', () => {
  const { questions } = questionnaireById('professional', 1);
  for (const language of ['en', 'zh'] as const) {
    expect(minutesFor([], language)).toBe(1);
    expect(minutesFor(questions.slice(8), language)).toBeLessThan(minutesFor(questions, language));
  }
});

/** Long enough that reading it takes as long as said, beside the three seconds of choosing. */
const longAs = (text: string): Question => ({ ...scale, hint: '', text, anchors: ['', '', '', '', ''] });

it('reads English by words and Chinese by characters, and no punctuation', () => {
  const english = longAs('word, '.repeat(240));
  const chinese = longAs('字，'.repeat(330));
  expect(minutesFor([english])).toBe(2);
  expect(minutesFor([longAs('word, '.repeat(228))])).toBe(1);
  expect(minutesFor([chinese])).toBe(2);
  expect(minutesFor([longAs('字，'.repeat(313))])).toBe(1);
});

it('reckons with the words of the language that is read', () => {
  const question: Question = { ...longAs('word '.repeat(300)), translations: { zh: { text: '字' } } };
  expect(minutesFor([question])).toBe(2);
  expect(minutesFor([question], 'en')).toBe(2);
  expect(minutesFor([question], 'zh')).toBe(1);
});

it('reads a hint once that comes again', () => {
  const hint = 'word '.repeat(100);
  const once = [1, 2, 3].map((n) => ({ ...longAs('What?'), id: `q${n}`, hint }));
  const anew = once.map((question, n) => ({ ...question, hint: `${hint}${n}` }));
  expect(minutesFor(once)).toBe(1);
  expect(minutesFor(anew)).toBe(2);
});
