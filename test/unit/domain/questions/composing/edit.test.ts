import { describe, expect, it } from 'vitest';
import {
  mostQuestions,
  moved,
  versionOf,
  withLibraryQuestion,
  withoutQuestion,
  withPack,
  withQuestion,
} from '../../../../../shared/domain/questions/composing/edit.ts';
import { questionFrom } from '../../../../../shared/domain/questions/composing/question-in-both-languages.ts';
import { settingOf } from '../../../../../shared/domain/questions/composing/settings.ts';
import { libraryQuestion } from '../../../../../shared/domain/questions/library/index.ts';
import { composed, editing, fresh, rating } from './sample.ts';

const ids = ({ questions }: ReturnType<typeof fresh>) => questions.map(({ question }) => question.id);

describe('a draft', () => {
  it('begins with what is asked now, kept under a strict law', () => {
    const draft = fresh();
    expect(draft).toMatchObject({ packageId: 'professional', pack: 'strict-default', revision: 1 });
    expect(ids(draft).slice(0, 4)).toEqual(['start-month', 'end-month', 'position', 'reliability']);
  });

  it('shares nothing with the published questions', () => {
    const [first] = fresh().questions;
    expect(Object.isFrozen(first?.question)).toBe(false);
  });

  it('takes a question at its end, and again in its place', () => {
    const more = withQuestion(fresh(), composed(rating), editing);
    expect(ids(more).at(-1)).toBe('risk-notice');
    const other = { ...rating, competency: 'quality' as const };
    const again = withQuestion(moved(more, 'risk-notice', 'up', editing), composed(other), editing);
    expect(ids(again).at(-2)).toBe('risk-notice');
    expect(ids(again)).toHaveLength(ids(more).length);
    expect(again.revision).toBe(4);
  });

  it('takes each question of the library once, in the words of its package', () => {
    const without = withoutQuestion(fresh(), 'quality', editing);
    const again = withLibraryQuestion(without, 'quality', editing);
    expect(again.questions.at(-1)?.question).toEqual(libraryQuestion('quality', settingOf.professional));
    expect(() => withLibraryQuestion(again, 'quality', editing)).toThrow(
      expect.objectContaining({ key: 'refusal.question-in-draft' }),
    );
    expect(() => withLibraryQuestion(again, 'charm', editing)).toThrow(
      expect.objectContaining({ key: 'refusal.choose-library-question' }),
    );
  });

  it('moves a question by one place, and no further than the ends', () => {
    const draft = fresh();
    expect(ids(moved(draft, 'end-month', 'up', editing)).slice(0, 2)).toEqual(['end-month', 'start-month']);
    expect(ids(moved(draft, 'start-month', 'down', editing)).slice(0, 2)).toEqual([
      'end-month',
      'start-month',
    ]);
    expect(moved(draft, 'start-month', 'up', editing)).toBe(draft);
    expect(() => moved(draft, 'charm', 'up', editing)).toThrow(
      expect.objectContaining({ key: 'refusal.question-not-in-draft' }),
    );
  });

  it('has an end', () => {
    let draft = fresh();
    for (let n = draft.questions.length; n < mostQuestions; n += 1)
      draft = withQuestion(draft, composed({ ...rating, id: `q${n}` }), editing);
    expect(() => withQuestion(draft, composed({ ...rating, id: 'one-more' }), editing)).toThrow('at most');
  });

  it('is for a pack that there is', () => {
    expect(withPack(fresh(), 'uk', editing)).toMatchObject({ pack: 'uk', revision: 2 });
    expect(() => withPack(fresh(), 'mars', editing)).toThrow(
      expect.objectContaining({ key: 'refusal.unknown-pack' }),
    );
  });
});

describe('the version of a question', () => {
  const own = questionFrom(rating);

  it('is that of the library while it has its words', () => {
    const ofLibrary = libraryQuestion('quality', settingOf.professional);
    if (!ofLibrary) throw new Error('The library has no such question.');
    expect(versionOf(ofLibrary, 'professional', [])).toBe(1);
    expect(versionOf({ ...ofLibrary, text: 'What was handed over?' }, 'professional', [])).toBe(2);
  });

  it('goes up with its words, and stays while nothing changes', () => {
    expect(versionOf(own, 'professional', [])).toBe(1);
    const before = { ...own, version: 3 };
    expect(versionOf(own, 'professional', [before])).toBe(3);
    expect(versionOf({ ...own, text: 'What happened?' }, 'professional', [before])).toBe(4);
  });
});
