import { rating } from './write.ts';

export const reliability = rating({
  id: 'reliability',
  item: 'work-style',
  competency: 'reliability',
  text: [
    'When {name} agreed to a deadline, what usually happened?',
    '{name}答应截止日期之后，结果通常怎样？',
  ],
  anchors: [
    ['Mostly late, and others found out afterwards', '多半会晚，别人事后才知道'],
    ['Often late, explained only when asked', '经常会晚，别人问起时才说明'],
    ['Mostly on time', '基本按时'],
    ['On time, with early notice of risks', '按时，并提前说明风险'],
    ['On time even in busy weeks, with early notice of risks', '忙的时候也按时，并提前说明风险'],
  ],
});

export const quality = rating({
  id: 'quality',
  item: 'work-style',
  competency: 'quality',
  // HR sees who did the work, not the work.
  roles: ['manager', 'peer', 'report', 'client', 'teacher', 'volunteer_lead', 'other'],
  text: ['How finished was the work {name} handed over?', '{name}交付的工作完成度怎么样？'],
  anchors: [
    ['Others mostly had to redo it', '别人多半要重做'],
    ['Others often had to correct it', '别人经常要修改'],
    ['Others corrected it at times', '别人有时要修改'],
    ['It rarely needed corrections', '很少需要修改'],
    ['It needed no corrections, and others took it as an example', '不需要修改，还被别人当作范例'],
  ],
});

export const agreed = rating({
  id: 'agreed',
  item: 'work-style',
  competency: 'quality',
  roles: ['manager', 'peer', 'report', 'client', 'teacher', 'volunteer_lead', 'other'],
  text: [
    'How did the work that {name} handed over compare with what was agreed?',
    '{name}交出的工作与当初约定的相比如何？',
  ],
  anchors: [
    ['It was mostly something else', '大部分不是约定的内容'],
    ['Main parts were missing', '缺少主要部分'],
    ['It was what was agreed, after some questions', '经过一些询问后，与约定一致'],
    ['It was what was agreed, from the start', '一开始就与约定一致'],
    ['It was what was agreed, with notes on how to go on', '与约定一致，并附有后续说明'],
  ],
});

export const helping = rating({
  id: 'helping',
  item: 'work-style',
  competency: 'teamwork',
  // A client does not see how people on the other side help each other.
  roles: ['manager', 'peer', 'report', 'teacher', 'volunteer_lead', 'hr', 'other'],
  text: ['What did {name} do when others in the group needed help?', '同组的人需要帮助时，{name}会怎么做？'],
  anchors: [
    ['Left them to it, even when asked', '对方开口也没有帮忙'],
    ['Helped when asked more than once', '对方多次开口后才帮忙'],
    ['Helped when asked', '对方开口就帮忙'],
    ['Noticed it, and offered help', '注意到后主动提出帮忙'],
    ['Offered help, and showed them how to do it', '主动帮忙，并教对方怎么做'],
  ],
});

export const disagreement = rating({
  id: 'disagreement',
  item: 'work-style',
  competency: 'teamwork',
  text: ['How did {name} deal with people who disagreed?', '别人对一件事有不同看法时，{name}会怎么做？'],
  anchors: [
    ['Stopped working with them on it', '不再就这件事与对方合作'],
    ['Repeated their own view', '重复自己的看法'],
    ['Heard the other view and gave their own', '听取对方的看法，也说明自己的看法'],
    ['Asked until they understood the other view', '一直问到明白对方的看法'],
    ['Worked out a way forward that both could follow', '与对方找出双方都能照做的办法'],
  ],
});

export const clarity = rating({
  id: 'clarity',
  item: 'work-style',
  competency: 'communication',
  text: [
    'How well could others act on what {name} told them?',
    '{name}说明一件事后，别人在多大程度上能照着做？',
  ],
  anchors: [
    ['They mostly had to ask what was meant', '多半要再问是什么意思'],
    ['They often had to ask again', '经常要再问'],
    ['They had to ask at times', '有时要再问'],
    ['They rarely had to ask', '很少要再问'],
    ['They could act at once, even when new to the matter', '马上就能照做，不熟悉的人也一样'],
  ],
});

export const changes = rating({
  id: 'changes',
  item: 'work-style',
  competency: 'communication',
  text: ['How did others hear about it when {name} changed a plan?', '{name}改变计划时，别人是怎么知道的？'],
  anchors: [
    ['They noticed it by themselves', '自己后来发现的'],
    ['They found out when they asked', '问起时才知道'],
    ['They were told in time', '及时得到告知'],
    ['They were told early, with the reason', '很早得到告知，并知道原因'],
    ['They were asked before the plan changed', '改变之前就被征求意见'],
  ],
});
