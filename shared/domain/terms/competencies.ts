/** The competencies that referees rate. The words of each stand in the catalogue as `common.competency.<id>`. */
export const competencies = [
  'reliability',
  'quality',
  'teamwork',
  'communication',
  'judgement',
  'learning',
  'integrity',
  'leadership',
] as const;
export type Competency = (typeof competencies)[number];
