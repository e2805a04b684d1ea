/**
 * Values as real résumés hold them: JSON Resume documents come from many tools and from hands, with nulls, numbers, lists where the
 * schema says text, and dates of every form. Each reader takes what it can read and leaves the rest.
 */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longer than any name or title; a whole paragraph in such a field is cut. */
const longestLine = 500;

/** Text on one line; of a number its digits, of a list its parts, of `{ "name": … }` the name. */
export function lineOf(value: unknown, longest = longestLine): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') {
    return value.replace(/\s+/g, ' ').trim().slice(0, longest).trim().toWellFormed() || undefined;
  }
  if (Array.isArray(value)) {
    const parts = value.map((part) => (typeof part === 'string' ? lineOf(part) : undefined)).filter(Boolean);
    return lineOf(parts.join(', '), longest);
  }
  return isFields(value) && typeof value.name === 'string' ? lineOf(value.name, longest) : undefined;
}

/** The first of several fields that holds text: tools differ in what they call the same thing. */
export function firstLine(fields: Fields, names: readonly string[], longest?: number): string | undefined {
  for (const name of names) {
    const line = lineOf(fields[name], longest);
    if (line) return line;
  }
  return undefined;
}

/** An e-mail address out of `mailto:`, angle brackets or a list; undefined for what is none. */
export function addressOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const line = lineOf(first)?.replace(/^mailto:/i, '');
  const address = /<([^<>]+)>/.exec(line ?? '')?.[1] ?? line?.split('?')[0];
  return address && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(address)
    ? address.toLowerCase()
    : undefined;
}

/** How the names of the months begin, in the languages of most résumés. */
const monthNames = [
  /^(jan|ene|gen)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|mrt|maa)/,
  /^(apr|avr|abr)/,
  /^(may|mai|mei|mag|maj)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aoû|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott|out)/,
  /^nov/,
  /^(dec|déc|dez|dic)/,
];

const year = '(?:19|20)\\d{2}';
const yearFirst = new RegExp(`^(${year})(?:\\s*[-/.年]\\s*(\\d{1,2}))?(?!\\d)`);
const compact = new RegExp(`^(${year})(0[1-9]|1[0-2])(?:[0-3]\\d)?$`);
const monthFirst = new RegExp(`^(\\d{1,2})\\s*[-/.]\\s*(${year}|\\d{2})$`);
const anyYear = new RegExp(`(?<!\\d)${year}(?!\\d)`);

const dated = (yearDigits: string, month?: number): string =>
  month && month >= 1 && month <= 12 ? `${yearDigits}-${String(month).padStart(2, '0')}` : yearDigits;

/** "2019 – 2021" in one field: the part that the field is for. */
function partOf(text: string, edge: 'start' | 'end'): string {
  const range = new RegExp(`\\s+(?:[-–—]|to|until|bis)\\s+|(?<=${year})\\s*[-–—]\\s*(?=${year}(?!\\d))`);
  const parts = text.split(range);
  return (edge === 'start' ? parts[0] : parts.at(-1)) ?? '';
}

/** `07/21` as July 2021; nobody's working life began before 1940. */
const wholeYear = (digits: string): string =>
  digits.length === 4 ? digits : `${Number(digits) < 40 ? '20' : '19'}${digits}`;

/**
 * A date of any form as `YYYY-MM`, or as `YYYY` where the month is missing or cannot be told ("08-12-2020" is August or December).
 *
 * @returns undefined for none: empty, unreadable, or a word such as "Present"
 */
export function monthOf(value: unknown, edge: 'start' | 'end' = 'start'): string | undefined {
  const line = typeof value === 'number' || typeof value === 'string' ? lineOf(value) : undefined;
  const text = partOf(line?.toLowerCase() ?? '', edge);

  const whole = compact.exec(text);
  if (whole?.[1]) return dated(whole[1], Number(whole[2]));
  if (/^\d{12,13}$/.test(text)) return new Date(Number(text)).toISOString().slice(0, 7);
  const first = yearFirst.exec(text);
  if (first?.[1] && first[2]) return dated(first[1], Number(first[2]));
  const last = monthFirst.exec(text);
  if (last?.[2]) return dated(wholeYear(last[2]), Number(last[1]));

  const found = anyYear.exec(text)?.[0];
  if (!found) return undefined;
  const name = text.split(/[^\p{L}]+/u).find((word) => monthNames.some((pattern) => pattern.test(word)));
  return dated(
    found,
    name === undefined ? undefined : monthNames.findIndex((pattern) => pattern.test(name)) + 1,
  );
}

/**
 * The entries of a section: a list, one entry without a list, or a list that a tool wrote as an object (`{"0": …, "1": …}`).
 *
 * @param known names of which an entry has at least one
 * @param bare the field that an entry fills which is only text: "AWS Certified" as the name of a certificate
 * @returns undefined for what cannot be a section at all
 */
export function entriesIn(value: unknown, known: readonly string[], bare?: string): Fields[] | undefined {
  if (value === null || value === undefined) return [];
  const list = isFields(value)
    ? known.some((name) => name in value)
      ? [value]
      : Object.values(value)
    : value;
  if (!Array.isArray(list)) return undefined;
  const entries = list.flatMap((entry): Fields[] => {
    if (isFields(entry)) return [entry];
    return bare && typeof entry === 'string' && entry.trim() ? [{ [bare]: entry }] : [];
  });
  const empty = list.every((entry) => entry === null || entry === undefined || entry === '');
  return entries.length > 0 || empty ? entries : undefined;
}
