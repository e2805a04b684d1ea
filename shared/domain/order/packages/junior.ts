import type { Package } from '../package.ts';
import { employmentFacts, ownWords, workStyle } from './items.ts';
import { usualTimetable } from './timetable.ts';

/** For people at the start, whose witnesses are as often teachers as managers. */
export const junior: Package = {
  id: 'junior',
  version: 3,
  minimumRisk: 'low',
  questionnaire: { id: 'junior', version: 1 },
  items: [
    { ...employmentFacts, lookBackYears: 3 },
    {
      ...workStyle(['reliability', 'quality', 'teamwork', 'communication', 'learning']),
      lookBackYears: 3,
    },
    { ...ownWords, lookBackYears: 3 },
  ],
  minimumReferences: 3,
  roleMix: [{ anyOf: ['manager', 'teacher', 'volunteer_lead'], least: 1 }],
  acceptedRoles: ['manager', 'peer', 'client', 'teacher', 'volunteer_lead', 'hr', 'other'],
  maximumReferees: 5,
  timetable: usualTimetable,
};
