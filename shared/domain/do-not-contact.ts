/** One entry as the candidate wrote it: an address, `@domain`, or a domain. */
const normalise = (entry: string): string =>
  entry
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^@/, '');

/**
 * Whether an address is on the candidate's do-not-contact list. A domain covers its subdomains.
 *
 * @param list addresses and domains, as the candidate wrote them
 */
export function mustNotContact(list: string[], email: string): boolean {
  const address = normalise(email);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return list.map(normalise).some((entry) => {
    if (!entry) return false;
    if (entry.includes('@')) return entry === address;
    return domain === entry || domain.endsWith(`.${entry}`);
  });
}
