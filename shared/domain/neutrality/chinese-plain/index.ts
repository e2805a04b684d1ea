import type { Spotted, Wording } from '../fault.ts';
import { plain } from '../topics/match.ts';
import { doubles } from './double.ts';
import { leans } from './options.ts';
import { innocent, patterns } from './patterns.ts';
import { rewritten } from './rewrite.ts';
import { specific } from './specific.ts';

/** Han characters that a sentence may have before it has to be read twice. */
const longest = 60;

const covered = (text: string): string => text.replace(innocent, (words) => '\u0000'.repeat(words.length));

function longSentences(text: string): Spotted[] {
  let start = 0;
  return text.split(/(?<=[。？！?!])/).flatMap((sentence): Spotted[] => {
    const from = start;
    start += sentence.length;
    const characters = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
    return characters > longest
      ? [{ rule: 'over_long', start: from, end: from + sentence.trimEnd().length }]
      : [];
  });
}

/** Of two findings of one rule, the first tells enough; a single negation is none beside a double one. */
function once(found: readonly Spotted[]): Spotted[] {
  const rules = new Set(found.map(({ rule }) => rule));
  const seen = new Set<string>();
  return found.filter(({ rule, option }) => {
    if (rule === 'negation' && (rules.has('double_negation') || rules.size > 1)) return false;
    const key = `${rule} ${option ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Rules that hold for what is offered as an answer, too. */
const inOptions = new Set(['loaded']);

/** What the rules of wording find in a question in Simplified Chinese. */
export function chineseFaults({ text, options = [] }: Wording): Spotted[] {
  const read = plain(text);
  const quiet = covered(read);
  const found: Spotted[] = patterns.flatMap(([rule, pattern]) =>
    [...quiet.matchAll(pattern)]
      .filter((match) => match[0].trim() !== '' && specific(rule, match[0], quiet, match.index))
      .map((match) => ({ rule, start: match.index, end: match.index + match[0].length })),
  );
  found.push(...doubles(quiet).map((span): Spotted => ({ rule: 'double_barrelled', ...span })));
  found.push(...longSentences(read));
  if (leans(options)) found.push({ rule: 'unbalanced_options', start: 0, end: text.length });
  for (const [option, words] of options.entries())
    for (const [rule, pattern] of patterns)
      if (inOptions.has(rule))
        for (const match of covered(plain(words)).matchAll(pattern))
          found.push({ rule, start: match.index, end: match.index + match[0].length, option });
  return once(found).map((spotted) => {
    const rewrite = spotted.option === undefined ? rewritten(spotted.rule, text) : undefined;
    return rewrite === undefined ? spotted : { ...spotted, rewrite };
  });
}
