import { wordsIn } from '../../../terms/lists.ts';
import type { Witness } from '../../panel.ts';
import { charactersOf } from './chinese.ts';
import data from './data/questions.json' with { type: 'json' };
import { phraseLength, wordOf } from './english.ts';
import { visible } from './visible.ts';

export type Statement = Witness['statements'][number];

/** A word, or two Chinese characters that stand side by side. */
export interface Token {
  key: string;
  /** Number of its word or first character among those of the statement. */
  at: number;
  /** Words or characters that it covers: 1, or 2. */
  span: 1 | 2;
  /** How much it says. */
  weight: number;
  /** How much it adds after a token that covers its first character. */
  added: number;
  sentence: number;
}

export interface Prepared {
  statement: Statement;
  /** Words and characters as they are compared one for one. */
  words: string[];
  /** Whether a word is a Chinese character. */
  han: boolean[];
  tokens: Token[];
  /** Numbers of the tokens of a key. */
  places: Map<string, number[]>;
  /** Matter of each sentence, and of all. */
  sentences: number[];
  matter: number;
}

/** Characters of one witness that are read. The first ones: more would only cost time. */
export const readCharacters = 4000;

const pieces =
  /[a-z0-9\u00c0-\u024f\u0370-\u1fff\uac00-\ud7af]+(?:'[a-z]+)*|[\u3040-\u30ff\u3400-\u9fff]+|[.!?:;。！？：；\n]/giu;
const marks = new Set('.!?:;。！？：；\n');
const asking = new Set(wordsIn(data.lists.asking.words));

/** Whether a sentence repeats the question, which is nobody's own wording. */
const isQuestion = (end: string | undefined, first: string | undefined): boolean =>
  end === '?' || end === '？' || ((end === ':' || end === '：') && first !== undefined && asking.has(first));

/** Beginnings of an answer that repeats the question. */
const leads = wordsIn(data.lists.leads.words).map((lead) => lead.replaceAll('_', ' '));

/** Words, or characters, that a question has at least and at most. A longer run is somebody's sentence. */
const lead = { word: [4, 20], han: [6, 30] } as const;

/**
 * Words at the head of two answers that repeat one question: the same in both, before each goes its own
 * way.
 */
export function repeated(a: Prepared, b: Prepared): number {
  let count = 0;
  while (count < a.words.length && a.words[count] === b.words[count]) count += 1;
  const [fewest, most] = lead[a.han[0] ? 'han' : 'word'];
  if (count < fewest || count > most || count === Math.min(a.words.length, b.words.length)) return 0;
  const start = a.words.slice(0, 3).join(a.han[0] ? '' : ' ');
  return leads.some((one) => start.startsWith(one)) ? count : 0;
}

const nameWeight = 0.3;
const headWeight = 0.6;
const acronymLength = 5;
const phraseWeight = 0.1;
/** Tokens that say less are not looked for. */
export const leastWeight = 0.06;

class Reader {
  readonly words: string[] = [];
  readonly han: boolean[] = [];
  readonly tokens: Token[] = [];
  readonly sentences: number[] = [];
  private readonly loud: boolean;
  private matter = 0;
  private first = 0;
  private firstToken = 0;
  private readonly phrases: { at: number; phrases: string[][] }[] = [];

  /** @param loud whether it is all in capital letters, which then mark no names. */
  constructor(loud: boolean) {
    this.loud = loud;
  }

  /** @param surface a word of an alphabet, as it is written. */
  word(surface: string): void {
    const { text, key, weight, capital, upper, phrases } = wordOf(surface);
    const at = this.words.push(text) - 1;
    this.han.push(false);
    if (phrases) this.phrases.push({ at, phrases });
    if (weight === 0) return;
    const shouted = upper && (surface.length > acronymLength || this.loud);
    // At the head of a sentence a name is not told from another word that no list has.
    const most = !capital || shouted ? weight : at > this.first ? nameWeight : headWeight;
    this.add({ key, at, span: 1, weight: Math.min(weight, most) });
  }

  characters(run: string): void {
    const { text, weights } = charactersOf(run);
    let covered = false;
    for (const [i, character] of text.entries()) {
      const at = this.words.push(character) - 1;
      this.han.push(true);
      const own = weights[i] as number;
      const next = weights[i + 1];
      const bigram = next !== undefined && own > 0 && next > 0;
      if (bigram) {
        this.add(
          { key: character + text[i + 1], at, span: 2, weight: own + next },
          next,
          covered ? next : own + next,
        );
      }
      covered = bigram;
    }
  }

  private add(token: Omit<Token, 'sentence' | 'added'>, added = token.weight, matter = token.weight): void {
    const { key, at, span, weight } = token;
    this.tokens.push({ key, at, span, weight, added, sentence: this.sentences.length });
    this.matter += matter;
  }

  endSentence(mark: string | undefined): void {
    if (this.words.length === this.first) return;
    if (isQuestion(mark, this.words[this.first])) {
      this.words.length = this.first;
      this.han.length = this.first;
      this.tokens.length = this.firstToken;
      this.matter = 0;
    }
    this.sentences.push(this.matter);
    this.matter = 0;
    this.first = this.words.length;
    this.firstToken = this.tokens.length;
  }

  /** Takes their weight from the words of stock phrases. */
  discount(): void {
    for (const { at, phrases } of this.phrases) {
      const end = at + phraseLength(phrases, this.words, at);
      for (const token of end === at ? [] : this.tokens) {
        if (token.at < at || token.at >= end || token.weight <= phraseWeight) continue;
        this.sentences[token.sentence] =
          (this.sentences[token.sentence] as number) - token.weight + phraseWeight;
        token.weight = phraseWeight;
        token.added = phraseWeight;
      }
    }
  }
}

function read(statement: Statement, text: string): Prepared {
  const reader = new Reader(!/[a-z]/.test(text));
  for (const piece of visible(text).match(pieces) ?? []) {
    const code = piece.charCodeAt(0);
    if (marks.has(piece)) reader.endSentence(piece);
    else if (code >= 0x3040 && code <= 0x9fff) reader.characters(piece);
    else reader.word(piece);
  }
  reader.endSentence(undefined);
  reader.discount();
  const places = new Map<string, number[]>();
  for (const [i, { key, weight }] of reader.tokens.entries()) {
    if (weight < leastWeight) continue;
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  const { words, han, tokens, sentences } = reader;
  return {
    statement,
    words,
    han,
    tokens,
    places,
    sentences,
    matter: sentences.reduce((sum, one) => sum + one, 0),
  };
}

const remembered = new WeakMap<Statement, { text: string; length: number; prepared: Prepared }>();

/**
 * The tokens of what a witness wrote, of the first 4,000 characters. Each statement is read once, however many witnesses
 * it is compared with.
 */
export function prepare(statements: readonly Statement[]): Prepared[] {
  let left = readCharacters;
  return statements.flatMap((statement) => {
    const length = Math.min(left, statement.text.length);
    if (length === 0) return [];
    left -= length;
    const known = remembered.get(statement);
    if (known && known.text === statement.text && known.length === length) return [known.prepared];
    const prepared = read(statement, statement.text.slice(0, length));
    remembered.set(statement, { text: statement.text, length, prepared });
    return [prepared];
  });
}
