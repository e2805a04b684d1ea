import type { PackageItem } from '../package.ts';

export const employmentFacts: PackageItem = {
  id: 'employment-facts',
  claims: ['startDate', 'endDate', 'position'],
  competencies: [],
  required: true,
  lookBackYears: 7,
  minimumRisk: 'low',
};

/** How somebody works fades and changes: further back than five years says little of how they work today. */
export const workStyle = (competencies: PackageItem['competencies']): PackageItem => ({
  id: 'work-style',
  claims: [],
  competencies,
  required: true,
  lookBackYears: 5,
  minimumRisk: 'low',
});

export const leadingPeople: PackageItem = {
  id: 'leading-people',
  claims: [],
  competencies: ['leadership'],
  required: true,
  lookBackYears: 5,
  minimumRisk: 'medium',
};

export const trust: PackageItem = {
  id: 'trust',
  claims: [],
  competencies: ['integrity'],
  required: true,
  lookBackYears: 5,
  minimumRisk: 'medium',
};

export const ownWords: PackageItem = {
  id: 'own-words',
  claims: [],
  competencies: [],
  required: false,
  lookBackYears: 5,
  minimumRisk: 'low',
};
