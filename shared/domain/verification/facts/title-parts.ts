import { pattern } from './pattern.ts';
import { unspaced } from './plain.ts';
import { isSlip } from './slips.ts';
import { spellings } from './title-spellings.ts';
import { filler, rankSteps, titleWords } from './title-words.ts';

const fillerHan =
  /^(?:他|她|我|我们|当时|的|是|在|担任|任|一名|一个|做|当|曾|职务|应该|大概|可能|觉得|认为)+|的|(?:吧|了)$/g;

/** Words in an unspaced script, longest known part first. */
function partsOf(run: string): string[] {
  const text = run.replace(fillerHan, '');
  const parts: string[] = [];
  let rest = '';
  for (let index = 0; index < text.length; ) {
    let length = Math.min(6, text.length - index);
    while (length > 0) {
      const part = text.slice(index, index + length);
      if (spellings.has(part) || (length > 1 && titleWords.has(part))) break;
      length -= 1;
    }
    if (length === 0) {
      rest += text[index];
      index += 1;
      continue;
    }
    if (rest) parts.push(rest);
    rest = '';
    parts.push(text.slice(index, index + length));
    index += length;
  }
  return rest ? [...parts, rest] : parts;
}

const inPhrases = new Set([...spellings.keys()].flatMap((key) => key.split(' ')));
const known = (word: string): boolean => titleWords.has(word) || inPhrases.has(word) || rankSteps.has(word);

/** All known words of six letters and more by their first letter, to correct a typing mistake. */
const byLetter = Map.groupBy(
  [...new Set([...titleWords.keys(), ...[...spellings.keys()].filter((key) => !key.includes(' '))])].filter(
    (word) => word.length >= 6,
  ),
  (word) => word[0] ?? '',
);

function corrected(word: string): string {
  if (known(word) || word.length < 6 || unspaced.test(word)) return word;
  const single = word.replace(/s$/, '');
  if (known(single)) return single;
  return byLetter.get(word[0] ?? '')?.find((one) => isSlip(word, one)) ?? word;
}

/** "Events" is "event"; "sales" is no "sale". */
function singular(word: string): string {
  const one = word.replace(/(?<=[a-z]{3})s$/, '');
  const known = titleWords.get(word);
  return known && titleWords.get(one)?.concept !== known.concept ? word : one;
}

/** German compounds end in the person: Vertriebsleiter, Softwareentwickler. */
const compound = pattern(
  String.raw`
    ^(\p{L}{3,}?)s?(leiter|entwickler|ingenieur|techniker|berater|fahrer|lehrer|assistent|verkaufer|
    manager|engineer|developer)(?:in)?$
  `,
  'u',
);

function parted(word: string): string[] {
  if (known(word)) return [word];
  const [, first, last] = compound.exec(word) ?? [];
  return first && last ? [first, last] : [corrected(word)];
}

/** Words spelled one way: short forms long, and what is usually several words one. */
export function spelled(segment: string): string[] {
  const raw = segment
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/(?<=[a-z0-9+#])(?=\p{sc=Han})|(?<=\p{sc=Han})(?=[a-z0-9])/gu, ' ')
    .split(' ')
    .flatMap((word) => (unspaced.test(word) ? partsOf(word) : parted(word)))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const words: string[] = [];
  for (let index = 0; index < raw.length; ) {
    let taken = 1;
    let found: string | undefined;
    for (const length of [4, 3, 2, 1]) {
      found = spellings.get(raw.slice(index, index + length).join(' '));
      if (found && index + length <= raw.length) {
        taken = length;
        break;
      }
    }
    words.push(...(found ?? singular(raw[index] ?? '')).split(' '));
    index += taken;
  }
  return words.filter((word) => !filler.has(word));
}
