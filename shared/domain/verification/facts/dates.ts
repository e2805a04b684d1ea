import data from './data/months.json' with { type: 'json' };
import { pattern } from './pattern.ts';

/** Months since the year 0, first and last, that an answer covers: a year alone covers twelve. */
export interface Span {
  first: number;
  last: number;
}

/** The reading of a moment: it has not come, or it lies in one or several spans ("2019 or 2020"). */
export type When = 'present' | Span[];

/** January first. */
const monthNames = data.lists.months.rows.map((names) => new Set(names.split(' ')));

/** Parts of a year, as its first and last month. */
const parts: [RegExp, number, number][] = [
  [/\b(?:q1|first quarter)\b|第?一季度/, 1, 3],
  [/\b(?:q2|second quarter)\b|第?二季度/, 4, 6],
  [/\b(?:q3|third quarter)\b|第?三季度/, 7, 9],
  [/\b(?:q4|fourth quarter|last quarter)\b|第?四季度/, 10, 12],
  [/\b(?:h1|first half)\b|上半年/, 1, 6],
  [/\b(?:h2|second half)\b|下半年/, 7, 12],
  [/\b(?:early|beginning of|start of|anfang)\b|年初/, 1, 4],
  [/\b(?:mid|middle of|mitte)\b|年中/, 5, 8],
  [/\b(?:late|end of|ende)\b|年底|年末/, 9, 12],
  [/\bspring\b|春/, 3, 6],
  [/\bsummer\b|夏/, 6, 9],
  [/\b(?:autumn|fall)\b|秋/, 9, 12],
];

const lasting = pattern(`
    ^(?:(?:to|till|until|the|still|he|she|they|is|are|at) )*(?:present|now|today|current(?:ly)?|
    ongoing|heute|aujourd ?hui|actualidad|hoy|still|still (?:here|there|employed|working|works|work|
    with us)(?: .*)?|no end|not (?:yet )?ended|(?:has|have) not left(?: yet)?|hasnt left(?: yet)?|
    works? here)$|至今|现在|目前|仍在|还在|在职
  `);

const year = '(?:19|20)\\d{2}';
const month = '(?:1[0-2]|0?[1-9])';
/** Forms that name a month by its number. */
const numbered: [RegExp, 'ym' | 'my'][] = [
  [
    new RegExp(
      `(?<!\\d)(${year})\\s*[-/.年]\\s*(${month})(?:\\s*月)?(?:[-/.]?\\d{1,2}(?!\\d)日?)?(?!\\d)`,
      'g',
    ),
    'ym',
  ],
  [new RegExp(`(?<!\\d)(${year})(0[1-9]|1[0-2])(?:[0-3]\\d)?(?!\\d)`, 'g'), 'ym'],
  [new RegExp(`(?<!\\d)(?:[0-3]?\\d\\.\\s?)?(${month})\\s*[-/.]\\s*(${year})(?!\\d)`, 'g'), 'my'],
  [new RegExp(`(?<![\\d/])(${month})/(?:1[3-9]|2\\d|3[01])/(${year})(?!\\d)`, 'g'), 'my'],
  [new RegExp(`(?<![\\d/])(?:1[3-9]|2\\d|3[01])/(${month})/(${year})(?!\\d)`, 'g'), 'my'],
];
const anyYear = new RegExp(`(?<!\\d)(${year})(?!\\d)`);
const shortYear = /^(1[0-2]|0?[1-9])\s*[-/.]\s*(\d{2})$/;
const chineseDigits = '〇一二三四五六七八九';

const at = (years: number, first: number, last = first): Span => ({
  first: years * 12 + first - 1,
  last: years * 12 + last - 1,
});

/** 二〇二一年三月 with digits. */
const digits = (text: string): string =>
  text
    .replace(/零/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (found) =>
      [...found].map((one) => chineseDigits.indexOf(one)).join(''),
    )
    .replace(/(?<=年)(十[一二]?|[一二三四五六七八九])(?=月)/g, (found) =>
      String(
        found.startsWith('十')
          ? 10 + Math.max(0, chineseDigits.indexOf(found[1] ?? '〇'))
          : chineseDigits.indexOf(found),
      ),
    );

/** Years in words around them: "March 2021", "early 2019", "in 2019". */
function named(text: string): Span[] {
  const found: Span[] = [];
  const pieces = text.split(anyYear);
  for (let index = 1; index < pieces.length; index += 2) {
    const whole = Number(pieces[index]);
    // The month stands before its year; after it only where nothing else is named ("2021 March").
    const before = (pieces[index - 1] ?? '').slice(-40);
    const after = pieces.length === 3 ? (pieces[index + 1] ?? '').slice(0, 40) : '';
    const near = `${before} ${after}`;
    const words = near.split(/[^\p{L}]+/u);
    const number = monthNames.findIndex((names) => words.some((word) => names.has(word)));
    const part = parts.find(([pattern]) => pattern.test(near));
    if (number >= 0) found.push(at(whole, number + 1));
    else found.push(part ? at(whole, part[1], part[2]) : at(whole, 1, 12));
  }
  return found;
}

/**
 * Reads a date of any form: `2021-03`, "03/2021", "March 2021", 2021年3月, "early 2019", "2019 or 2020",
 * "present". Of several dates all are kept, in their order.
 *
 * @returns undefined for no date, which says nothing
 */
export function whenOf(value: unknown): When | undefined {
  if (typeof value !== 'string') return undefined;
  const iso = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
  if (iso) return [at(Number(iso[1]), Number(iso[2]))];
  const text = digits(
    value
      .slice(0, 200)
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}'’]/gu, '')
      .normalize('NFC')
      .toLowerCase()
      // "It may have been 2019" names no month.
      .replace(/\bmay (?=have|be|well|also|not)/g, ' ')
      .trim(),
  );
  const short = shortYear.exec(text);
  if (short) return [at(Number(short[2]) + (Number(short[2]) < 40 ? 2000 : 1900), Number(short[1]))];

  const spans: { index: number; span: Span }[] = [];
  let rest = text;
  for (const [pattern, form] of numbered) {
    rest = rest.replace(pattern, (whole: string, one: string, two: string, index: number) => {
      spans.push({
        index,
        span: form === 'ym' ? at(Number(one), Number(two)) : at(Number(two), Number(one)),
      });
      return '#'.repeat(whole.length);
    });
  }
  const all = [...spans.sort((a, b) => a.index - b.index).map(({ span }) => span), ...named(rest)];
  if (all.length > 0) return all.sort((a, b) => a.first - b.first).slice(0, 4);
  return lasting.test(text.replace(/[.!,]+$/, '')) ? 'present' : undefined;
}
