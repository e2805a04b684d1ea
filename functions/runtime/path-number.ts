/** A number in an address as we write it ourselves, and nothing else that could be read as one. 0 is nobody's number. */
export const numberIn = (text = ''): number => (/^[1-9]\d*$/.test(text) ? Number(text) : 0);
