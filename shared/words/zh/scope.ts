import type { scope as en } from '../en/scope.ts';

export const scope: Record<keyof typeof en, string> = {
  'scope.package.junior.title': '初级岗位',
  'scope.package.junior.description': '适用于刚开始工作的人。老师的意见与上级的意见同样算数。',
  'scope.package.professional.title': '专业岗位',
  'scope.package.professional.description': '适用于对自己的工作负责、不带团队的人。',
  'scope.package.people-manager.title': '团队管理岗位',
  'scope.package.people-manager.description': '适用于带领他人的人。',
  'scope.package.executive.title': '高管岗位',
  'scope.package.executive.description': '适用于为整个公司作决定的人。会询问更多推荐人，各方面的人都有。',
  'scope.package.independent.title': '重返职场或自由职业',
  'scope.package.independent.description':
    '适用于重新开始工作或为自己工作的人。客户、老师和志愿服务负责人可以代替雇主作为推荐人。',
  'scope.item.employment-facts.title': '任职信息',
  'scope.item.employment-facts.asks':
    '我们会请您指定的人说明：在与您共事期间，您何时入职、何时离开、担任什么职位。我们不会给他们看您的简历。',
  'scope.item.work-style.title': '您的工作方式',
  'scope.item.work-style.asks':
    '我们会请您指定的人就每个问题选出最符合他们亲眼所见的描述。他们可以回答没有观察到，也可以补充例子。',
  'scope.item.leading-people.title': '您如何带领他人',
  'scope.item.leading-people.asks':
    '我们会请您指定的人说明，他们看到您如何设定目标、给出反馈和交办工作。他们选出最符合的描述，或者回答没有观察到。',
  'scope.item.trust.title': '诚信与保密',
  'scope.item.trust.asks':
    '我们会请您指定的人说明，他们看到您如何对待自己的失误和托付给您的事情。我们不查询任何记录，也不询问财务或犯罪情况。',
  'scope.item.own-words.title': '推荐人自由评价',
  'scope.item.own-words.asks':
    '我们会请您指定的人谈谈：您哪些方面做得好，哪些地方可以换一种做法，以及您在什么条件下工作得好。由他们自由作答。',
  'scope.risk.low': '低',
  'scope.risk.medium': '中',
  'scope.risk.high': '高',
  'scope.risk.low.meaning': '这个职位上的失误影响小，也容易补救。因此只能询问最基本的内容。',
  'scope.risk.medium.meaning':
    '这个职位会把人、钱或数据托付给您。因此还可以询问您如何带领他人，以及诚信与保密方面的情况。',
  'scope.risk.high.meaning': '这个职位上的失误可能给他人或公司带来很大损害。因此可以询问更多的人。',
};
