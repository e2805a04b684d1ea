import type { RefereeRole } from '../../terms/roles.ts';
import { rating } from './write.ts';

/** Who can see how somebody leads. A client meets the manager and not the managed. */
const inside: RefereeRole[] = ['manager', 'peer', 'report', 'hr', 'other'];

export const direction = rating({
  id: 'direction',
  item: 'leading-people',
  competency: 'leadership',
  roles: inside,
  text: [
    'How well did the people {name} managed know what was expected of them?',
    '{name}的下属在多大程度上清楚自己该做到什么？',
  ],
  anchors: [
    ['They mostly had to guess', '多半要靠猜'],
    ['They often had to guess', '经常要靠猜'],
    ['They knew the main points', '知道要点'],
    ['They knew what was expected, and by when', '知道要求和期限'],
    ['They knew what was expected, and the reasons for it', '知道要求，也知道原因'],
  ],
});

export const feedback = rating({
  id: 'feedback',
  item: 'leading-people',
  competency: 'leadership',
  roles: inside,
  text: [
    'How did {name} tell people they managed how their work was going?',
    '{name}怎样告诉下属工作做得怎么样？',
  ],
  anchors: [
    ['Said nothing about it', '没有说过'],
    ['Once a year, in general words', '一年一次，说得笼统'],
    ['At the usual talks, with some examples', '在例行谈话时说，并举一些例子'],
    ['Soon afterwards, with examples', '事后很快就说，并举例子'],
    ['Soon afterwards, with examples and a shared plan', '事后很快就说，举例子并一起定计划'],
  ],
});

export const handingOver = rating({
  id: 'handing-over',
  item: 'leading-people',
  competency: 'leadership',
  roles: inside,
  text: ['How did {name} hand over tasks to the people they managed?', '{name}怎样把任务交给下属？'],
  anchors: [
    ['Kept most tasks to themselves', '大部分任务留给自己'],
    ['Handed tasks over and took many back', '交出任务，但又收回不少'],
    ['Handed tasks over and checked each step', '交出任务，并检查每一步'],
    ['Handed tasks over with the decisions in them', '交出任务，连同相关的决定权'],
    ['Handed decisions over too, and asked who wanted to learn what', '连同决定权交出，并询问各人想学什么'],
  ],
});

export const dissent = rating({
  id: 'dissent',
  item: 'leading-people',
  competency: 'leadership',
  roles: inside,
  text: [
    'What did {name} do when people disagreed with one of their decisions?',
    '有人反对自己的决定时，{name}会怎么做？',
  ],
  anchors: [
    ['Left them out of later talks', '以后的讨论不再让对方参加'],
    ['Repeated the decision', '重申决定'],
    ['Heard them, and gave reasons', '听取意见，并说明理由'],
    ['Asked for other views before deciding', '决定之前先征求不同意见'],
    ['Asked for other views, and said what they had changed', '征求不同意见，并说明因此改变了什么'],
  ],
});

export const power = rating({
  id: 'power',
  item: 'leading-people',
  competency: 'leadership',
  // Power shows towards those who have less of it.
  roles: ['peer', 'report', 'hr', 'other'],
  text: ['How did {name} use the authority that came with the role?', '{name}怎样使用职位带来的权力？'],
  anchors: [
    ['Gave orders, and took no questions', '下达指令，不接受提问'],
    ['Gave orders, with reasons when asked', '下达指令，被问到时才说明理由'],
    ['Gave the reasons for main decisions', '对主要决定说明理由'],
    ['Heard those affected before deciding', '决定之前先听相关的人的意见'],
    ['Heard those affected, and followed the same rules as everybody', '听取意见，并遵守与所有人相同的规则'],
  ],
});
