import { kindOf } from '../../domain/check/do-not-contact.ts';
import { longestDoNotContact } from '../../domain/consent/add-do-not-contact.ts';
import { type FieldFault, fault } from '../../domain/terms/refusal.ts';
import type { Key } from '../../words/index.ts';
import { type FormValues, type Parsed, parsed, valuesOf } from './parsed.ts';

const path = 'doNotContact';
const longestEntry = 254;

const wholeAddress = /^[^\s@<>]+@(?:[\p{L}\p{M}\p{N}-]+\.)+(?:[\p{L}\p{M}]{2,}|xn--[a-z\d-]+)$/iu;

/** Scripts in which a name is written without a space. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const isUnspacedName = (text: string): boolean => (text.match(unspaced)?.length ?? 0) >= 2;

const isSpacedName = (text: string): boolean =>
  text.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word)).length >= 2;

/** "Kim Lee <kim@example.com>", as mail programs write it, is an address. */
const bare = (text: string): string =>
  /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '');

/** Whether an entry says of whom it speaks. One Latin word could be anybody's name. */
function isClear(entry: string): boolean {
  const kind = kindOf(entry);
  if (kind === 'domain') return true;
  return kind === 'address' ? wholeAddress.test(entry) : isUnspacedName(entry) || isSpacedName(entry);
}

/** Names and addresses are told from each other by capitals as little as by spaces; a person's name is kept as it was written. */
const tidy = (entry: string): string => (kindOf(entry) === 'person' ? entry : entry.toLowerCase());

const isLatinName = (entry: string): boolean => kindOf(entry) === 'person' && !isUnspacedName(entry);

/**
 * A line with commas: a list, or one name with the family name first ("Lee, Kim"). A list of two names is refused, as it could be
 * one person with four: whoever were taken for one would be written to after all.
 */
function entriesOf(line: string): string[] | { unclear: string; key: Key } {
  const parts = line.split(/[,，]/).flatMap((part) => bare(part.trim()) || []);
  if (parts.length < 2) return parts;
  if (parts.length === 2 && parts.every(isLatinName)) {
    const whole = parts.filter(isClear).length;
    return whole < 2 ? [line.trim()] : { unclear: line.trim(), key: 'form.do-not-contact-two' };
  }
  return parts;
}

/**
 * Whom not to contact: a line for each e-mail address, domain (`example.com`, `@example.com`) or person's name. Semicolons separate
 * too, and commas between addresses.
 *
 * @returns the list without doubles, or the fault of the first entry that is not clear
 */
export function doNotContactOf(values: FormValues): { list: string[]; faults: FieldFault[] } {
  const list: string[] = [];
  const no = (entry: string, key: Key) => ({
    list,
    faults: [fault(path, key, { entry: entry.slice(0, 80) })],
  });
  for (const line of (values[path] ?? '').split(/[\n;；、]/)) {
    const entries = entriesOf(line);
    if (!Array.isArray(entries)) return no(entries.unclear, entries.key);
    const wrong = entries.find((entry) => !isClear(entry) || entry.length > longestEntry);
    if (wrong !== undefined) return no(wrong, 'form.do-not-contact-unclear');
    list.push(...entries.map(tidy));
  }
  if (list.length > longestDoNotContact)
    return { list, faults: [fault(path, 'fault.do-not-contact-too-long', { most: longestDoNotContact })] };
  return { list: [...new Set(list)], faults: [] };
}

/** Field `doNotContact`: people, addresses and organisations that the candidate adds to their list. */
export function parseDoNotContact(params: URLSearchParams): Parsed<{ doNotContact: string[] }> {
  const values = valuesOf(params);
  const { list, faults } = doNotContactOf(values);
  return parsed(values, faults, () => ({ doNotContact: list }));
}
