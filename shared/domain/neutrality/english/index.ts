import type { Spotted, Wording } from '../fault.ts';
import { rules } from '../rules.ts';
import { absolute } from './absolute.ts';
import { doubleBarrelled } from './barrels.ts';
import { called } from './called.ts';
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

/** What is unfair or hard about the wording of an English question, in its text and in the answers it offers. */
export function englishFaults({ text, options = [] }: Wording): Spotted[] {
  const sentences = sentencesOf(text);
  const answers = options.map(sentencesOf);
  const isFair = (better: string) => faultsOf(sentencesOf(better)).every(({ rule }) => rules[rule].severity === 'warn');
  const spotted = faultsOf(sentences).map((fault): Spotted => {
    const rewrite = reworded(text, sentences, fault, isFair);
    return rewrite === undefined ? fault : { ...fault, rewrite };
  });
  return [...spotted, ...loadedOptions(answers), ...unbalancedOptions(options, answers)];
}

/** Each rule once at a place: of faults of one rule that overlap, the widest. */
function faultsOf(sentences: readonly Sentence[]): Spotted[] {
  const kept: Spotted[] = [];
  const found = ofText.flatMap((rule) => rule(sentences));
  for (const fault of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const same = kept.some(({ rule, start, end }) => rule === fault.rule && start < fault.end && fault.start < end);
    if (!same) kept.push(fault);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
