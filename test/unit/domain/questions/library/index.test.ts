import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../../shared/domain/check/audit.ts';
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

/** Words that change need a version of their own, and a new line here. */
const published: Record<string, string> = {
  'start-month@1': '663358fdde5d59d2',
  'end-month@1': '4e01912157aaf6f7',
  'position@1': '2f3407915e1dc506',
  'budget@1': '7b9b5630f02569c2',
  'client-work@1': 'c39d3d472a9be01b',
  'contract-kind@1': 'b86379d6112ef6ca',
  'hours@1': '64277afa1c15d710',
  'how-long@1': '5ce249a5ee4146d9',
  'how-often@1': 'c396409155a21e72',
  'managed-people@1': 'b15745f656010080',
  'saw-work@1': '84758f3e7a59c004',
  'team-size@1': '1ad0f41256d7256e',
  'work-now@1': '05efd3e32d8c3d8d',
  'workplace@1': 'f7ce191d1184053a',
  'you-managed@1': '3d207e66fd8bedef',
  'reliability@1': 'ec13621db681fe02',
  'busy-weeks@1': '1ecf898ebb17c70f',
  'early-notice@1': '521a11ebea3a7ae2',
  'handover@1': 'd7addcbf3f7f9cc9',
  'promises@1': '8123cc45cc7c4221',
  'agreed@1': '552745e0dcfd3fcf',
  'quality@1': 'dd5986533bde485f',
  'checking@1': '2f398c4e697a16ca',
  'details@1': '1ff14b16192af464',
  'improving@1': '4af4b5b26534c46c',
  'rules@1': 'cc4ec73d3d9e68ce',
  'disagreement@1': 'a97c114e4b41b990',
  'helping@1': 'd2c7b1eb280c879a',
  'credit-for-work@1': 'd61df55efe95cff4',
  'newcomers@1': 'efbf2710b03d1b54',
  'sharing@1': '32cef8c57d3cf94e',
  'changes@1': 'eb2f8ae275e111e5',
  'clarity@1': '9734ca133b8bffb0',
  'bad-news@1': 'f5af61d1379bb72c',
  'listening@1': '3e2753f9798e9e97',
  'meetings@1': '66e4eb1fb6853352',
  'writing@1': '243df536a9b6333b',
  'judgement@1': 'cbef255c6e0ad88e',
  'uncertainty@1': '4bee0907a4f3c676',
  'asking-first@1': 'f347ace82bca1d9d',
  'priorities@1': 'eac8c0603c3c353b',
  'problems@1': 'd8eefebfa7347654',
  'learning@1': '89b972ea07af800e',
  'new-task@1': 'c1507283fed62983',
  'feedback-taken@1': '3ead02a0b14984fb',
  'new-tools@1': 'b0f8d3fbc4588f2b',
  'own-gaps@1': '577b3e933f879a57',
  'direction@1': 'c3f0fba5f2335c08',
  'dissent@1': '65b1000ba0375fc2',
  'feedback@1': '1a923436199148cf',
  'handing-over@1': '471da596f970542f',
  'power@1': '7070efeb7d38afd2',
  'company-property@1': 'af25f676e923e769',
  'kept-word@1': '81b3272a0abbbf31',
  'pressure@1': 'b478c1c40946db52',
  'confidentiality@1': 'aeeb1109bafc23e4',
  'interests@1': '7767d8264523c5f6',
  'mistakes@1': '03ee72115b263ff8',
  'conditions@1': '7112d9a65040f7c2',
  'improvement@1': '53fab24802479328',
  'strength@1': '08e15536b2365db7',
  'harder-tasks@1': 'ba0d84d75b973fe4',
  'instructions@1': '3c87d84f5e71190b',
  'learn-more@1': '6f8d9c9e73c0a14f',
  'one-situation@1': '6bfcfd84154e67fd',
  'result@1': '15472284a3a9da90',
  'rely-on@1': '0a005c77e2610c88',
  'support@1': 'f31285b14c022cae',
};

it('keeps the words of a version', () => {
  const now = Object.fromEntries(
    asked.map((question) => [`${question.id}@${question.version}`, hashOf(question).slice(0, 16)]),
  );
  expect(now).toEqual(published);
});
