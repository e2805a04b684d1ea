import type { Setting } from './write.ts';

export const inTheRole: Setting = {
  comparison: [
    'Compare with others you have known in the same kind of role.',
    '请与您认识的、担任同类职位的其他人相比。',
  ],
  usual: ['as is usual in the role', '同职位中常见'],
};

/** At the start nobody has a role yet that others could be compared in: a course or a first job stands for it. */
export const atTheStart: Setting = {
  comparison: [
    'Compare with others you have known at the same stage, for example in a first job or a course.',
    '请与您认识的、处于同一阶段的其他人相比，例如第一份工作或同一类课程。',
  ],
  usual: ['as is usual at that stage', '同阶段中常见'],
};

export const amongManagers: Setting = {
  comparison: [
    'Compare with other managers you have known at the same level.',
    '请与您认识的、同一级别的其他管理者相比。',
  ],
  usual: ['as is usual for managers', '管理者中常见'],
};

export const amongExecutives: Setting = {
  comparison: [
    'Compare with others you have known in roles at the same level.',
    '请与您认识的、担任同级职位的其他人相比。',
  ],
  usual: ['as is usual at that level', '同级职位中常见'],
};

/** A project for a client, a course or a volunteer post: there is no employer, so the work itself is what is shared. */
export const inSuchWork: Setting = {
  comparison: [
    'Compare with others you have known in the same kind of work, course or project.',
    '请与您认识的、参与过同类工作、课程或项目的其他人相比。',
  ],
  usual: ['as is usual in such work', '同类工作中常见'],
};
