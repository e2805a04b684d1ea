import { describe, expect, it } from 'vitest';
import { bannedTopics } from '../../../../../shared/domain/law/topics.ts';
import {
  checkNeutrality,
  rules,
  verdictOf,
  type WordingRule,
} from '../../../../../shared/domain/questions/neutrality/index.ts';
import type { Language } from '../../../../../shared/words/languages.ts';

const faults = (text: string, language: Language, options?: readonly string[]) =>
  checkNeutrality({ text, language, ...(options && { options }) }, bannedTopics);

const leaning = ['Excellent', 'Very good', 'Good', 'Fair'];
const even = ['Very good', 'Good', 'Fair', 'Poor', 'Very poor'];

type WordedRule = Exclude<WordingRule, 'unbalanced_options'>;

/** Per rule about the words of a question: some that it faults, in English and in Chinese. */
const faulty: Record<WordedRule, { en: readonly string[]; zh: readonly string[] }> = {
  leading: {
    en: [
      'Would you agree that {name} was reliable?',
      'Don’t you think {name} worked well?',
      'You would recommend {name}, wouldn’t you?',
      'Surely {name} kept to the dates?',
    ],
    zh: ['难道您不觉得{name}很认真？', '您也同意{name}很可靠吧？', '{name}工作很认真，对吧？'],
  },
  presumption: {
    en: [
      'How did {name} cope with their anger?',
      'Why was {name} late so often?',
      'When did {name} stop missing deadlines?',
    ],
    zh: ['{name}为什么总是迟到？', '{name}是怎么改掉拖延的毛病的？'],
  },
  loaded: {
    en: ['Was {name} a toxic colleague?', 'Is {name} lazy?'],
    zh: ['{name}是不是爱甩锅？', '{name}在单位里偷懒吗？'],
  },
  suggestive: {
    en: ['How excellent was {name}’s work?', 'How badly did {name} treat the team?'],
    zh: ['{name}的领导能力有多出色？', '{name}是一位多么优秀的员工？'],
  },
  double_barrelled: {
    en: ['Was {name} punctual and friendly?', 'What did {name} do and how did others react?'],
    zh: ['{name}的沟通能力和技术能力如何？', '{name}什么时候入职，为什么离开？'],
  },
  double_negation: {
    en: ['Was it not uncommon that {name} was late?'],
    zh: ['{name}并非不愿意配合吗？'],
  },
  vague_quantifier: { en: ['Did {name} regularly help a lot?'], zh: ['{name}经常加班吗？'] },
  vague_referent: { en: ['How was it?', 'Did {name} handle stuff properly?'], zh: ['{name}那方面怎么样？'] },
  hypothetical: {
    en: ['Would {name} make a good director?', 'Would you hire {name} again?'],
    zh: ['如果当上主管，{name}会怎么带团队？', '您还会再次聘用{name}吗？'],
  },
  hearsay: {
    en: ['What did others say about {name}?', 'Have you heard that {name} cut corners?'],
    zh: ['您听说过{name}的什么事吗？', '其他同事怎么评价{name}？'],
  },
  absolute: { en: ['Did {name} always meet deadlines?'], zh: ['{name}总是按时完成工作吗？'] },
  negation: { en: ['What did {name} not do?'], zh: ['{name}没有完成哪些任务？'] },
  over_long: {
    en: [
      'During the weeks in which the warehouse was moved to the new site by the river and the old shelves were taken down one by one by the crew from the other town, how did {name} keep count of the stock?',
    ],
    zh: [
      '在贵公司去年年底因为仓库搬迁而需要把原来分散在三个城市的备件重新登记入库并且赶上系统升级导致条码暂时无法扫描的那几周里，{name}是怎么记账的？',
    ],
  },
  jargon: { en: ['How did {name} leverage synergies?'], zh: ['{name}如何赋能业务？'] },
};

