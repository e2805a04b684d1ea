import type { Package } from '../package.ts';
import { employmentFacts, ownWords, workStyle } from './items.ts';
import { usualTimetable } from './timetable.ts';

/** For career returners and the self-employed: clients, teachers and volunteer leads in place of employers, and a longer look back. */
export const independent: Package = {
  id: 'independent',
  version: 3,
  minimumRisk: 'low',
  questionnaire: { id: 'independent', version: 1 },
  items: [
    { ...employmentFacts, lookBackYears: 10 },
    {
      ...workStyle(['reliability', 'quality', 'communication', 'judgement', 'learning']),
      lookBackYears: 10,
    },
    { ...ownWords, lookBackYears: 10 },
  ],
  minimumReferences: 3,
  roleMix: [{ anyOf: ['client', 'teacher', 'volunteer_lead', 'manager'], least: 2 }],
  acceptedRoles: ['client', 'teacher', 'volunteer_lead', 'manager', 'peer', 'report', 'hr', 'other'],
  maximumReferees: 6,
  timetable: { ...usualTimetable, consentDays: 10, consentReminderDays: [3, 7] },
};
