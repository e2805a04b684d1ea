import { present } from '../claims.ts';

/** How an answer stands to a claim. `near` is the same in substance: a title with a word more or less. */
export type Likeness = 'same' | 'near' | 'other';

/** Months since the year 0 that a date covers, first and last: a year alone covers twelve. */
function span(date: string): [number, number] | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(date);
  if (!match) return undefined;
  const january = Number(match[1]) * 12;
  const month = match[2] ? Number(match[2]) - 1 : undefined;
  return month === undefined ? [january, january + 11] : [january + month, january + month];
}

/** Months that lie between two dates; 0 when one lies within the other. */
function monthsApart(a: string, b: string): number | undefined {
  const [one, other] = [span(a), span(b)];
  if (!one || !other) return undefined;
  return Math.max(0, one[0] - other[1], other[0] - one[1]);
}

/**
 * People remember a month by about one: equal or one apart is the same.
 *
 * @returns undefined for an answer that is no date, which says nothing
 */
export function compareMonths(claimed: string, said: string): Likeness | undefined {
  if (!span(said)) return undefined;
  // Whoever names an end says that it has come.
  if (claimed === present) return 'other';
  const apart = monthsApart(claimed, said);
  return apart !== undefined && apart <= 1 ? 'same' : 'other';
}

/** Short forms and their long ones, so that "Sr. SW Eng." is a senior software engineer. */
const longForms: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  mngr: 'manager',
  dir: 'director',
  exec: 'executive',
  asst: 'assistant',
  assoc: 'associate',
  admin: 'administrator',
  rep: 'representative',
  coord: 'coordinator',
  sw: 'software',
  vp: 'vice president',
  svp: 'senior vice president',
  ceo: 'chief executive officer',
  cto: 'chief technology officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  hr: 'human resources',
  qa: 'quality assurance',
  co: '',
  of: '',
  the: '',
  a: '',
  an: '',
  and: '',
  for: '',
  in: '',
};

/** The words of a title, compared without case, accents, punctuation, order and short forms. */
export function titleTokens(title: string): Set<string> {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ');
  const tokens = plain.split(' ').flatMap((token) => (longForms[token] ?? token).split(' '));
  return new Set(tokens.filter(Boolean));
}

export function compareTitles(claimed: string, said: string): Likeness {
  const [one, other] = [titleTokens(claimed), titleTokens(said)];
  const shared = [...one].filter((token) => other.has(token)).length;
  const all = one.size + other.size - shared;
  if (all === 0) return claimed.trim() === said.trim() ? 'same' : 'other';
  if (shared === all) return 'same';
  // Half of the words, or all words of the shorter one: "Engineer" for "Software Engineer".
  if (shared > 0 && (shared / all >= 0.5 || shared === Math.min(one.size, other.size))) return 'near';
  // Scripts without spaces make one token of a title.
  const [a, b] = [[...one].join(''), [...other].join('')];
  const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
  return a && b && unspaced.test(a + b) && (a.includes(b) || b.includes(a)) ? 'near' : 'other';
}
