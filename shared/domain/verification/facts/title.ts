import { lowered } from './plain.ts';
import { spelled } from './title-parts.ts';
import { fieldOfChief, rankSteps, type TitleWord, titleWords } from './title-words.ts';

export interface Title {
  /** All words that count, spelled one way. */
  words: Set<string>;
  /** Words for the work: concepts, and words that no list knows. */
  content: Set<string>;
  /** Whether anything in `content` is unknown to the lists. */
  unknown: boolean;
  head: 'leading' | 'helping' | 'trade' | 'none';
  /** The concept or word of the head. */
  name: string;
  /** Steps of rank; absent where a title names only a department. */
  level?: number;
}

/**
 * The sign at which the tail of a title begins: "Head | of Sales", "Engineer, | Testing". Words after "at" and
 * "to" belong to somebody else.
 */
const tail = /[,;:|()[\]]|\s[-–—]\s|(?<!\p{L})(?:of|for|in|de|des|du|der|für|fur)(?!\p{L})/u;
const elsewhere = /\S\s+(?:at|to|reporting to|bei|chez)\s.*$/;

interface Found {
  segment: string[];
  at: number;
  word: TitleWord;
}

const leads = (word: TitleWord | undefined): word is TitleWord =>
  word?.part === 'leading' || word?.part === 'helping' || word?.part === 'trade';

/** The last word for a person in the first part that has one. */
function headOf(segments: string[][]): Found | undefined {
  for (const segment of segments) {
    for (let at = segment.length - 1; at >= 0; at -= 1) {
      const word = titleWords.get(segment[at] ?? '');
      if (leads(word)) return { segment, at, word };
    }
  }
  return undefined;
}

const learning: Record<string, number> = {
  intern: -2,
  apprentice: -2,
  praktikant: -2,
  stagiaire: -2,
  azubi: -2,
  werkstudent: -2,
  becario: -2,
  trainee: 0,
};

/** Steps that words before a leading one add: a deputy is no director. */
const underLeading: Record<string, number> = {
  assistant: -2,
  deputy: -2,
  junior: -2,
  associate: -1,
  senior: 0.5,
  executive: 0.5,
};

/** Managers of a thing lead fewer people than managers of a department. */
const ownManagers: Record<string, number> = { account: -1.5, keyaccount: -1.5, project: -0.5, product: -0.5 };

function levelOf({ segment, at, word }: Found, words: Set<string>): number {
  const learner = [...words].find((one) => one in learning);
  if (learner) return learning[learner] ?? 0;
  const before = segment.slice(0, at);
  let { level } = word;
  if (word.part === 'leading') {
    for (const one of before)
      level += underLeading[one] ?? (segment[at] === 'manager' ? (ownManagers[one] ?? 0) : 0);
    return level;
  }
  for (const one of segment) {
    if (one === segment[at]) continue;
    level +=
      one === 'assistant'
        ? -2
        : one === 'associate'
          ? -0.7
          : one === 'deputy'
            ? -2
            : (rankSteps.get(one) ?? 0);
  }
  return level;
}

/** Reads a title: which work it is, and how high. */
export function titleOf(text: string): Title {
  const own = lowered(text)
    .replace(/promoted to/g, ', ')
    .replace(/editor[ -]in[ -]chief/g, 'chief editor')
    .replace(/(?:^|(?<=\s))p\.?a\.?(?=\s|$)/, 'personal assistant')
    .replace(elsewhere, (found) => found[0] ?? '');
  const segments = own
    .split(tail)
    .map(spelled)
    .filter((segment) => segment.length > 0);
  const all = segments.flat();
  const words = new Set(all);
  const found = headOf(segments);
  // "Chief Information Officer", of whatever it is.
  const chief = found?.segment[found.at] === 'officer' && found.segment.slice(0, found.at).includes('chief');

  const content = new Set<string>();
  let unknown = false;
  for (const one of all) {
    const word = titleWords.get(one);
    const field = fieldOfChief.get(one);
    if (field) content.add(titleWords.get(field)?.concept ?? field);
    if (word?.part === 'trade' || word?.part === 'field') content.add(word.concept);
    if (word || rankSteps.has(one) || one === 'deputy') continue;
    content.add(one);
    unknown = true;
  }
  if (!found) {
    const last = segments[0]?.at(-1) ?? '';
    const trade = last !== '' && !titleWords.has(last) && !rankSteps.has(last);
    const level = 2 + (segments[0] ?? []).reduce((sum, one) => sum + (rankSteps.get(one) ?? 0), 0);
    return { words, content, unknown, head: trade ? 'trade' : 'none', name: last, ...(trade && { level }) };
  }
  const { word } = found;
  const head = chief ? 'leading' : (word.part as 'leading' | 'helping' | 'trade');
  return {
    words,
    content,
    unknown,
    head,
    name: head === 'trade' ? word.concept : (found.segment[found.at] ?? ''),
    level: chief ? 11 : levelOf(found, words),
  };
}
