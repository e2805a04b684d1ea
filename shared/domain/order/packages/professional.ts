import type { Package } from '../package.ts';
import { employmentFacts, ownWords, trust, workStyle } from './items.ts';
import { usualTimetable } from './timetable.ts';

/** For roles in which a person answers for their own work and manages nobody. */
export const professional: Package = {
  id: 'professional',
  version: 4,
  minimumRisk: 'low',
  questionnaire: { id: 'professional', version: 1 },
  items: [
    employmentFacts,
    workStyle(['reliability', 'quality', 'teamwork', 'communication', 'judgement', 'learning']),
    trust,
    ownWords,
  ],
  minimumReferences: 3,
  roleMix: [
    { anyOf: ['manager'], least: 1 },
    { anyOf: ['peer'], least: 1 },
  ],
  acceptedRoles: ['manager', 'peer', 'report', 'client', 'hr', 'other'],
  maximumReferees: 6,
  timetable: usualTimetable,
};
