import { rating } from './write.ts';

export const judgement = rating({
  id: 'judgement',
  item: 'work-style',
  competency: 'judgement',
  text: ['How did {name} decide when not all facts were known?', '事实还不完全清楚时，{name}怎么做决定？'],
  anchors: [
    ['Decided without looking at the facts there were', '不看已有的事实就决定'],
    ['Decided on the first fact found', '只凭最先得知的事实决定'],
    ['Weighed the main facts', '权衡主要事实'],
    ['Weighed the facts, and said what was uncertain', '权衡事实，并说明哪些还不确定'],
    ['Weighed the facts, and planned for being wrong', '权衡事实，并为判断有误做准备'],
  ],
});

export const uncertainty = rating({
  id: 'uncertainty',
  item: 'work-style',
  competency: 'judgement',
  text: ['How did {name} decide when the outcome was uncertain?', '结果难以预料时，{name}怎么做决定？'],
  anchors: [
    ['Decided without naming any risk', '不提任何风险就决定'],
    ['Named risks when asked', '被问到时才说明风险'],
    ['Weighed the main risks', '权衡主要风险'],
    ['Weighed the risks, and said what was unknown', '权衡风险，并说明哪些还不知道'],
    ['Weighed the risks, and set a date to decide again', '权衡风险，并定下重新决定的日期'],
  ],
});

export const learning = rating({
  id: 'learning',
  item: 'work-style',
  competency: 'learning',
  text: [
    'What did {name} do when somebody suggested another way to work?',
    '有人建议换一种做事方式时，{name}会怎么做？',
  ],
  anchors: [
    ['Turned it down before it was explained', '没等对方说明就拒绝'],
    ['Heard it, and continued as before', '听了，但照旧'],
    ['Tried it after a while', '过一段时间后尝试'],
    ['Tried it soon', '很快就尝试'],
    ['Tried it soon, and asked how it had gone', '很快就尝试，并询问效果如何'],
  ],
});

export const newTask = rating({
  id: 'new-task',
  item: 'work-style',
  competency: 'learning',
  text: ['What did {name} do when a task was new to them?', '遇到没有做过的任务时，{name}会怎么做？'],
  anchors: [
    ['Waited until somebody noticed', '等到别人发现'],
    ['Asked somebody else to do it', '请别人来做'],
    ['Asked how to do it', '请教怎么做'],
    ['Tried first, then asked about what was left', '先尝试，再请教剩下的问题'],
    ['Worked it out, and wrote it down for others', '弄清楚做法，并记下来供别人参考'],
  ],
});
