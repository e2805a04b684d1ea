import { describe, expect, it } from 'vitest';
import type { Question } from '../../../shared/domain/terms/questionnaire.ts';
import { faultIn } from '../../../shared/domain/terms/refusal.ts';
import { parseAnswer, parseConflict } from '../../../shared/web/forms/index.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import { questionnaire } from './sample.ts';

const question = (id: string): Question => {
  const found = questionnaire.questions.find((one) => one.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
};
const choice: Question = {
  kind: 'choice',
  id: 'how-often',
  item: 'employment-facts',
  text: 'How often?',
  options: [
    { id: 'daily', text: 'Daily' },
    { id: 'weekly', text: 'Weekly' },
  ],
};
const yesNo: Question = { kind: 'yes-no', id: 'managed', item: 'employment-facts', text: 'Did they?' };

const parse = (id: string, values: Record<string, string>) =>
  parseAnswer(new URLSearchParams(values), question(id));

describe('parseAnswer', () => {
  it.each<[string, Record<string, string>, unknown]>([
    ['reliability', { value: '3' }, { value: 3 }],
    ['reliability', { value: 'none' }, { value: null }],
    ['reliability', { value: '5', example: ' The rig. ' }, { value: 5, example: 'The rig.' }],
    ['reliability', { value: '1', example: '' }, { value: 1 }],
    // An example that was written before the rating was changed is not sent along.
    ['reliability', { value: '3', example: 'The rig.' }, { value: 3 }],
    ['start-month', { 'value-month': '04', 'value-year': '2019' }, { value: '2019-04' }],
    ['start-month', { 'value-month': '', 'value-year': ' 2019 ' }, { value: '2019' }],
    ['start-month', { value: '2019-04' }, { value: '2019-04' }],
    ['start-month', { 'value-month': '', 'value-year': '', unknown: 'yes' }, { value: null }],
    ['start-month', { value: 'none' }, { value: null }],
    ['position', { value: ' Test engineer ' }, { value: 'Test engineer' }],
    ['position', { value: '', unknown: 'yes' }, { value: null }],
    ['strength', { value: 'Two lines\r\nof words' }, { value: 'Two lines\nof words' }],
    ['strength', { value: 'none' }, { value: null }],
    ['strength', { value: '', unknown: 'yes' }, { value: null }],
  ])('%s %o is %o', (id, values, expected) => {
    expect(parse(id, values).ok).toEqual(expected);
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['reliability', {}, 'value', /did not observe/],
    ['reliability', { value: '6' }, 'value', /did not observe/],
    ['reliability', { value: '3.5' }, 'value', /did not observe/],
    ['reliability', { value: '5', example: 'x'.repeat(1001) }, 'example', /1000/],
    ['start-month', {}, 'value', /do not know/],
    ['start-month', { 'value-month': '04', 'value-year': '' }, 'value', /year/],
    ['start-month', { 'value-month': '13', 'value-year': '2019' }, 'value', /month/],
    ['start-month', { 'value-month': '04', 'value-year': '2019', unknown: 'yes' }, 'value', /one of the two/],
    ['start-month', { 'value-year': '2019', unknown: 'yes' }, 'value', /one of the two/],
    ['position', {}, 'value', /do not know/],
    ['position', { value: 'Engineer', unknown: 'yes' }, 'value', /one of the two/],
    ['position', { value: 'x'.repeat(201) }, 'value', /200/],
    ['strength', { value: '  ' }, 'value', /did not observe/],
    ['strength', { value: 'x'.repeat(1001) }, 'value', /1000/],
  ])('%s %o is refused', (id, values, path, words) => {
    const result = parse(id, values);
    expect(result.ok).toBeUndefined();
    expect(result.faults).toHaveLength(1);
    expect(result.faults?.[0]).toMatchObject({ path, message: expect.stringMatching(words) });
    for (const one of result.faults ?? [])
      expect(faultIn(wordsOf.zh, one).message).toMatch(/\p{Script=Han}/u);
  });
});

describe('parseConflict', () => {
  it.each([
    ['yes', true],
    ['no', false],
  ])('%s is %s', (value, conflict) => {
    expect(parseConflict(new URLSearchParams({ value })).ok).toEqual({ conflict });
  });

  it.each(['', 'maybe'])('%j is refused', (value) => {
    expect(parseConflict(new URLSearchParams({ value })).faults).toHaveLength(1);
  });
});

describe('a choice, and a yes or no', () => {
  const parsed = (asked: Question, value?: string) =>
    parseAnswer(new URLSearchParams(value === undefined ? {} : { value }), asked);

  it.each([
    [choice, 'daily', 'daily'],
    [choice, 'none', null],
    [yesNo, 'yes', 'yes'],
    [yesNo, 'no', 'no'],
    [yesNo, 'none', null],
  ])('take what is offered: %o with %s', (asked, value, kept) => {
    expect(parsed(asked, value).ok).toEqual({ value: kept });
  });

  it.each([
    [choice, 'yes'],
    [choice, undefined],
    [yesNo, 'daily'],
    [yesNo, ''],
  ])('take nothing else: %o with %s', (asked, value) => {
    const [fault] = parsed(asked, value).faults ?? [];
    expect(fault).toMatchObject({ path: 'value', message: expect.stringContaining('I do not know') });
  });
});
