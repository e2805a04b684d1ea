/** What every page needs to know of where it is shown. */
export interface Frame {
  /** `''` at a domain of our own, `/prod` at the bare address of a stage. Stands before every address. */
  basePath: string;
  companyName: string;
  signedIn?: { name: string; roles: readonly string[] };
}

/** For whom a page is: staff get a wide page with navigation, everybody else one column. */
export type Audience = 'public' | 'candidate' | 'referee' | 'staff';
