import { describe, expect, it } from 'vitest';
import { catalogue, type Key } from '../../../shared/words/catalogue.ts';
import { saidIn } from './said-in.ts';

/** Somebody who reads what was found about them reads short sentences. */
const longest = 20;

/** A list of words, such as those of a signal, is no sentence. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;]) /);

const keys = (Object.keys(catalogue.en) as Key[]).filter((key) =>
  /^(finding|report|signal|refusal)\./.test(key),
);

describe('findings, report, signals and refusals', () => {
  it.each([...new Set(keys.map((key) => key.split('.')[0]))])(
    `say at most ${longest} words in a sentence: %s`,
    (area) => {
      const long = keys
        .filter((key) => key.startsWith(`${area}.`))
        .flatMap((key) => saidIn('en', key).flatMap(sentencesOf))
        .filter((sentence) => sentence.split(/\s+/).length > longest);
      expect([...new Set(long)]).toEqual([]);
    },
  );
});
