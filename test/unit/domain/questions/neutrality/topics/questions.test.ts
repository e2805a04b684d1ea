import { describe, expect, it } from 'vitest';
import { bannedTopics } from '../../../../../../shared/domain/law/topics.ts';
import { topicsIn } from '../../../../../../shared/domain/questions/neutrality/index.ts';

const inQuestion = (text: string, language: 'en' | 'zh') =>
  topicsIn(text, language, 'question').map(({ topic }) => topic);

/** One open question and one that asks the same without naming it. */
const asked = {
  age: ['How old is {name}?', 'How many years are left before she draws her pension?'],
  arrests: ['Has he ever been arrested?', 'Did the police ever come to the office for him?'],
  caste: ['Which caste does {name} belong to?', 'Does his surname tell you which community he belongs to?'],
  childcare: ['Who looks after her children?', 'Does he have to leave at three for the school run?'],
  convictions: ['Does she have a criminal record?', 'Has he spent time behind bars?'],
  credit: ['What is his credit score?', 'Did debt collectors ever ring about her?'],
  disability: ['Is {name} disabled?', 'Does he use a wheelchair?'],
  family_status: ['Does she have kids?', 'How many mouths does he have to feed?'],
  genetics: ['Has she had a DNA test?', 'Do heart problems run in his family?'],
  health: ['How is her health?', 'How many days was he off sick last year?'],
  marital_status: ['Is he married?', 'Did you know her under her maiden name?'],
  military_record: ['What is his military record?', 'Did she ever wear a uniform for her country?'],
  orientation: ['Is he gay?', 'Does she prefer men or women?'],
  origin: ['What is her nationality?', 'Where is he really from?'],
  past_complaints: ['Did she ever sue an employer?', 'Has he gone to the ombudsman about his boss?'],
  pay_history: ['What was her last salary?', 'How much did you pay him?'],
  politics: ['What are his political views?', 'Which way does she vote?'],
  pregnancy: ['Is she pregnant?', 'Is he planning on more children?'],
  race: ['What is his race?', 'What colour is her skin?'],
  religion: ['What is her religion?', 'Does he go to church?'],
  sex: ['Is {name} male or female?', 'How does she cope as the only woman in the team?'],
  union: ['Is he in a trade union?', 'Did she ever walk out on strike?'],
} as const;

describe.each(bannedTopics)('%s', (topic) => {
  it.each(asked[topic])('is found in “%s”', (text) => {
    expect(inQuestion(text, 'en')).toContain(topic);
  });
});

const askedInChinese = {
  age: '{name}今年多大了？',
  arrests: '{name}有没有被派出所带走问过话？',
  caste: '{name}属于哪个种姓？',
  childcare: '平时{name}家的孩子谁来接？',
  convictions: '{name}以前坐过牢吗？',
  credit: '{name}的征信怎么样？',
  disability: '{name}走路不方便吗？',
  family_status: '{name}是独生子女吗？',
  genetics: '{name}家里有遗传病吗？',
  health: '{name}去年请了几天病假？',
  marital_status: '{name}结婚了吗？',
  military_record: '{name}当过几年兵？',
  orientation: '{name}的性取向是什么？',
  origin: '{name}是哪里人？',
  past_complaints: '{name}跟以前的公司打过劳动仲裁吗？',
  pay_history: '{name}原来工资多少？',
  politics: '{name}入党了吗？',
  pregnancy: '{name}打算什么时候生孩子？',
  race: '{name}是什么民族？',
  religion: '{name}信什么教？',
  sex: '{name}作为女性，跑工地方便吗？',
  union: '{name}参加过工会吗？',
} as const;

it.each(bannedTopics)('%s is found in Chinese', (topic) => {
  expect(inQuestion(askedInChinese[topic], 'zh')).toContain(topic);
});

describe('what belongs to the work is no topic', () => {
  it.each([
    'How did {name} fix the race condition?',
    'How did {name} keep the age of the stock under control?',
    'What did {name} do when a guest fell ill at the reception desk?',
    'In the maternity ward, how did {name} hand over to the night shift?',
    'How did {name} handle complaints from passengers?',
    'How did {name} share credit for the work?',
    'How did {name} use union types in the code base?',
    'How did {name} retire the old billing system?',
    'How did {name} prepare the wage statements for the site workers?',
    'How did {name} keep a healthy margin?',
    'Which native app did {name} build?',
    'How did {name} look after elderly residents at meal times?',
    'What was {name}’s role in the church renovation?',
    'How did {name} pay attention to details?',
  ])('%s', (text) => {
    expect(inQuestion(text, 'en')).toEqual([]);
  });

  it.each([
    '{name}怎样处理客户投诉？',
    '审核贷款客户的征信报告时，{name}按什么步骤做？',
    '{name}在婚庆公司负责哪些环节？',
    '{name}怎样核算车间工人的工资？',
    '{name}怎么把旧系统退役的？',
    '{name}怎样带教刚毕业的实习生？',
    '{name}做安全生产检查时承担什么职责？',
    '{name}怎样维护老客户？',
  ])('%s', (text) => {
    expect(inQuestion(text, 'zh')).toEqual([]);
  });
});

it('knows the words however they are typed', () => {
  for (const text of ['HOW OLD IS SHE?', 'How  old is she?', 'Ｈｏｗ ｏｌｄ is she?', 'Is she his ‘wife’?'])
    expect(inQuestion(text, 'en'), text).not.toEqual([]);
});

it('takes time by the length of a text, whatever stands in it', () => {
  const timed = (text: string) => {
    const start = performance.now();
    for (let n = 0; n < 3; n += 1) topicsIn(text, 'en', 'question');
    return performance.now() - start;
  };
  for (const part of [
    'the customers with ',
    'his his his ',
    'when a guest, ',
    'a'.repeat(20),
    'did she file ',
  ]) {
    timed(part.repeat(100));
    const [short, long] = [timed(part.repeat(100)), timed(part.repeat(400))];
    // Four times as long, with room for the noise of a busy machine; a search that runs away would take hundreds of times.
    expect(long, part).toBeLessThan(40 * short + 200);
  }
});

describe('the matter of a trade is nobody\u2019s own', () => {
  it.each([
    ['en', 'Which childcare products did {name} market?'],
    ['en', 'How did {name} keep the accounts of the parish council?'],
    ['en', 'How did {name} handle the sick notes of the staff?'],
    ['zh', '{name}采访过哪些退伍老兵？'],
    ['zh', '{name}在月嫂培训班里讲授哪些内容？'],
    ['zh', '{name}代理过哪些劳动争议案件？'],
  ] as const)('%s: %s', (language, text) => {
    expect(inQuestion(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Which childcare does {name} use?', 'childcare'],
    ['en', 'How often did {name} hand in sick notes?', 'health'],
    ['zh', '{name}退伍多久了？', 'military_record'],
    ['zh', '{name}请月嫂了吗？', 'childcare'],
    ['zh', '{name}服务期间怀孕了吗？', 'pregnancy'],
  ] as const)('%s: %s is', (language, text, topic) => {
    expect(inQuestion(text, language)).toContain(topic);
  });
});