describe.each(Object.entries(faulty) as [WordedRule, (typeof faulty)[WordedRule]][])('%s', (rule, asked) => {
  it.each([
    ...asked.en.map((text) => ['en', text] as const),
    ...asked.zh.map((text) => ['zh', text] as const),
  ])('%s: %s', (language, text) => {
    const found = faults(text, language);
    const [own] = found.filter((fault) => fault.rule === rule);
    expect(found.map((fault) => fault.rule)).toContain(rule);
    expect(own?.severity).toBe(rules[rule].severity);
    expect(text.slice(own?.start, own?.end).trim()).not.toBe('');
    expect(own?.why).toContain(rules[rule].source);
    expect(verdictOf(found)).toBe(found.some(({ severity }) => severity === 'reject') ? 'reject' : 'warn');
  });
});

describe('neutral questions that look suspicious', () => {
  it.each([
    'How did {name} keep to the health and safety rules?',
    'When not all facts were known, how did {name} decide?',
    'How did {name} manage the budget of the project?',
    'What usually happened when {name} had agreed to a date?',
    'What did you and {name} work on together?',
    'When plans changed, what would {name} do?',
    'How well could others act on what {name} told them?',
    'Which tasks, if any, took {name} longer than others in the role?',
    'Why did {name} leave?',
    'Did {name} manage people in that post?',
    'Is there anything else you would like to add?',
  ])('%s', (text) => {
    expect(faults(text, 'en')).toEqual([]);
  });

  it.each([
    '{name}离职的原因是什么？',
    '遇到分歧时，{name}会怎么做？',
    '{name}怎样处理客户投诉？',
    '事实还不完全清楚时，{name}怎么做决定？',
    '您还有什么想补充的吗？',
    '您与{name}共事了多长时间？',
  ])('%s', (text) => {
    expect(faults(text, 'zh')).toEqual([]);
  });
});

describe('answers that are offered', () => {
  const ruled = (options: readonly string[], language: Language = 'en') =>
    faults(language === 'en' ? 'How was {name}’s planning?' : '{name}的记录清楚吗？', language, options).map(
      ({ rule }) => rule,
    );

  it('lean when most of them praise', () => {
    expect(ruled(leaning)).toContain('unbalanced_options');
    expect(ruled(['十分清楚', '清楚', '还算清楚'], 'zh')).toContain('unbalanced_options');
  });

  it('do not lean when they are even, are behaviour, or are no scale', () => {
    expect(ruled(even)).toEqual([]);
    expect(ruled(['Manager', 'Colleague', 'Client'])).toEqual([]);
    expect(ruled(['Yes', 'No', 'I do not know'])).toEqual([]);
    expect(
      ruled([
        'Mostly late, and others heard of it afterwards',
        'Often late, with a word when asked',
        'Mostly on time',
        'On time, with early notice of risks',
        'Always on time, even in busy weeks, with early notice',
      ]),
    ).toEqual([]);
    expect(ruled(['很清楚', '清楚', '一般', '不清楚', '很不清楚'], 'zh')).toEqual([]);
  });

  it('have their faults told by their number', () => {
    const asked = {
      text: 'How did {name} leave?',
      language: 'en' as const,
      options: ['Resigned', 'Pregnant'],
    };
    expect(checkNeutrality(asked, bannedTopics)).toMatchObject([
      { rule: 'banned_topic.pregnancy', option: 1, start: 0, end: 8 },
    ]);
  });
});

describe('a neutral wording', () => {
  it('is offered where it follows without guessing', () => {
    const rewritten = (text: string) => faults(text, 'en').find(({ rewrite }) => rewrite)?.rewrite;
    expect(rewritten('Don’t you agree that {name} gave notice of risks?')).toBe(
      'Did {name} give notice of risks?',
    );
    expect(faults(rewritten('Would you agree that {name} was reliable?') ?? '', 'en')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it.each(['en', 'zh'] as const)('is read, and marked inside the text (%s)', (language) => {
    for (const text of [
      '',
      '?',
      '{name}',
      '   ',
      '\u0000',
      '😀'.repeat(50),
      'A'.repeat(2000),
      '不'.repeat(500),
    ])
      for (const { start, end } of faults(text, language)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
  });

  it('bans only what it is told to', () => {
    const asked = { text: 'What was {name}’s last salary?', language: 'en' as const };
    expect(checkNeutrality(asked, [])).toEqual([]);
    expect(checkNeutrality(asked, ['pay_history'])).toMatchObject([{ rule: 'banned_topic.pay_history' }]);
  });
});
