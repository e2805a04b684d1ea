import { isLanguage, type Language } from '../../words/index.ts';
import { type Parsed, valuesOf } from './parsed.ts';

/** The last part of an address of a page. */
const pageName = /^[a-z0-9-]{0,60}$/;

/** Fields `language` and `back`, the page to show again. Nonsense is left out: there is nobody to tell. */
export function parseLanguage(params: URLSearchParams): Parsed<{ language?: Language; back: string }> {
  const values = valuesOf(params);
  const { language, back = '' } = values;
  return {
    values,
    ok: { back: pageName.test(back) ? back : '', ...(isLanguage(language) && { language }) },
  };
}
