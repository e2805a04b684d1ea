import type { Package } from '../package.ts';
import { employmentFacts, leadingPeople, ownWords, trust, workStyle } from './items.ts';
import { usualTimetable } from './timetable.ts';

/** For roles that decide for a whole organisation: more witnesses, and from every side. */
export const executive: Package = {
  id: 'executive',
  version: 3,
  minimumRisk: 'high',
  questionnaire: { id: 'executive', version: 1 },
  items: [
    employmentFacts,
    workStyle(['reliability', 'communication', 'judgement', 'learning']),
    { ...leadingPeople, lookBackYears: 7 },
    { ...trust, lookBackYears: 7 },
    ownWords,
  ],
  minimumReferences: 4,
  roleMix: [
    { anyOf: ['manager'], least: 1 },
    { anyOf: ['report'], least: 1 },
    { anyOf: ['peer', 'client'], least: 1 },
  ],
  acceptedRoles: ['manager', 'peer', 'report', 'client', 'hr', 'other'],
  maximumReferees: 8,
  timetable: { ...usualTimetable, collectionDays: 14, refereeReminderDays: [4, 9] },
};
