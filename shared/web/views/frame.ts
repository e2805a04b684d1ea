import type { Words } from '../../words/index.ts';

/** The frame of every page: where it is shown. */
export interface Frame {
  /** `''` at a domain of our own, `/prod` at the bare address of a stage. Stands before every address. */
  basePath: string;
  companyName: string;
  /** In the reader's language. */
  words: Words;
  /** E-mail address at which candidates and referees can ask. */
  hotline?: string;
  /** How the reader can change the language: by a form that is posted and leads back, or by opening a path again. */
  languages?: { action: string; back: string } | { path: string };
  signedIn?: { name: string; roles: readonly string[] };
}

/** For whom a page is: staff get a wide page with navigation, everybody else one column. */
export type Audience = 'public' | 'candidate' | 'referee' | 'staff';
