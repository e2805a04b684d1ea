import type { FactQuestion } from '../../terms/questionnaire.ts';
import type { RefereeRole } from '../../terms/roles.ts';
import { fact } from './write.ts';

/** Roles that can know when somebody came and left. A client only knows when their own dealings began. */
const inside: RefereeRole[] = ['manager', 'peer', 'report', 'teacher', 'volunteer_lead', 'hr', 'other'];

/** A teacher knows a pupil and not a position. */
const inWork: RefereeRole[] = ['manager', 'peer', 'report', 'client', 'volunteer_lead', 'hr', 'other'];

export const factsOfEmployment: FactQuestion[] = [
  fact({
    id: 'start-month',
    answer: 'month',
    field: 'startDate',
    roles: inside,
    text: [
      'When did {name} start at the organisation where you worked together?',
      '{name}是哪年哪月入职你们共事的单位的？',
    ],
    hint: ['Their start there, even if you met later.', '请填入职该单位的时间，即使您后来才认识对方。'],
  }),
  fact({
    id: 'end-month',
    answer: 'month',
    field: 'endDate',
    roles: inside,
    text: ['When did {name} leave that organisation?', '{name}是哪年哪月离开该单位的？'],
    hint: ['If they are still there, answer that you do not know.', '如果仍在该单位，请回答不清楚。'],
  }),
  fact({
    id: 'position',
    answer: 'text',
    field: 'position',
    roles: inWork,
    text: ['What was {name}’s position there?', '{name}在该单位担任什么职位？'],
    hint: ['The last one you know of.', '请填您所知道的最后一个职位。'],
  }),
];

/** The same facts where there may be no employer: a project for a client, a course, a volunteer post. */
export const factsOfSharedWork: FactQuestion[] = [
  fact({
    id: 'start-month',
    answer: 'month',
    field: 'startDate',
    text: [
      'When did {name} start the work, course or project you did together?',
      '{name}是哪年哪月开始与您共同参与的工作、课程或项目的？',
    ],
    hint: ['Their start, even if you met later.', '请填对方开始的时间，即使您后来才认识对方。'],
  }),
  fact({
    id: 'end-month',
    answer: 'month',
    field: 'endDate',
    text: [
      'When did {name} finish the work, course or project?',
      '{name}是哪年哪月结束这段工作、课程或项目的？',
    ],
    hint: ['If it still goes on, answer that you do not know.', '如果仍在继续，请回答不清楚。'],
  }),
  fact({
    id: 'position',
    answer: 'text',
    field: 'position',
    roles: inWork,
    text: [
      'What was {name}’s role in the work, course or project?',
      '{name}在这段工作、课程或项目中是什么身份？',
    ],
    hint: ['The title, if there was one, for example designer.', '如有头衔请填头衔，例如设计师。'],
  }),
];
