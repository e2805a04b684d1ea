import { choice, yesNo } from './write.ts';

/** How the two worked together, and what the position was: what a referee could see, asked without a claim beside it. */

export const howOften = choice({
  id: 'how-often',
  text: ['How often did you work with {name}?', '您多久与{name}共事一次？'],
  options: {
    daily: ['On most days', '大多数工作日'],
    weekly: ['About once a week', '大约每周一次'],
    monthly: ['About once a month', '大约每月一次'],
    rarely: ['Less than once a month', '每月不到一次'],
  },
});

export const howLong = choice({
  id: 'how-long',
  text: ['How long did you work with {name}?', '您与{name}共事了多长时间？'],
  options: {
    'under-half-a-year': ['Less than half a year', '不到半年'],
    'half-to-one': ['Half a year to a year', '半年到一年'],
    'one-to-three': ['One to three years', '一到三年'],
    'over-three': ['More than three years', '三年以上'],
  },
});

export const sawWork = choice({
  id: 'saw-work',
  text: ['How did you come to see {name}’s work?', '您是通过什么方式看到{name}的工作的？'],
  options: {
    'did-it-together': ['We did it together', '一起做'],
    'checked-it': ['I checked it or was responsible for it', '由我检查或负责'],
    'got-it': ['I received it and continued from there', '交给我继续做'],
    'from-a-distance': ['From a distance', '只是间接看到'],
  },
});

export const teamSize = choice({
  id: 'team-size',
  text: ['How many people worked in the same group as {name}?', '与{name}同组的有多少人？'],
  options: {
    'up-to-three': ['Up to 3', '3人以内'],
    'four-to-nine': ['4 to 9', '4到9人'],
    'ten-to-twenty': ['10 to 20', '10到20人'],
    'over-twenty': ['More than 20', '20人以上'],
  },
});

export const workplace = choice({
  id: 'workplace',
  text: ['Where did {name} do the work?', '{name}在哪里工作？'],
  options: {
    'on-site': ['On site', '在工作场所'],
    remote: ['Remotely', '远程'],
    both: ['Partly on site, partly remotely', '两种方式都有'],
    travelling: ['At clients’ sites', '在客户现场'],
  },
});

export const contractKind = choice({
  id: 'contract-kind',
  roles: ['manager', 'hr', 'client', 'volunteer_lead', 'other'],
  text: ['What kind of contract did {name} have?', '{name}的合同是哪种类型？'],
  options: {
    permanent: ['Permanent', '无固定期限'],
    'fixed-term': ['Fixed-term', '固定期限'],
    freelance: ['Freelance or as a supplier', '项目合作或供应商'],
    training: ['As a trainee or intern', '实习或培训'],
    voluntary: ['As a volunteer', '志愿'],
  },
});

export const hours = choice({
  id: 'hours',
  roles: ['manager', 'hr', 'client', 'volunteer_lead', 'other'],
  text: ['How many hours a week was {name} contracted to work?', '{name}约定每周工作多少小时？'],
  options: {
    'over-thirty': ['30 or more', '30小时及以上'],
    'twenty-to-thirty': ['20 to 30', '20到30小时'],
    'under-twenty': ['Less than 20', '不到20小时'],
    varying: ['It varied', '不固定'],
  },
});

export const managedPeople = yesNo({
  id: 'managed-people',
  roles: ['manager', 'peer', 'report', 'client', 'volunteer_lead', 'hr', 'other'],
  text: ['Did {name} manage people when you worked together?', '你们共事期间，{name}管理过下属吗？'],
});

export const youManaged = yesNo({
  id: 'you-managed',
  roles: ['manager', 'volunteer_lead', 'hr', 'other'],
  text: ['Did {name} report to you?', '{name}向您汇报工作吗？'],
});

export const budget = yesNo({
  id: 'budget',
  roles: ['manager', 'peer', 'report', 'client', 'volunteer_lead', 'hr', 'other'],
  text: [
    'Was {name} responsible for a budget when you worked together?',
    '你们共事期间，{name}负责过预算吗？',
  ],
});

export const clientWork = yesNo({
  id: 'client-work',
  text: ['Did {name} work with clients or the public?', '{name}的工作需要接触客户或公众吗？'],
});

export const workNow = yesNo({
  id: 'work-now',
  text: ['Do you work with {name} now?', '您现在与{name}共事吗？'],
});
