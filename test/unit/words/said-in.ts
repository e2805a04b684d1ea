import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue, type Key } from '../../../shared/words/catalogue.ts';
import { type Language, tagOf } from '../../../shared/words/index.ts';

export type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** A part of a text as the library reads it: 0 words, 7 the number of a plural, 8 a tag, else an argument or a choice. */
export interface Part {
  type: number;
  value?: unknown;
  children?: Ast;
  options?: Record<string, { value: Ast }>;
}

export const astOf = (language: Language, key: Key): Ast =>
  new IntlMessageFormat(catalogue[language][key], tagOf[language]).getAst();

/** Every way in which a text can be said, one for each of its choices, with a short name for what is filled in. */
function waysOf(ast: Ast): string[] {
  return (ast as Part[]).reduce<string[]>(
    (ways, { type, value, children, options }) => {
      const next = options
        ? Object.values(options).flatMap((option) => waysOf(option.value))
        : children
          ? waysOf(children)
          : [type === 0 ? String(value) : type === 7 ? '3' : 'Ann'];
      return ways.flatMap((way) => next.map((part) => way + part));
    },
    [''],
  );
}

/** What a text says, in each of its ways. */
export const saidIn = (language: Language, key: Key): string[] => waysOf(astOf(language, key));
