/**
 * A regular expression that is written over several lines: line ends and the spaces after them are no part of
 * it.
 */
export const pattern = (text: string, flags = ''): RegExp => new RegExp(text.replace(/\n\s*/g, ''), flags);
