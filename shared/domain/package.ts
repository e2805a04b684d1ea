import type { RefereeRole, ScopeItem, Timetable } from './records.ts';

/** What a company can order: versioned, and the same for everybody who is checked with it. */
export interface Package {
  id: string;
  version: number;
  title: string;
  /** For whom it is meant, in one sentence. */
  description: string;
  questionnaireId: string;
  items: Omit<ScopeItem, 'reason'>[];
  minimumReferences: number;
  roleMix: Partial<Record<RefereeRole, number>>;
  maximumReferees: number;
  timetable: Timetable;
}
