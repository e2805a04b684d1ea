import { parseAccept } from 'hono/utils/accept';
import { isLanguage, type Language } from '../words/index.ts';

/** The first of our languages that a browser or a program asks for by `Accept-Language`; undefined when it asks for none of them. */
export const acceptedLanguage = (header: string | undefined): Language | undefined =>
  parseAccept(header ?? '')
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type.toLowerCase().split('-')[0])
    .find(isLanguage);
