import { type Likeness, type Memo, withoutMemory } from './likeness.ts';
import { saysNothing } from './says-nothing.ts';

type Compare<Value> = (claimed: Value, said: Value, memo: Memo) => Likeness | undefined;

/** Makes a comparison of texts: equal texts are the same, an answer that says nothing is none. */
export const comparingTexts =
  (compare: Compare<string>) =>
  (claimed: unknown, said: unknown, memo: Memo = withoutMemory): Likeness | undefined => {
    if (typeof claimed !== 'string' || typeof said !== 'string' || claimed.trim() === '') return undefined;
    if (claimed.trim().toLowerCase() === said.trim().toLowerCase()) return 'same';
    return memo('nothing', said, saysNothing) ? undefined : compare(claimed, said, memo);
  };
