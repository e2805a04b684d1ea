import { all, type Found } from './found.ts';
import { find, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const most = 60;
/** Marks of a clause within a clause: "由…提出来的…以后又…". */
const nesting = pattern([
  '的|以后|之后|之前|但是|并且|而且|因为|由于|虽然|同时|如果|时候?|过|由|根据|导致|而',
]);

/** Finds sentences longer than one can keep in mind, or with clauses within clauses. */
export function overLong({ text, sentences }: Question): Found[] {
  return sentences.flatMap(({ from, to }) => {
    const words = text
      .slice(from, to)
      .replace(/[，：、（）—·]/g, '')
      .replaceAll('@', '某人');
    const longest = Math.max(
      ...text
        .slice(from, to)
        .split(/[，：；]/)
        .map((clause) => clause.length),
    );
    const deep = words.length > 48 && longest > 36 && find(words, nesting).length >= 8;
    return words.length > most || deep ? all('over_long', [{ from, to }]) : [];
  });
}
