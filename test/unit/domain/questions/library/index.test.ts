import { describe, expect, it } from 'vitest';
import { bannedTopics } from '../../../../../shared/domain/law/topics.ts';
import { faultsOf } from '../../../../../shared/domain/questions/composing/faults.ts';
import { settingOf } from '../../../../../shared/domain/questions/composing/settings.ts';
import { library, libraryQuestion } from '../../../../../shared/domain/questions/library/index.ts';
import { competencies } from '../../../../../shared/domain/terms/competencies.ts';
import { type Question, questionIn } from '../../../../../shared/domain/terms/questionnaire.ts';

const settings = Object.values(settingOf);
const asked = library.map((one) => one.ask(settingOf.professional));
const byId = asked.map((question) => [question.id, question] as const);

const wordsIn = (question: Question): string[] => [
  question.text,
  question.hint ?? '',
  ...(question.kind === 'scale' ? question.anchors : []),
  ...(question.kind === 'choice' ? question.options.map(({ text }) => text) : []),
];

describe('the library', () => {
  it('has at least sixty questions, each once, with answers of every kind', () => {
    expect(library.length).toBeGreaterThanOrEqual(60);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(library.length);
    expect(new Set(asked.map(({ version }) => version))).toEqual(new Set([1]));
    const kinds = asked.map((question) =>
      question.kind === 'fact' ? `fact ${question.answer}` : question.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['fact month', 'fact text', 'choice', 'yes-no', 'scale', 'text']));
  });

  it.each(competencies)('measures %s by at least five ratings', (competency) => {
    const rated = asked.filter((one) => one.kind === 'scale' && one.competency === competency);
    expect(rated.length).toBeGreaterThanOrEqual(5);
  });

  it('asks as often for strengths as for what could be done differently, and for working conditions', () => {
    const about = asked.flatMap((question) => (question.kind === 'text' ? [question.about] : []));
    const count = (what: string) => about.filter((one) => one === what).length;
    expect(count('strength')).toBe(count('improvement'));
    expect(count('strength')).toBeGreaterThanOrEqual(3);
    expect(count('remark')).toBeGreaterThanOrEqual(3);
  });

  it('finds a question in its setting, and nothing else', () => {
    expect(libraryQuestion('end-month', settingOf.junior)?.text).toContain('course or project');
    expect(libraryQuestion('end-month', settingOf.professional)?.text).toContain('organisation');
    expect(libraryQuestion('charm', settingOf.professional)).toBeUndefined();
  });
});

describe.each(byId)('%s', (id, question) => {
  it('is neutral in both languages, wherever it is asked', () => {
    const found = settings.flatMap((setting) => {
      const one = libraryQuestion(id, setting);
      return one ? faultsOf({ question: one, acknowledged: [] }, bannedTopics) : [];
    });
    expect(found.map(({ rule, language, place }) => `${rule} ${language} ${place}`)).toEqual([]);
  });

  it('has all its words in both languages, naming the candidate in the same places', () => {
    const [english, chinese] = [wordsIn(question), wordsIn(questionIn(question, 'zh'))];
    expect(chinese).toHaveLength(english.length);
    for (const [index, text] of chinese.entries()) {
      if (!english[index]) continue;
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text.split('{name}').length).toBe(english[index].split('{name}').length);
      expect(text.replaceAll('{name}', '')).not.toMatch(/[A-Za-z]|(?<!其)[他她]|[,.?!:;'"「」]/);
    }
    expect(new Set(chinese.filter(Boolean)).size).toBe(chinese.filter(Boolean).length);
  });

  it('is one open question in few words', () => {
    expect(question.text).toMatch(/^[^?]*\?$/);
    expect(question.text.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(questionIn(question, 'zh').text).toMatch(/^[^？]*？$/);
  });

  it('describes behaviour at every point, with what is usual in the middle', () => {
    if (question.kind !== 'scale') return;
    expect(new Set(question.anchors).size).toBe(5);
    expect(question.anchors.map((anchor) => /as is usual/.test(anchor))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(question.hint).toMatch(/^Compare with others/);
  });
});
