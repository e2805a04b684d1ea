import { type Both, freeText } from './write.ts';

const seen: Both = ['Something you saw yourself.', '请写您亲眼所见的事。'];
const instance: Both = ['Take one time that you remember.', '请写您记得的一次。'];

/** In as many strengths as improvements, and the conditions in which somebody does their best work. */

export const proudResult = freeText({
  id: 'result',
  about: 'strength',
  maxLength: 1000,
  text: ['Which result of {name}’s work do you remember?', '{name}的哪一项工作成果让您记得？'],
  hint: seen,
});

export const relyOn = freeText({
  id: 'rely-on',
  about: 'strength',
  maxLength: 1000,
  text: ['For which tasks did others turn to {name}?', '哪些任务别人会来找{name}？'],
  hint: seen,
});

export const learnMore = freeText({
  id: 'learn-more',
  about: 'improvement',
  maxLength: 1000,
  text: ['What could {name} learn for such work?', '做这类工作，{name}还可以学些什么？'],
  hint: seen,
});

export const harderTasks = freeText({
  id: 'harder-tasks',
  about: 'improvement',
  maxLength: 1000,
  text: [
    'Which tasks took {name} more time than others in the role?',
    '哪些任务{name}比同职位的人花的时间多？',
  ],
  hint: seen,
});

export const instructions = freeText({
  id: 'instructions',
  about: 'remark',
  maxLength: 1000,
  text: ['Which kind of instructions worked for {name}?', '什么样的工作说明对{name}有用？'],
  hint: ['For example a goal, or each step.', '例如只说目标，或说明每一步。'],
});

export const support = freeText({
  id: 'support',
  about: 'remark',
  maxLength: 1000,
  text: ['What support did {name} use at work?', '{name}在工作中用到了哪些支持？'],
  hint: ['For example regular talks, or time to read up.', '例如定期谈话，或查阅资料的时间。'],
});

export const oneSituation = freeText({
  id: 'one-situation',
  about: 'remark',
  maxLength: 1000,
  text: ['What did {name} do in a situation that you remember?', '在您记得的一次情况中，{name}做了什么？'],
  hint: instance,
});
