import { describe, expect, it } from 'vitest';
import { questionnaires } from '../../../../shared/domain/questions/published.ts';
import { type Question, questionIn } from '../../../../shared/domain/terms/questionnaire.ts';

const wordsOf = (question: Question): string[] => [
  question.text,
  question.hint ?? '',
  ...(question.kind === 'scale' ? question.anchors : []),
];

const namesIn = (text: string): number => text.split('{name}').length - 1;

describe.each(questionnaires.map((one) => [`${one.id}-${one.version}`, one] as const))('%s', (_key, one) => {
  describe.each(one.questions.map((question) => [question.id, question] as const))('%s', (_id, question) => {
    const [english, chinese] = [wordsOf(question), wordsOf(questionIn(question, 'zh'))];

    it('has all its words in Chinese', () => {
      expect(chinese).toHaveLength(english.length);
      for (const text of chinese) {
        expect(text).toMatch(/\p{Script=Han}/u);
        expect(text.replaceAll('{name}', '')).not.toMatch(/[A-Za-z]/);
      }
      expect(new Set(chinese).size).toBe(chinese.length);
      expect(questionIn(question, 'zh')).not.toHaveProperty('translations');
    });

    it('names the candidate where the English does', () => {
      expect(chinese.map(namesIn)).toEqual(english.map(namesIn));
    });

    it('is one open question, without leading words, in full-width punctuation', () => {
      expect(chinese[0]).toMatch(/^[^？]*？$/);
      expect(chinese[0]).not.toMatch(/吗|是否|难道|为什么|总是|从不|优秀|糟糕/);
      for (const text of chinese) expect(text).not.toMatch(/(?<!其)[他她]|[,.?!:;'"「」]/);
    });
  });

  it('has what is usual in the middle of each scale', () => {
    for (const question of one.questions.map((asked) => questionIn(asked, 'zh'))) {
      if (question.kind !== 'scale') continue;
      const usual = question.anchors.map((anchor) => anchor.endsWith('中常见）'));
      expect(usual).toEqual([false, false, true, false, false]);
    }
  });
});
