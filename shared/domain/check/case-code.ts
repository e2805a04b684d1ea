/**
 * Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U, so that no two signs look alike, and what people
 * type in their stead is read as what they saw.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** How many random bytes a case code is made of. */
export const caseCodeBytes = 5;

/**
 * A case code such as `EH-7K3M-Q9XD`: 40 bits, enough that a guessed code is not a real one.
 *
 * @param bytes at least 5 random bytes; the first 5 are used
 * @throws RangeError for fewer
 */
export function formatCaseCode(bytes: Uint8Array): string {
  if (bytes.length < caseCodeBytes) throw new RangeError(`A case code needs ${caseCodeBytes} bytes.`);
  let bits = 0n;
  for (const byte of bytes.subarray(0, caseCodeBytes)) bits = (bits << 8n) | BigInt(byte);
  let signs = '';
  for (let index = length - 1; index >= 0; index--)
    signs += alphabet[Number((bits >> BigInt(5 * index)) & 31n)];
  return grouped(signs);
}

const grouped = (signs: string): string => `EH-${signs.slice(0, 4)}-${signs.slice(4)}`;

/**
 * A case code as a person typed it, in the one form that is stored: small letters, spaces, dashes of any kind, a missing `EH`,
 * and `O` for `0` or `l` for `1` are corrected.
 *
 * @returns undefined for what cannot be a case code
 */
export function normaliseCaseCode(input: string): string | undefined {
  // NFKC folds full-width letters, as typed with an East Asian keyboard.
  const typed = input
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const bare = typed.length === length + 2 && typed.startsWith('EH') ? typed.slice(2) : typed;
  const signs = bare.replace(/O/g, '0').replace(/[IL]/g, '1').replace(/U/g, 'V');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(signs) ? grouped(signs) : undefined;
}
