import { describe, expect, it } from 'vitest';
import { rulesOf, wordsOf } from './found.ts';

const faulted = (options: string[], text = '{name}写的记录清楚吗？') =>
  wordsOf('unbalanced_options', text, options);

describe('answers lean to one side', () => {
  it.each([
    [['非常好', '很好', '比较好', '一般']],
    [['总是', '经常', '有时']],
    [['非常满意', '很满意', '满意', '基本满意', '不满意']],
    [['略显不耐烦', '很不耐烦', '跟顾客争吵', '其他']],
    [['优', '良', '中上']],
    [['十分清楚', '清楚', '还算清楚']],
    [['全部返工', '大部分返工', '部分返工']],
    [['Ａ．很好', 'Ｂ．好', 'Ｃ．还可以']],
  ])('%j', (options) => {
    expect(faulted(options)).toEqual([options[0]]);
  });

  it('when they take for granted that it happened', () => {
    expect(faulted(['每天', '每周', '每月'], '{name}迟到的频率是多少？')).toEqual(['每天']);
  });

  it('when one of them judges', () => {
    expect(wordsOf('loaded', '{name}怎样发言？', ['有条理', '满嘴跑火车'])).toEqual(['满嘴跑火']);
  });
});

describe('answers are balanced', () => {
  it.each([
    [['从不', '很少', '有时', '多数时候', '总是', '没有观察到']],
    [['很不清楚', '不太清楚', '一般', '比较清楚', '很清楚']],
    [['远低于要求', '略低于要求', '符合要求', '略高于要求', '远高于要求']],
    [['完全没有兑现', '兑现了小部分', '兑现了一半左右', '兑现了大部分', '全部兑现', '不清楚']],
    [['是', '否', '不清楚']],
    [['符合', '不符合', '不清楚']],
    [['直属上级', '同事', '下属', '客户', '其他']],
    [['20人以下', '20到40人', '40人以上', '不清楚']],
    [['晚很多', '晚一点', '刚好', '早一点', '早很多']],
    [['每天', '每周', '每月', '没有固定频率', '不清楚']],
    [
      [
        '1＝从不说明',
        '2＝被追问才说明',
        '3＝到约定时间说明',
        '4＝提前说明',
        '5＝总是提前说明，并附上备选方案',
      ],
    ],
  ])('%j', (options) => {
    expect(rulesOf('{name}当时怎么做？', options)).toEqual([]);
  });
});
