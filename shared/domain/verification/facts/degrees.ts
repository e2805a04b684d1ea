import { type Degree, degreeOf } from './degree.ts';
import { fieldConcepts } from './degree-words.ts';
import type { Likeness } from './likeness.ts';
import { foreign, unspaced } from './plain.ts';
import { isForm, isSlip } from './slips.ts';
import { comparingTexts } from './texts.ts';

const known: ReadonlySet<string> = new Set(fieldConcepts.values());

/** Astrophysics is physics. */
const endsIn = (long: string, short: string): boolean => short.length >= 5 && long.endsWith(short);

const alike = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (known.has(a) && known.has(b)) return false;
  return (
    isForm(a, b) ||
    isSlip(a, b) ||
    endsIn(a, b) ||
    endsIn(b, a) ||
    (unspaced.test(a) && (a.includes(b) || b.includes(a)))
  );
};

/** Every engineer studied engineering: alone it is a field, beside others it is not. */
function specific(fields: ReadonlySet<string>): string[] {
  const list = [...fields].filter((field) => field !== 'engineer');
  return list.length > 0 ? list : [...fields];
}

/** Compares fields; undefined where one side names none. */
function compareFields(a: Degree, b: Degree): Likeness | undefined {
  const [one, other] = [specific(a.fields), specific(b.fields)];
  if (one.length === 0 || other.length === 0) return undefined;
  const equal =
    a.fields.size === b.fields.size &&
    [...a.fields].every((x) => [...b.fields].some((y) => x === y || isSlip(x, y)));
  if (equal) return 'same';
  if (one.some((x) => other.some((y) => alike(x, y)))) return 'near';
  // "Engineering" for what was mechanical engineering.
  const wide = one[0] === 'engineer' ? b : other[0] === 'engineer' ? a : undefined;
  return wide?.fields.has('engineer') ? 'near' : 'other';
}

function compareRead(claimed: Degree, said: Degree): Likeness | undefined {
  const fields = compareFields(claimed, said);
  if (said.levels.length === 0 || claimed.levels.length === 0) {
    if (said.levels.length === 0 && said.unfinished !== claimed.unfinished) return 'other';
    if (said.levels.length === claimed.levels.length) return fields;
    // Only a field is named: it says nothing about the degree.
    return fields === 'same' ? 'near' : fields;
  }
  if (claimed.unfinished !== said.unfinished) return 'other';
  if (!claimed.levels.some((level) => said.levels.includes(level))) return 'other';
  if (fields === 'other') return 'other';
  const exact = claimed.levels.join() === said.levels.join();
  const none = claimed.fields.size === 0 && said.fields.size === 0;
  return exact && (fields === 'same' || none) ? 'same' : 'near';
}

/**
 * Compares the level, across names and languages, and the field where both name one. Same level and field is the same;
 * one of them missing or close is near; another level is other, a higher one too, and so is a degree that was
 * begun and not ended.
 *
 * @returns undefined for an answer that names neither
 */
export const compareDegrees = comparingTexts((claimed, said, memo) => {
  const [one, other] = [memo('degree', claimed, degreeOf), memo('degree', said, degreeOf)];
  if (other.levels.length === 0 && other.fields.size === 0 && !other.unfinished) return undefined;
  const likeness = compareRead(one, other);
  const unread =
    foreign(claimed, said) &&
    likeness === 'other' &&
    [...one.fields, ...other.fields].some((field) => !fieldConcepts.has(field));
  return unread && one.levels.some((level) => other.levels.includes(level)) ? 'near' : likeness;
});
