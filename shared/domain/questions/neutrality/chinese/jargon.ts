import data from './data/jargon.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const { lists } = data;

const cues = pattern(lists.cues.expressions);
const fine = pattern(lists.innocent.expressions);

/** Finds the language of the office, and abbreviations that outsiders have to look up. */
export function jargon({ text }: Question): Found[] {
  return all('jargon', find(text, cues, fine));
}
