import type { Span } from '../fault.ts';
import { formsOf } from './forms.ts';

/** A word or a mark of the question, as the rules read it. */
export interface Token extends Span {
  /** The word in lower case, contractions spelt out ("n't" is "not"). The person asked about is `@`, anything of theirs `@s`. */
  text: string;
  /** Every name that a pattern may give it: itself, its base forms and the classes it belongs to. */
  forms: readonly string[];
  /** Whether it is punctuation. */
  mark: boolean;
  /** Whether it is part of a compound and has a hyphen before it: "ending" in "never-ending". */
  joined: boolean;
  /** Whether a sentence begins here, polite words apart. */
  first: boolean;
  /** Whether it is written with a capital or in capitals. */
  capital: boolean;
}

const single = new Map([
  ...[...'‘’ʼ`´′＇'].map((c) => [c, "'"] as const),
  ...[...'“”„«»‟″＂「」'].map((c) => [c, '"'] as const),
  ...[...'‐‑'].map((c) => [c, '-'] as const),
  ...[...'‒–—―−'].map((c) => [c, '—'] as const),
]);

/** Replaces unusual characters one by one, so that offsets stay those of the original. */
function plain(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const code = text.charCodeAt(i);
    if (code < 128) out += c === '`' ? "'" : c;
    else if (code >= 0xff01 && code <= 0xff5e) out += single.get(c) ?? String.fromCharCode(code - 0xfee0);
    else out += single.get(c) ?? (/\s/u.test(c) ? ' ' : c);
  }
  return out;
}

const piece =
  /\{\w{1,20}\}(?:'s(?![\p{L}]))?|(?:\p{L}\.){2,8}|[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\ufeff]+(?:'[\p{L}]{1,4}(?![\p{L}]))?|\S/gu;
const invisible = /[\u00ad\u200b-\u200d\ufeff]/g;

const endings: Record<string, string> = { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' };
/** Words after which "'s" is "is"; after all others it says whose. */
const beforeIs = new Set(
  'it that this there here what who where when how why he she everything everyone everybody'.split(' '),
);
const bare = new Map(
  'do does did is was are were would could should has have had wo ca ai must need'
    .split(' ')
    .map((stem) => [`${stem}nt`, stem]),
);
bare.delete('want');
bare.delete('cant');
const stems: Record<string, string> = { wo: 'will', ca: 'can', ai: 'is', sha: 'shall' };

/** A token as it stands, unless `more` knows better. */
export function token(text: string, start: number, end: number, more: Partial<Token> = {}): Token {
  const mark = !/[\p{L}\p{N}@{]/u.test(text) && text !== "'s";
  return {
    text,
    start,
    end,
    mark,
    joined: false,
    first: false,
    capital: false,
    forms: mark ? [text] : formsOf(text),
    ...more,
  };
}

/** The words and marks of a text. */
export function tokensOf(original: string): Token[] {
  const text = plain(original);
  const tokens: Token[] = [];
  let hyphen = -1;
  for (const match of text.matchAll(piece)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    if (raw === '-') {
      const tight = start > 0 && text[start - 1] !== ' ' && text[end] !== ' ';
      if (tight) hyphen = end;
      else tokens.push(token('—', start, end));
      continue;
    }
    const joined = hyphen === start;
    const word = raw.toLowerCase().replace(invisible, '');
    if (word === '') continue;
    const capital = raw !== raw.toLowerCase();
    tokens.push(...unfold(word, start, end, { joined, capital }));
  }
  return tokens;
}

function unfold(word: string, start: number, end: number, more: Partial<Token>): Token[] {
  if (word === 'cannot') return [token('can', start, start + 3, more), token('not', start + 3, end)];
  const lost = bare.get(word);
  if (lost !== undefined)
    return [token(stems[lost] ?? lost, start, end - 2, more), token('not', end - 2, end)];
  const quote = word.indexOf("'");
  if (quote <= 0) return [token(word, start, end, more)];
  const stem = word.slice(0, quote);
  const rest = word.slice(quote + 1);
  const cut = start + quote;
  if (rest === 't' && stem.endsWith('n')) {
    const verb = stem === 'can' || stem === 'won' || stem === 'shan' ? stem.slice(0, 2) : stem.slice(0, -1);
    const base =
      stem === 'can' ? 'can' : stem === 'won' ? 'will' : stem === 'shan' ? 'shall' : (stems[verb] ?? verb);
    return [token(base, start, cut - 1, more), token('not', cut - 1, end)];
  }
  const whole = endings[rest];
  if (whole !== undefined) return [token(stem, start, cut, more), token(whole, cut, end)];
  if (rest === 's' && stem === 'let') return [token(stem, start, cut, more), token('us', cut, end)];
  if (rest === 's') {
    const is = beforeIs.has(stem);
    return [token(stem, start, cut, more), token(is ? 'is' : "'s", cut, end)];
  }
  return [token(word, start, end, more)];
}
