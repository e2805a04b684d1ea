/** An entry of a do-not-contact list: the person, address or domain it stands for. */
export type DoNotContactKind = 'address' | 'domain' | 'person';

// Vowel signs of Indian scripts are marks; a name above all others can be in Punycode.
const domainPattern = /^@?(?:[\p{L}\p{M}\p{N}-]+\.)+(?:[\p{L}\p{M}]{2,}|xn--[a-z\d-]+)\.?$/iu;

/** Which of the three an entry is: an e-mail address, a whole organisation's domain (`example.com`, `@example.com`), or a person's name. */
export function kindOf(entry: string): DoNotContactKind {
  const text = entry.trim();
  if (domainPattern.test(text)) return 'domain';
  return text.includes('@') ? 'address' : 'person';
}

/** A domain as the mail system writes it: lower case, and Punycode for names that are not ASCII. */
function domainOf(text: string): string {
  const bare = text.trim().toLowerCase().replace(/^@/, '').replace(/\.$/, '');
  try {
    return new URL(`http://${bare}`).hostname;
  } catch {
    return bare;
  }
}

/** An address without what stands after a plus: `kim+work@example.com` is the mailbox of `kim@example.com`. */
function addressOf(text: string): { mailbox: string; domain: string } {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  const at = bare.lastIndexOf('@');
  return { mailbox: bare.slice(0, at).replace(/\+.*$/, ''), domain: domainOf(bare.slice(at + 1)) };
}

/** Letters that are one with a stroke or two in one, and so no letter with an accent. */
const plain: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * A name by its parts, whatever their order, accents, capitals and spaces: "Núñez, Ana" is "ana nunez". Accents are those of Latin,
 * Greek and Cyrillic letters; vowel signs of other scripts make another name.
 */
function nameOf(text: string): string {
  const parts = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => plain[letter] ?? letter)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  // A space in a Chinese name says nothing, and its order does not change.
  return parts.every((part) => /^\p{Script=Han}+$/u.test(part)) ? parts.join('') : parts.sort().join(' ');
}

interface Person {
  email: string;
  name?: string;
}

/** The test of an entry against one person, whose address and name are read once for the whole list. */
function meaning({ email, name }: Person): (entry: string) => boolean {
  const address = addressOf(email);
  const named = name === undefined ? '' : nameOf(name);
  return (entry) => {
    switch (kindOf(entry)) {
      case 'domain': {
        const domain = domainOf(entry);
        return address.domain === domain || address.domain.endsWith(`.${domain}`);
      }
      case 'address': {
        const own = addressOf(entry);
        return own.mailbox === address.mailbox && own.domain === address.domain;
      }
      case 'person':
        return named !== '' && named === nameOf(entry);
    }
  };
}

/**
 * Whether somebody is on the candidate's do-not-contact list: by name, by address, or by the domain of their organisation, which
 * covers its subdomains.
 *
 * @param list as the candidate wrote it
 */
export const mustNotContact = (list: readonly string[], person: Person): boolean =>
  list.some(meaning(person));
