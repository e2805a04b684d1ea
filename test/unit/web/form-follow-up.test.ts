import { describe, expect, it } from 'vitest';
import { shownOrder } from '../../../shared/domain/follow-up/follow-up.ts';
import type { Question } from '../../../shared/domain/terms/questionnaire.ts';
import { parseFollowUp } from '../../../shared/web/forms/index.ts';
import { questionnaire } from './sample.ts';

const question = (id: string): Question => {
  const found = questionnaire.questions.find((one) => one.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
};
const questions = ['reliability', 'quality', 'end-month', 'position'].map(question);
const read = (values: Record<string, string>) => parseFollowUp(new URLSearchParams(values), questions);
const good = {
  'q1-seen': 'first',
  'q1-example': ' Twice in a year. ',
  'q2-seen': 'none',
  'q3-value-month': '06',
  'q3-value-year': '2024',
  'q4-unknown': 'yes',
};

describe('parseFollowUp', () => {
  it('reads what was seen by the order in which it is shown, and facts as in the first form', () => {
    expect(read(good).ok).toEqual({
      answers: {
        reliability: { seen: shownOrder(question('reliability'))[0], example: 'Twice in a year.' },
        quality: { seen: 'none' },
        'end-month': { value: '2024-06' },
        position: { value: null },
      },
    });
    expect(read({ ...good, 'q1-seen': 'second' }).ok?.answers.reliability?.seen).toBe(
      shownOrder(question('reliability'))[1],
    );
    expect(shownOrder(question('quality'))).toEqual(shownOrder(question('reliability')).toReversed());
  });

  it('wants an answer to each, at its own field', () => {
    const paths = (values: Record<string, string>) => read(values).faults?.map(({ path }) => path);
    expect(paths({})).toEqual(['q1-seen', 'q2-seen', 'q3-value', 'q4-value']);
    expect(paths({ ...good, 'q1-seen': 'lower', 'q2-seen': '__proto__' })).toEqual(['q1-seen', 'q2-seen']);
    expect(paths({ ...good, 'q1-example': 'x'.repeat(1001) })).toEqual(['q1-example']);
    expect(paths({ ...good, 'q3-unknown': 'yes' })).toEqual(['q3-value']);
  });

  it('gives back what was written', () => {
    expect(read({ 'q1-example': 'Kept.' }).values['q1-example']).toBe('Kept.');
  });
});
