import { rating } from './write.ts';

/** Working and talking with others: teamwork and communication. */

export const sharing = rating({
  id: 'sharing',
  item: 'work-style',
  competency: 'teamwork',
  text: ['What did {name} do with knowledge that others needed?', '别人需要用到的知识，{name}会怎么处理？'],
  anchors: [
    ['Kept it to themselves', '留给自己'],
    ['Gave parts of it when asked', '被问到时说一部分'],
    ['Gave it when asked', '被问到时说明'],
    ['Offered it', '主动说明'],
    ['Wrote it down where everybody could find it', '写下来放在别人找得到的地方'],
  ],
});

export const creditForWork = rating({
  id: 'credit-for-work',
  item: 'work-style',
  competency: 'teamwork',
  text: [
    'How did {name} present results that several people had worked on?',
    '多人一起做出的成果，{name}怎么向别人介绍？',
  ],
  anchors: [
    ['Named only themselves', '只提自己'],
    ['Named others when asked', '被问到时才提别人'],
    ['Spoke of the group', '说是大家一起做的'],
    ['Named who had done what', '说明谁做了哪一部分'],
    ['Let those who had done it speak', '请做的人自己来介绍'],
  ],
});

export const newcomers = rating({
  id: 'newcomers',
  item: 'work-style',
  competency: 'teamwork',
  roles: ['manager', 'peer', 'report', 'teacher', 'volunteer_lead', 'hr', 'other'],
  text: ['What did {name} do when somebody new joined the group?', '有新人加入小组时，{name}会怎么做？'],
  anchors: [
    ['Left them to find their way', '由新人自己摸索'],
    ['Answered when asked twice', '对方问两次才回答'],
    ['Answered their questions', '回答对方的问题'],
    ['Showed them how things are done', '主动教对方怎么做'],
    ['Showed them, and asked later how it went', '主动教，之后还询问情况'],
  ],
});

export const listening = rating({
  id: 'listening',
  item: 'work-style',
  competency: 'communication',
  text: ['What did {name} do while others explained something?', '别人说明事情时，{name}会怎么做？'],
  anchors: [
    ['Did something else', '做别的事'],
    ['Cut in before the end', '没听完就打断'],
    ['Heard them out', '听完对方的话'],
    ['Heard them out, and asked', '听完，并提问'],
    ['Heard them out, and summed it up', '听完，并简要复述'],
  ],
});

export const writing = rating({
  id: 'writing',
  item: 'work-style',
  competency: 'communication',
  text: ['How did others work with what {name} wrote?', '别人怎么使用{name}写的材料？'],
  anchors: [
    ['They mostly had to ask what was meant', '多半要再问是什么意思'],
    ['They found the main point after a search', '找一阵才看到重点'],
    ['They found the main point', '能看到重点'],
    ['They found what to do, and by when', '能看到要做什么和期限'],
    ['They could use it without the author', '不用问作者就能用'],
  ],
});

export const badNews = rating({
  id: 'bad-news',
  item: 'work-style',
  competency: 'communication',
  text: [
    'How did {name} pass on news that others did not want to hear?',
    '别人不想知道的消息，{name}怎么转达？',
  ],
  anchors: [
    ['Left others to find out', '由别人自己发现'],
    ['Passed it on when asked', '被问到时才说'],
    ['Passed it on in time', '及时说明'],
    ['Passed it on in time, with the reason', '及时说明，并说明原因'],
    ['Passed it on first to those most affected', '先告诉最受影响的人'],
  ],
});

export const meetings = rating({
  id: 'meetings',
  item: 'work-style',
  competency: 'communication',
  roles: ['manager', 'peer', 'report', 'client', 'volunteer_lead', 'hr', 'other'],
  text: ['What did {name} bring to a meeting?', '{name}开会时会带来什么？'],
  anchors: [
    ['Came without having read the papers', '没看材料就来'],
    ['Read the papers there', '到场才看材料'],
    ['Came with the papers read', '看过材料再来'],
    ['Came with questions on the papers', '看过材料并带来问题'],
    ['Came with a proposal others could work on', '带来可供讨论的方案'],
  ],
});
