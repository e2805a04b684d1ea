import providers from 'email-providers/common.json' with { type: 'json' };
import { distance } from 'fastest-levenshtein';
import type { Signal } from '../../check/signal.ts';
import type { Panel, Witness } from '../panel.ts';

/** A bond or a grudge that the witness or the candidate has told of. */
export const declaredConflict = ({ declaredConflict: declared }: Witness): Signal | undefined =>
  declared ? { kind: 'declared_conflict', strength: 0.6, evidence: {} } : undefined;

/** Domains of people, not of organisations; the list of `email-providers` and those that are common beside it. */
const personal: ReadonlySet<string> = new Set([
  ...providers,
  'googlemail.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'tutanota.com',
  'tuta.io',
  'fastmail.com',
  'gmx.net',
  'posteo.de',
  'hey.com',
  'foxmail.com',
  'yeah.net',
]);

const secondLevel = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu', 'or', 'ne']);

/** The name in a domain: `acme` of `mail.acme.co.uk`. */
function nameIn(domain: string): string {
  const parts = domain.split('.').filter(Boolean);
  parts.pop();
  if (parts.length > 1 && secondLevel.has(parts.at(-1) ?? '')) parts.pop();
  return parts.at(-1) ?? '';
}

const legalForms =
  /\b(inc|incorporated|llc|ltd|limited|gmbh|ag|se|plc|corp|corporation|co|company|sa|sas|sarl|bv|nv|oy|ab|as|spa|srl|pty|llp|lp|kg|the|group|holdings?)\b/g;

const plainWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(legalForms, ' ')
    .split(' ')
    .filter(Boolean);

/** Whether a name is the whole name of an organisation, its beginning, its initials, or that with a little more. */
function isName(name: string, words: readonly string[]): boolean {
  const joined = words.join('');
  const initials = (some: readonly string[]) => some.map((word) => word[0]).join('');
  return (
    joined === name ||
    (joined.startsWith(name) && name.length >= 3) ||
    (name.startsWith(joined) && joined.length >= 4 && name.length - joined.length <= 6) ||
    (words.length >= 2 && [initials(words), initials(words.filter((word) => word !== 'and'))].includes(name))
  );
}

const holdsWord = (name: string, words: readonly string[]): boolean =>
  words.some(
    (word) => word === name || (word.length >= 5 && name.includes(word) && name.length - word.length <= 8),
  );

/** A name with letters that are taken for each other made equal: `rn` and `m`, `1` and `l`. */
const asSeen = (name: string): string =>
  name.replaceAll('rn', 'm').replaceAll('vv', 'w').replace(/[1i]/g, 'l').replaceAll('0', 'o');

/** Another name that is read as this one, or a slip or two away. Short names are near many honest ones. */
const isNear = (name: string, word: string): boolean =>
  name !== word &&
  word.length >= 4 &&
  (asSeen(name) === asSeen(word) || (word.length >= 5 && distance(word, name) <= (word.length >= 8 ? 2 : 1)));

/** Words that impostors put beside a company's name. */
const borrowed = /^(?:hr|references?|verify|verification|careers?|recruit(?:ing|ment)?|mail|jobs?)$/;

/** Compares a domain with an organisation's name. */
export function domainFits(domain: string, organisation: string): 'fits' | 'resembles' | 'differs' {
  const words = plainWords(organisation);
  const parts = nameIn(domain).split('-');
  const own = parts.filter((part) => words.includes(part) || !borrowed.test(part));
  const beside = own.length > 0 && own.length < parts.length;
  const name = (beside ? own : parts).join('');
  if (!name || words.length === 0) return 'fits';
  // A name in another script cannot be compared with a domain.
  if (words.every((word) => !/[a-z0-9]/.test(word))) return 'fits';
  const significant = words.filter((word) => word.length >= 3 && word !== 'and');
  const fits = beside ? 'resembles' : 'fits';
  if (isName(name, words)) return fits;
  if (isNear(name, words.join(''))) return 'resembles';
  if (holdsWord(name, significant)) return fits;
  return significant.some((word) => isNear(name, word)) ? 'resembles' : 'differs';
}

/**
 * A personal address, or one of another organisation than those that the candidate names. Weak by itself: people change employers, and
 * who has left has only a personal address. It is stronger for somebody who by their own word still works there, and for a domain that imitates.
 */
export function mailMismatch(
  { claims }: Panel,
  { mailDomain, organisation, overlap }: Witness,
): Signal | undefined {
  const domain = mailDomain?.trim().toLowerCase();
  if (!domain) return undefined;
  if (personal.has(domain)) return { kind: 'mail_mismatch', strength: 0.3, evidence: { domain: 'personal' } };
  const organisations = organisation
    ? [organisation]
    : claims.flatMap(({ kind, value }) => (kind === 'org' && typeof value === 'string' ? [value] : []));
  if (organisations.length === 0) return undefined;
  const standing = organisations.map((name) => domainFits(domain, name));
  if (standing.includes('fits')) return undefined;
  if (standing.includes('resembles'))
    return { kind: 'mail_mismatch', strength: 0.7, evidence: { domain: 'imitates' } };
  const still = overlap !== undefined && (overlap.to === undefined || overlap.to === 'present');
  return { kind: 'mail_mismatch', strength: still ? 0.5 : 0.4, evidence: { domain: 'other' } };
}
