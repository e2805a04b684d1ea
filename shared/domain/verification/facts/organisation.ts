import {
  alias,
  chinese,
  filling,
  general,
  institutions,
  legalForms,
  small,
  trades,
} from './organisation-words.ts';
import { pattern } from './pattern.ts';
import { lowered, unspaced } from './plain.ts';

export interface Organisation {
  /** Words without legal forms and small words. */
  words: string[];
  /** First letters of all words, and of those without legal forms and small words. */
  initials: string[];
  /** Words that make the name: neither general nor the trade. */
  own: string[];
  /** Words for what the company does, and general words. */
  rest: string[];
  /** The name without spaces, as it was written and with its usual words. */
  joined: string[];
}

/** "S.A.", "GmbH & Co. KG" and "(Pvt.)" are legal forms whatever their punctuation. */
const forms = pattern(
  String.raw`
    \b(?:gmbh\s*(?:&|und|and)\s*co\.?\s*kg(?:aa)?|s\.?\s?a\.?\s?r\.?\s?l\.?|s\.?\s?p\.?\s?a\.?|
    s\.\s?l\.|s\.\s?a\.?|b\.\s?v\.?|n\.\s?v\.?|a\/s|s\/a|e\.\s?v\.?|l\.\s?l\.\s?c\.?|
    p\.\s?l\.\s?c\.?|pty\.?|& co\.?(?: kg)?)(?![a-z])
  `,
  'g',
);

/** Words joined where several are known as one, and by their first name. */
function renamed(words: string[]): string[] {
  const out: string[] = [];
  for (let index = 0; index < words.length; ) {
    let taken = 1;
    let word = words[index] ?? '';
    for (const length of [3, 2, 1]) {
      if (index + length > words.length) continue;
      const found = alias.get(words.slice(index, index + length).join(' '));
      if (!found) continue;
      word = found;
      taken = length;
      break;
    }
    out.push(word);
    index += taken;
  }
  return out;
}

interface Core {
  own: string[];
  rest: string[];
}

/**
 * The part of a Chinese name that makes it, without city, trade and legal form, unless nothing else is left.
 */
function chineseCore(name: string): Core {
  const bare = name.replace(chinese.legal, '');
  if (bare === '') return { own: [], rest: [] };
  const place = chinese.places.exec(bare)?.[0] ?? '';
  const here = bare.slice(place.length);
  if (here === '') return { own: [], rest: [bare] };
  // 北京大学 and 中国银行 are named by their place.
  if (institutions.has(here)) return { own: [bare], rest: [] };
  // 建设 is a trade, but not in 建设银行.
  if ([...institutions].some((kind) => unspaced.test(kind) && here.endsWith(kind))) {
    return { own: [here], rest: place ? [place] : [] };
  }
  const core = here.replace(chinese.trades, '');
  const own = core.length >= 2 ? core : here;
  const rest = own === core ? (here.match(chinese.trades) ?? []) : [];
  return { own: [alias.get(own) ?? own], rest: place ? [...rest, place] : [...rest] };
}

const plainWords = (text: string): string[] =>
  text
    .replace(/&|\+/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

const firstLetters = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

/** "GlaxoSmithKline" is GSK. Of a name all in capitals there is none. */
const capitals = (text: string): string =>
  /\p{Ll}\p{Lu}/u.test(text)
    ? text
        .replace(/[^\p{Lu}]/gu, '')
        .toLowerCase()
        .slice(0, 6)
    : '';

/** Reads the name of an organisation. */
export function organisationOf(text: string): Organisation {
  const name = lowered(text).replace(/\.(?:com|net|org|io|de|cn|co\.uk)\b/g, ' ');
  const before = plainWords(name);
  const all = plainWords(name.replace(forms, ' '));
  const kept = all.filter((word) => !legalForms.has(word) && !small.has(word));
  const bare = renamed(kept.length > 0 ? kept : all);
  const words: string[] = [];
  const own: string[] = [];
  const rest: string[] = [];
  for (const word of bare) {
    if (unspaced.test(word)) {
      const core = chineseCore(word);
      words.push(...core.own, ...core.rest);
      own.push(...core.own);
      rest.push(...core.rest);
      continue;
    }
    words.push(word);
    (filling.has(word) || trades.has(word) || general.has(word) ? rest : own).push(word);
  }
  const noStops = all.filter((word) => !small.has(word));
  return {
    words,
    own,
    rest,
    initials: [...new Set([...[before, all, noStops, kept, bare].map(firstLetters), capitals(text)])].filter(
      ({ length }) => length > 1,
    ),
    joined: [
      ...new Set(
        [kept, kept.map((word) => word.replace(chinese.legal, '')), words].map((one) => one.join('')),
      ),
    ].filter(Boolean),
  };
}
