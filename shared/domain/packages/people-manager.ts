import type { Package } from '../package.ts';
import { employmentFacts, ownWords, workStyle } from './items.ts';
import { usualTimetable } from './timetable.ts';

export const peopleManager: Package = {
  id: 'people-manager',
  version: 1,
  title: 'People manager',
  description: 'For roles in which a person manages others.',
  questionnaireId: 'people-manager',
  items: [employmentFacts, workStyle, ownWords],
  minimumReferences: 3,
  roleMix: { manager: 1, report: 1 },
  maximumReferees: 6,
  timetable: usualTimetable,
};
