import { describe, expect, it } from 'vitest';
import {
  questionnaireDifference,
  textDifference,
} from '../../../../../shared/domain/questions/composing/difference.ts';
import type { QuestionnaireDraft } from '../../../../../shared/domain/questions/composing/draft.ts';
import {
  moved,
  withoutQuestion,
  withQuestion,
} from '../../../../../shared/domain/questions/composing/edit.ts';
import { wordedOf } from '../../../../../shared/domain/questions/composing/question-in-both-languages.ts';
import { composed, editing, fresh, rating } from './sample.ts';

const asked = ({ questions }: QuestionnaireDraft) => questions.map(({ question }) => question);
const between = (before: QuestionnaireDraft, after: QuestionnaireDraft) =>
  questionnaireDifference(asked(before), asked(after)).map(({ kind, question }) => `${kind} ${question.id}`);

describe('between two versions', () => {
  it('nothing has changed when nothing has', () => {
    expect(between(fresh(), fresh())).toEqual([]);
  });

  it('tells what is new and what is gone', () => {
    const after = withQuestion(withoutQuestion(fresh(), 'quality', editing), composed(rating), editing);
    expect(between(fresh(), after)).toEqual(['added risk-notice', 'removed quality']);
  });

  it('tells one question that moved as one', () => {
    expect(between(fresh(), moved(fresh(), 'clarity', 'up', editing))).toHaveLength(1);
    let far = fresh();
    for (let n = 0; n < 6; n += 1) far = moved(far, 'reliability', 'down', editing);
    expect(between(fresh(), far)).toEqual(['moved reliability']);
  });

  it('tells each field that changed, in its language, with both wordings', () => {
    const before = fresh();
    const quality = asked(before).find(({ id }) => id === 'quality');
    if (!quality) throw new Error('There is no such question.');
    const worded = wordedOf(quality);
    if (worded.kind !== 'scale') throw new Error('It is no rating.');
    const [first, ...rest] = worded.anchors;
    const changed = {
      ...worded,
      roles: ['manager' as const],
      anchors: [{ ...first, zh: '要重做' }, ...rest] as unknown as typeof worded.anchors,
    };
    const after = withQuestion(before, composed(changed), editing);
    expect(questionnaireDifference(asked(before), asked(after))).toMatchObject([
      {
        kind: 'changed',
        question: { id: 'quality' },
        fields: [
          { field: 'point 1', language: 'zh', before: first.zh, after: '要重做' },
          { field: 'roles', after: 'manager' },
        ],
      },
    ]);
  });
});

describe('between two texts', () => {
  const told = (before: string, after: string, language: 'en' | 'zh') =>
    textDifference(before, after, language)
      .map((part) => ({ both: '', before: '-', after: '+' })[part.in] + part.text)
      .join('|');

  it('the words that went and came are told apart', () => {
    expect(told('What did {name} do?', 'What did {name} say?', 'en')).toBe('What did {name} |-do|+say|?');
  });

  it('Chinese is read word by word, not as one', () => {
    const parts = textDifference('他怎样处理客户投诉', '他怎样处理同事投诉', 'zh');
    expect(parts.filter((part) => part.in === 'both').length).toBeGreaterThan(1);
    expect(parts.find((part) => part.in === 'after')?.text).toBe('同事');
  });
});
