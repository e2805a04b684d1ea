/** Texts whose wording a law sets. The others are measured for how easily they read. */
export const statutory: ReadonlySet<string> = new Set([
  'law.us-ca.disclosure',
  'law.us-ca.rights',
  'law.us-fcra.disclosure',
  'law.us-fcra.rights',
]);
