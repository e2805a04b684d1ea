import type { Package } from '../package.ts';
import { employmentFacts, leadingPeople, ownWords, trust, workStyle } from './items.ts';
import { usualTimetable } from './timetable.ts';

/** For roles in which a person manages others. */
export const peopleManager: Package = {
  id: 'people-manager',
  version: 4,
  minimumRisk: 'medium',
  questionnaire: { id: 'people-manager', version: 1 },
  items: [
    employmentFacts,
    workStyle(['reliability', 'communication', 'judgement', 'learning']),
    leadingPeople,
    trust,
    ownWords,
  ],
  minimumReferences: 3,
  roleMix: [
    { anyOf: ['manager'], least: 1 },
    { anyOf: ['report'], least: 1 },
  ],
  acceptedRoles: ['manager', 'peer', 'report', 'client', 'hr', 'other'],
  maximumReferees: 6,
  timetable: usualTimetable,
};
