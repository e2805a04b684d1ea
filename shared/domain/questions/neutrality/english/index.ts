import type { Spotted, Wording } from '../fault.ts';
import { rules } from '../rules.ts';
import { absolute } from './absolute.ts';
import { doubleBarrelled } from './barrels.ts';
import { called } from './called.ts';
import { areWays, cueFaults, endsHigh, isInnocent } from './cues.ts';
import { hearsay } from './hearsay.ts';
import { hypothetical } from './hypothetical.ts';
import { jargon } from './jargon.ts';
import { leading } from './leading.ts';
import { overLong } from './length.ts';
import { loaded, loadedOptions } from './loaded.ts';
import { negation } from './negation.ts';
import { unbalancedOptions } from './options.ts';
import { presumption } from './presumption.ts';
import { quantifier } from './quantifier.ts';
import { type Sentence, sentencesOf } from './question.ts';
import { referent } from './referent.ts';
import { reworded } from './rewrite.ts';
import { suggestive } from './suggestive.ts';

const ofText = [
  leading,
  presumption,
  loaded,
  called,
  suggestive,
  doubleBarrelled,
  negation,
  quantifier,
  referent,
  hypothetical,
  hearsay,
  absolute,
  overLong,
  jargon,
];

/** A question with more faults than this gets no neutral wording: it would have to be read once more for each of them. */
const few = 12;

/** Finds what is unfair or hard about the wording of an English question, in its text and in the answers it offers. */
export function englishFaults({ text, options = [] }: Wording): Spotted[] {
  const sentences = sentencesOf(text);
  const answers = options.map(sentencesOf);
  const isFair = (better: string) =>
    faultsOf(sentencesOf(better)).every(({ rule }) => rules[rule].severity === 'warn');
  const faults = faultsOf(sentences);
  // One change of words does not make a question with many faults fair, and trying takes a reading for each.
  const isNearlyFair = faults.length <= few;
  const spotted = faults.map((fault): Spotted => {
    const rewrite = isNearlyFair ? reworded(text, sentences, fault, isFair) : undefined;
    return rewrite === undefined ? fault : { ...fault, rewrite };
  });
  return [
    ...withCues(text, spotted).filter((fault, _, { length }) => length > few || !isInnocent(fault, text)),
    ...loadedOptions(answers),
    ...leaning(options, answers),
  ];
}

/** Applies every rule and keeps the widest of the faults of one rule that overlap. */
function faultsOf(sentences: readonly Sentence[]): Spotted[] {
  const kept: Spotted[] = [];
  const last = new Map<string, number>();
  const found = ofText.flatMap((rule) => rule(sentences)).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const fault of found) {
    const at = last.get(fault.rule);
    const before = at === undefined ? undefined : kept[at];
    if (at === undefined || before === undefined || fault.start >= before.end)
      last.set(fault.rule, kept.push(fault) - 1);
    else if (fault.end - fault.start > before.end - before.start) kept[at] = fault;
  }
  return kept;
}

/** Adds the faults that a cue shows where no rule has found them already. */
const withCues = (text: string, spotted: readonly Spotted[]): Spotted[] =>
  [
    ...spotted,
    ...cueFaults(text).filter(
      (cue) =>
        !spotted.some(({ rule, start, end }) => rule === cue.rule && start < cue.end && cue.start < end),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);

function leaning(options: readonly string[], answers: readonly Sentence[][]): Spotted[] {
  if (areWays(options)) return [];
  if (endsHigh(options))
    return [{ rule: 'unbalanced_options', option: 0, start: 0, end: options[0]?.length ?? 0 }];
  return unbalancedOptions(options, answers);
}
