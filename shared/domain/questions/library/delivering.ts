import { rating } from './write.ts';

/** Keeping to what was agreed: reliability and quality of work. */

export const promises = rating({
  id: 'promises',
  item: 'work-style',
  competency: 'reliability',
  text: ['What happened to tasks that {name} took on?', '{name}接下的任务后来怎么样了？'],
  anchors: [
    ['Others mostly had to take them over', '多半由别人接手'],
    ['They were done after reminders', '别人提醒后才做'],
    ['They were done, some after a reminder', '都做了，有的要提醒'],
    ['They were done without reminders', '不用提醒就做了'],
    ['They were done, and others were told the outcome', '都做了，并告知结果'],
  ],
});

export const busyWeeks = rating({
  id: 'busy-weeks',
  item: 'work-style',
  competency: 'reliability',
  text: ['What did {name} do when there was more work than time?', '事情多、时间不够时，{name}会怎么做？'],
  anchors: [
    ['Dropped tasks without telling anybody', '不打招呼就放下一些任务'],
    ['Worked on whatever came last', '做最后来的那一件'],
    ['Asked which task came first', '询问先做哪一件'],
    ['Set an order, and told others', '排好先后，并告知别人'],
    ['Set an order with others, and moved deadlines in time', '与别人排好先后，并及时改期'],
  ],
});

export const earlyNotice = rating({
  id: 'early-notice',
  item: 'work-style',
  competency: 'reliability',
  text: ['When a deadline was at risk, what did {name} do?', '可能赶不上截止日期时，{name}会怎么做？'],
  anchors: [
    ['Said nothing about it', '什么也没说'],
    ['Said so on the day', '当天才说'],
    ['Said so some days before', '提前几天说'],
    ['Said so early, with the reason', '很早就说，并说明原因'],
    ['Said so early, and proposed another way', '很早就说，并提出别的办法'],
  ],
});

export const handover = rating({
  id: 'handover',
  item: 'work-style',
  competency: 'reliability',
  text: ['How did {name} hand over work before being away?', '{name}离开岗位之前怎么交接工作？'],
  anchors: [
    ['Left without a handover', '没有交接就走'],
    ['Answered questions while away', '离开后再回答询问'],
    ['Told one person what was open', '把未完的事告诉一个人'],
    ['Left a list of what was open', '留下未完事项的清单'],
    ['Left a list, and went through it with somebody', '留下清单，并与接手的人过一遍'],
  ],
});

export const checking = rating({
  id: 'checking',
  item: 'work-style',
  competency: 'quality',
  roles: ['manager', 'peer', 'report', 'client', 'teacher', 'volunteer_lead', 'other'],
  text: ['How did {name} check work before handing it over?', '{name}交出工作之前怎么检查？'],
  anchors: [
    ['Handed it over unchecked', '不检查就交出'],
    ['Checked it when asked to', '被要求时才检查'],
    ['Read it over once', '自己看一遍'],
    ['Checked it against what was agreed', '对照约定检查'],
    ['Checked it, and had somebody else look', '检查后再请别人看'],
  ],
});

export const details = rating({
  id: 'details',
  item: 'work-style',
  competency: 'quality',
  roles: ['manager', 'peer', 'report', 'client', 'teacher', 'volunteer_lead', 'other'],
  text: [
    'How did {name} handle figures, names and dates in their work?',
    '{name}怎么对待工作中的数字、名称和日期？',
  ],
  anchors: [
    ['Others corrected most of them', '多半要由别人改正'],
    ['Others corrected some each time', '每次都有一些要由别人改正'],
    ['They were right, with few exceptions', '除个别以外都对'],
    ['They were right', '都对'],
    ['They were right, and the source was given', '都对，并注明来源'],
  ],
});

export const improving = rating({
  id: 'improving',
  item: 'work-style',
  competency: 'quality',
  text: ['What did {name} do when the same fault came up again?', '同样的差错再次出现时，{name}会怎么做？'],
  anchors: [
    ['Left it to others', '留给别人处理'],
    ['Corrected it again', '再改一次'],
    ['Corrected it, and told the group', '改正，并告知同组的人'],
    ['Looked for the cause', '查找原因'],
    ['Removed the cause, and told the group', '消除原因，并告知同组的人'],
  ],
});

export const rules = rating({
  id: 'rules',
  item: 'work-style',
  competency: 'quality',
  text: ['How did {name} follow the rules of the workplace?', '{name}怎么遵守工作场所的规定？'],
  anchors: [
    ['Worked as they liked', '按自己的意思做'],
    ['Followed them while somebody was looking', '有人看着时遵守'],
    ['Followed them', '遵守规定'],
    ['Followed them, and asked when unsure', '遵守规定，拿不准时先问'],
    ['Followed them, and said where they did not work', '遵守规定，并指出不合用之处'],
  ],
});
