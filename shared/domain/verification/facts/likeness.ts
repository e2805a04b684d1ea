/** The relation of an answer to a claim. `near` is the same in substance: a month or a word more or less. */
export type Likeness = 'same' | 'near' | 'other';

const order: readonly Likeness[] = ['same', 'near', 'other'];

/** The most favourable of several; undefined of none. */
export const best = (list: readonly (Likeness | undefined)[]): Likeness | undefined =>
  order.find((likeness) => list.includes(likeness));

/** The least favourable of several; undefined of none. */
export const worst = (list: readonly (Likeness | undefined)[]): Likeness | undefined =>
  order.findLast((likeness) => list.includes(likeness));

/** Remembers the reading of a text. `kind` keeps texts apart that are read in different ways. */
export type Memo = <T>(kind: string, text: string, make: (text: string) => T) => T;

/** Remembers nothing. */
export const withoutMemory: Memo = (_kind, text, make) => make(text);

/** A memory for one call: of the first 200 texts, so that a long panel cannot fill it. */
export function memory(): Memo {
  const known = new Map<string, unknown>();
  return <T>(kind: string, text: string, make: (text: string) => T): T => {
    const key = `${kind} ${text}`;
    if (known.has(key)) return known.get(key) as T;
    const made = make(text);
    if (known.size < 200) known.set(key, made);
    return made;
  };
}
