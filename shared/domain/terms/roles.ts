/** The relation in which a witness knows the candidate. */
export const refereeRoles = [
  'manager',
  'peer',
  'report',
  'client',
  'teacher',
  'volunteer_lead',
  'hr',
  'other',
] as const;
export type RefereeRole = (typeof refereeRoles)[number];
