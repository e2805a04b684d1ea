/** Everything that some law keeps out of a reference. A pack names those that its places ban. */
export const bannedTopics = [
  'age',
  'arrests',
  'caste',
  'childcare',
  'convictions',
  'credit',
  'disability',
  'family_status',
  'genetics',
  'health',
  'marital_status',
  'military_record',
  'orientation',
  'origin',
  'past_complaints',
  'pay_history',
  'politics',
  'pregnancy',
  'race',
  'religion',
  'sex',
  'union',
] as const;

export type BannedTopic = (typeof bannedTopics)[number];

/** What is asked nowhere, whatever the law of a place allows: every pack bans at least these. */
export const neverAsked = [
  'age',
  'arrests',
  'childcare',
  'disability',
  'family_status',
  'health',
  'marital_status',
  'military_record',
  'orientation',
  'origin',
  'past_complaints',
  'pregnancy',
  'race',
  'religion',
  'sex',
  'union',
] as const satisfies readonly BannedTopic[];
