/** Bytes of UTF-8 in one encoded word: with its frame it stays under the 75 characters that RFC 2047 allows. */
const longestWord = 45;

const inAscii = /^[\x20-\x7e]*$/;

/** Pieces of a text of at most so many bytes, cut between characters. */
function pieces(text: string): string[] {
  const found = [''];
  for (const character of text) {
    const longer = `${found.at(-1)}${character}`;
    if (Buffer.byteLength(longer) <= longestWord) found[found.length - 1] = longer;
    else found.push(character);
  }
  return found;
}

/**
 * A sender as a mail header wants it. Amazon SES takes the header as it is, so a name that is not plain ASCII has to be encoded
 * (RFC 2047), and a line break in a name must not become a header.
 */
export function fromAddress(name: string, address: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (inAscii.test(line)) return `"${line.replace(/["\\]/g, '')}" <${address}>`;
  const words = pieces(line).map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`);
  return `${words.join(' ')} <${address}>`;
}
