import { describe, expect, it } from 'vitest';
import { wordsOf } from './found.ts';

/** A question and the words it is faulted for: the words, not their number, are what an administrator has to see. */
type Row = [question: string, words: string];

const rows = {
  leading: [
    ['难道{name}没有提前告诉您？', '难道'],
    ['{name}很守时，对吧？', '，对吧'],
    ['{name}当时压力不大吧？', '吧'],
    ['想必{name}的账做得不错？', '想必'],
    ['您是不是也觉得{name}很可靠？', '您是不是也觉得'],
    ['我们觉得{name}挺踏实，您呢？', '我们觉得'],
    ['{name}每月都加班，您不认为这样太拼了吗？', '您不认为这样太拼了吗'],
    ['显然{name}更适合单独工作，原因是什么？', '显然'],
    ['{name}真的会用这套系统吗？', '真的'],
    ['希望您给{name}打高分。', '希望您给{name}打高分'],
  ],
  presumption: [
    ['{name}为什么总是迟到？', '为什么总是迟到'],
    ['{name}是怎么改掉顶嘴的毛病的？', '怎么改掉顶嘴的毛病'],
    ['{name}多久发一次脾气？', '多久发一次脾气'],
    ['请描述{name}发火的一次经历。', '描述{name}发火'],
    ['{name}的拖延给团队造成了多大的损失？', '给团队造成了多大的损失'],
    ['TA跟班主任闹翻以后，课由谁上？', '闹翻以后'],
    ['最后谁来替{name}收拾残局？', '谁来替{name}'],
    ['{name}靠什么赢得了客户的信任？', '靠什么'],
    ['{name}被赶出会议室那次，您在场吗？', '{name}被赶出会议室那次'],
  ],
  loaded: [
    ['{name}在科室里是不是拉帮结派？', '拉帮结派'],
    ['{name}算不算老油条？', '老油条'],
    ['这位“玻璃心”的同事怎么接受意见？', '玻璃心'],
    ['{name}所谓的“经验”指什么？', '所谓的'],
    ['{name}是那种爱出风头的人吗？', '那种爱出风头的人'],
    ['{name}是不是做事太死板？', '死板'],
  ],
  suggestive: [
    ['{name}的课有多精彩？', '有多'],
    ['{name}怎么会如此受人爱戴？', '怎么会如此'],
    ['{name}最大的败笔是什么？', '最大的败笔'],
    ['请夸夸{name}。', '夸夸'],
    ['{name}最让您佩服的是什么？', '最让'],
    ['{name}的文章好在哪里？', '好在哪'],
    ['{name}非常可靠吗？', '{name}非常可靠'],
  ],
  double_barrelled: [
    ['{name}的服务态度和专业能力怎么样？', '态度和专业能力怎么样'],
    ['{name}守时又友善吗？', '守时又友善吗？'],
    ['{name}会开车吗？有没有驾照？', '{name}会开车吗？有没有驾照'],
    ['{name}怎么备课，又怎么批改作业？', '{name}怎么备课，又怎么批改作业'],
    ['{name}如何计划和沟通？', '如何计划和沟通'],
    ['{name}做事细不细心、算账准不准？', '细不细心、算账准不准'],
    ['您怎么评价{name}的责任心与耐心？', '怎么评价{name}的责任心与耐心'],
  ],
  double_negation: [
    ['{name}是不是没有不签字就领料？', '没有不'],
    ['{name}对此不无意见吗？', '不无'],
    ['{name}不会不打招呼就走吗？', '不会不'],
    ['您不反对{name}不再带班吗？', '不反对'],
    ['{name}并非没有带过徒弟？', '并非没'],
  ],
  vague_quantifier: [
    ['{name}经常加班吗？', '经常'],
    ['{name}处理过大量案件吗？', '大量'],
    ['{name}三天两头出差吗？', '三天两头'],
    ['{name}有没有带过不少徒弟？', '不少'],
    ['{name}写的字比较清楚吗？', '比较清楚吗'],
  ],
  vague_referent: [
    ['{name}怎么样？', '{name}怎么样'],
    ['{name}那方面怎么样？', '那方面'],
    ['之前说的那个，{name}弄好了吗？', '之前说的那个'],
    ['{name}收银、理货什么的，做得怎么样？', '什么的'],
    ['您对{name}有什么印象？', '您对{name}有什么印象'],
    ['{name}在您那边工作表现如何？', '{name}在您那边工作表现如何'],
  ],
  hypothetical: [
    ['您会再次聘用{name}吗？', '您会再'],
    ['{name}将来能当店长吗？', '将来'],
    ['要是甲方临时改图，TA扛得住吗？', '要是'],
    ['{name}适合做销售吗？', '适合做'],
    ['让{name}来管三十人的门店，您觉得撑得起来吗？', '让{name}来管三十人的门店，您觉得撑'],
  ],
  hearsay: [
    ['同事们怎么评价{name}？', '同事们怎么评价{name}'],
    ['{name}的口碑如何？', '口碑'],
    ['您听说过{name}离职的原因吗？', '听说过'],
    ['有没有人跟您抱怨过{name}？', '有没有人跟您抱怨过{name}'],
    ['客户对{name}满意吗？', '客户对{name}满意'],
  ],
  absolute: [
    ['{name}总是按时交报告吗？', '总是'],
    ['{name}从来没有迟到过吗？', '从来'],
    ['无论多忙，{name}都会回电话吗？', '无论多忙，{name}都'],
    ['{name}一次差错都没出过吗？', '一次差错都没'],
    ['{name}每一次交班都写清楚了吗？', '每一次交班都'],
    ['{name}完全按图纸施工吗？', '完全'],
  ],
  negation: [
    ['{name}没有承担哪些任务？', '没'],
    ['哪些设备{name}当时还不会操作？', '不'],
  ],
  jargon: [
    ['{name}如何给门店赋能？', '赋能'],
    ['{name}的KPI由谁定？', 'KPI'],
    ['{name}做活动的ＲＯＩ是多少？', 'ＲＯＩ'],
  ],
} satisfies Partial<Record<Parameters<typeof wordsOf>[0], Row[]>>;

const groups = Object.entries(rows) as [Parameters<typeof wordsOf>[0], Row[]][];

describe.each(groups)('%s', (rule, questions) => {
  it.each(questions)('%s', (question, words) => {
    expect(wordsOf(rule, question)).toContain(words);
  });
});

describe('over_long', () => {
  const long =
    '在公司因为两家主要供应商先后停产而临时启用三家以前没有合作过的备选供应商并要求采购部在两周之内完成全部资质审核的那段时间里，{name}负责审核哪些材料？';

  it('faults a sentence of more than sixty characters as a whole', () => {
    expect(wordsOf('over_long', long)).toEqual([long.slice(0, -1)]);
  });

  it('counts each sentence for itself', () => {
    const short = '请举一个您亲眼见过的例子。';
    expect(wordsOf('over_long', `{name}怎么带新人？${short.repeat(6)}`)).toEqual([]);
  });
});
