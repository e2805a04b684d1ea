import type { Package } from '../package.ts';
import { employmentFacts, ownWords, workStyle } from './items.ts';
import { usualTimetable } from './timetable.ts';

export const professional: Package = {
  id: 'professional',
  version: 1,
  title: 'Professional',
  description: 'For roles in which a person answers for their own work and manages nobody.',
  questionnaireId: 'professional',
  items: [employmentFacts, workStyle, ownWords],
  minimumReferences: 3,
  roleMix: { manager: 1, peer: 1 },
  maximumReferees: 6,
  timetable: usualTimetable,
};
