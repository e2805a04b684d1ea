import type { Likeness } from './compare.ts';

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

/** Words of rank, and words for the same work: people mix them up who mean the same position. */
const ranks = new Set([
  'senior',
  'junior',
  'lead',
  'leader',
  'principal',
  'staff',
  'head',
  'chief',
  'associate',
]);
const sameWork: Record<string, string> = {
  developer: 'engineer',
  programmer: 'engineer',
  adviser: 'advisor',
};

/** The words that say which work it is; all of them where a title is nothing but rank. */
function coreOf(tokens: Set<string>): string[] {
  const core = [...tokens].filter((token) => !ranks.has(token) && !/^(i{1,3}|iv|\d)$/.test(token));
  return (core.length > 0 ? core : [...tokens]).map((token) => sameWork[token] ?? token);
}

/**
 * People leave out or mix up ranks who mean the same position ("Lead", "Senior"). "Junior" is another matter: nobody leaves it out
 * of somebody else's title and puts it in by mistake.
 */
const claimsTooMuch = (claimed: Set<string>, said: Set<string>): boolean =>
  said.has('junior') && !claimed.has('junior');

/** "test" and "testing", "engineer" and "engineering". */
const alike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));

/** Scripts that are written without spaces make one token of a title. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/**
 * The same words are the same title. Near is what says the same work with another rank, or with words more or less: "Engineer"
 * for "Senior Software Engineer". One word in common with others on both sides ("Sales Manager", "Product Manager") is another one.
 */
export function compareTitles(claimed: string, said: string): Likeness {
  const [one, other] = [titleTokens(claimed), titleTokens(said)];
  if (one.size === 0 || other.size === 0) return claimed.trim() === said.trim() ? 'same' : 'other';
  if (one.size === other.size && [...one].every((token) => other.has(token))) return 'same';

  if (claimsTooMuch(one, other)) return 'other';

  const [a, b] = [coreOf(one), coreOf(other)];
  const shared = a.filter((token) => b.some((second) => alike(token, second))).length;
  const most = shared / (a.length + b.length - shared) > 0.5;
  if (shared > 0 && (most || shared >= Math.min(a.length, b.length))) return 'near';
  const [left, right] = [a.join(''), b.join('')];
  return unspaced.test(left + right) && (left.includes(right) || right.includes(left)) ? 'near' : 'other';
}
