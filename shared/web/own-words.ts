import { languageOfText, type Words } from '../words/index.ts';
import { type Html, html, type Part } from './html.ts';
import { htmlTag } from './layout.ts';

/** The `lang` of somebody's own words where it is known and is not that of the page. */
export function langOf({ language }: Words, text: string): Html | undefined {
  const own = languageOfText(text);
  return own && own !== language ? html` lang="${htmlTag[own]}"` : undefined;
}

/** Somebody's own words in a line of ours: read out in their own language. */
export function ownWords(words: Words, text: string): Part {
  const lang = langOf(words, text);
  return lang ? html`<span${lang}>${text}</span>` : text;
}

/** A sentence of ours in which words of others stand between quotation marks. */
export const withOwnWords = (words: Words, sentence: string): Part =>
  sentence
    .split(/(?<=“)([^“”]*)(?=”)/)
    .map((part, index) => (index % 2 === 1 ? ownWords(words, part) : part));

/** Somebody's own words as a block. */
export const ownBlock = (words: Words, text: string): Html =>
  html`<blockquote${langOf(words, text)}>${text}</blockquote>`;
