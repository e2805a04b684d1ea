import type { ScopeItem } from '../records.ts';

/** A scope item before an order gives it its reason. */
export type PackageItem = Omit<ScopeItem, 'reason'>;

export const employmentFacts: PackageItem = {
  id: 'employment-facts',
  title: 'Employment facts',
  asks: 'We ask the people you name when you started, when you left and what your position was, where they shared that time with you. We do not show them what your résumé says.',
  required: true,
};

export const workStyle: PackageItem = {
  id: 'work-style',
  title: 'How you work',
  asks: 'We ask the people you name to choose, for each question, the description that fits best what they saw of your work. They can say that they did not observe it, and can add an example.',
  required: true,
};

export const ownWords: PackageItem = {
  id: 'own-words',
  title: 'In their own words',
  asks: 'We ask the people you name what you do well, what you could do differently, and in which conditions you work well. They answer in their own words.',
  required: false,
};
