import { rating } from './write.ts';

/** Deciding, learning, and being trusted. */

export const askingFirst = rating({
  id: 'asking-first',
  item: 'work-style',
  competency: 'judgement',
  text: [
    'How did {name} choose what to decide alone and what to ask about first?',
    '{name}怎么区分自己定的事和要先问的事？',
  ],
  anchors: [
    ['Made decisions that were not theirs to make', '替别人做了决定'],
    ['Asked about each small thing', '每件小事都问'],
    ['Asked where it was agreed', '按约定先问'],
    ['Asked early where others were affected', '影响到别人时及早问'],
    ['Agreed with others beforehand who decides what', '事先与别人说好谁定什么'],
  ],
});

export const priorities = rating({
  id: 'priorities',
  item: 'work-style',
  competency: 'judgement',
  text: ['How did {name} choose what to work on first?', '{name}怎么决定先做哪件事？'],
  anchors: [
    ['By what they liked', '看自己喜欢哪件'],
    ['By who asked last', '看谁最后来问'],
    ['By the deadline', '看截止日期'],
    ['By the deadline and what others were waiting for', '看截止日期，也看别人在等什么'],
    ['By what mattered most, with reasons', '看哪件最要紧，并说明理由'],
  ],
});

export const problems = rating({
  id: 'problems',
  item: 'work-style',
  competency: 'judgement',
  text: ['What did {name} do first when a problem came up?', '出现问题时，{name}首先会做什么？'],
  anchors: [
    ['Looked for who was at fault', '找是谁的责任'],
    ['Waited for others', '等别人处理'],
    ['Asked what had happened', '询问发生了什么'],
    ['Gathered the facts, then acted', '先了解事实，再行动'],
    ['Limited the harm, then looked for the cause', '先控制影响，再查找原因'],
  ],
});

export const feedbackTaken = rating({
  id: 'feedback-taken',
  item: 'work-style',
  competency: 'learning',
  text: ['What did {name} do with feedback on their work?', '别人提出工作上的意见后，{name}会怎么做？'],
  anchors: [
    ['Left before it was said', '没听完就走开'],
    ['Heard it, and gave reasons against it', '听了，并说明为什么不对'],
    ['Heard it, and changed some details', '听了，并改了个别地方'],
    ['Changed how they worked', '改变了做法'],
    ['Asked for it, and changed how they worked', '主动征求，并改变了做法'],
  ],
});

export const ownGaps = rating({
  id: 'own-gaps',
  item: 'work-style',
  competency: 'learning',
  text: ['What did {name} do when a task needed a new skill?', '任务需要新的技能时，{name}会怎么做？'],
  anchors: [
    ['Worked around it', '绕过去'],
    ['Passed it on to others', '交给别人'],
    ['Said so, and asked for help', '说明情况，并请人帮忙'],
    ['Said so, and learned it with help', '说明情况，并在别人帮助下学会'],
    ['Learned it, and showed others', '学会之后教别人'],
  ],
});

export const newTools = rating({
  id: 'new-tools',
  item: 'work-style',
  competency: 'learning',
  text: [
    'What did {name} do when a new tool or method was brought in?',
    '引进新工具或新方法时，{name}会怎么做？',
  ],
  anchors: [
    ['Continued with the old one', '继续用旧的'],
    ['Used it when told to', '被要求时才用'],
    ['Used it after an introduction', '学习之后使用'],
    ['Tried it before they had to', '提前试用'],
    ['Tried it, and told others what works', '提前试用，并告诉别人怎么用'],
  ],
});

export const keptWord = rating({
  id: 'kept-word',
  item: 'trust',
  competency: 'integrity',
  text: ['How did what {name} said compare with what they did?', '{name}做的与说的在多大程度上一致？'],
  anchors: [
    ['They mostly differed', '多半不一样'],
    ['They differed when it was hard', '有困难时就不一样'],
    ['They matched', '一样'],
    ['They matched, and changes were announced', '一样，有变化会说明'],
    ['They matched, even where it cost something', '一样，自己要付出代价时也如此'],
  ],
});

export const companyProperty = rating({
  id: 'company-property',
  item: 'trust',
  competency: 'integrity',
  roles: ['manager', 'peer', 'report', 'client', 'volunteer_lead', 'hr', 'other'],
  text: ['How did {name} treat money and property of the organisation?', '单位的钱和物品，{name}怎么对待？'],
  anchors: [
    ['Used them as their own', '当作自己的来用'],
    ['Used them without records', '使用时没有记录'],
    ['Used them by the rules', '按规定使用'],
    ['Used them by the rules, with records', '按规定使用，并留有记录'],
    ['Did so, and pointed out where they were wasted', '按规定使用，并指出浪费之处'],
  ],
});

export const pressure = rating({
  id: 'pressure',
  item: 'trust',
  competency: 'integrity',
  text: [
    'What did {name} do when asked for something against the rules?',
    '被要求做不合规定的事时，{name}会怎么做？',
  ],
  anchors: [
    ['Did it, and told nobody', '做了，没有告诉任何人'],
    ['Did it after some talk', '商量之后做了'],
    ['Said that it was against the rules', '指出这不合规定'],
    ['Turned it down, with the reason', '拒绝，并说明理由'],
    ['Turned it down, and offered a way within the rules', '拒绝，并提出合规的办法'],
  ],
});
