import type { Spotted, Wording } from '../fault.ts';
import { absolute } from './absolute.ts';
import { doubleBarrelled } from './barrels.ts';
import { areAnchors, cueFaults, isInnocent } from './cues.ts';
import type { Found } from './found.ts';
import { hearsay } from './hearsay.ts';
import { hypothetical } from './hypothetical.ts';
import { jargon } from './jargon.ts';
import { leading } from './leading.ts';
import { overLong } from './length.ts';
import { loaded, loadedOption } from './loaded.ts';
import { negation } from './negation.ts';
import { unbalancedOptions } from './options.ts';
import { presumption } from './presumption.ts';
import { quantifier } from './quantifier.ts';
import { referent } from './referent.ts';
import { rewritten } from './rewrite.ts';
import { type Question, questionOf } from './sentences.ts';
import { suggestive } from './suggestive.ts';

const ofText: readonly ((question: Question) => Found[])[] = [
  leading,
  presumption,
  loaded,
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

const faultsOf = (question: Question): Found[] => ofText.flatMap((rule) => rule(question));

/** Finds what is unfair or hard about the wording of a Chinese question, in its text and in the answers it offers. */
export function chineseFaults({ text, options = [] }: Wording): Spotted[] {
  const question = questionOf(text, options);
  const found = faultsOf(question);
  const better = rewritten(
    text,
    question,
    found,
    (words) => faultsOf(questionOf(words, options)).length === 0,
  );
  return [
    ...withCues(
      text,
      found.map(
        ({ rule, from, to }): Spotted => ({
          rule,
          start: question.starts[from] ?? 0,
          end: question.ends[to - 1] ?? text.length,
          ...(better !== undefined && { rewrite: better }),
        }),
      ),
    ).filter((fault) => !isInnocent(fault, text)),
    ...options.flatMap((option, number): Spotted[] => {
      const hit = loadedOption(option);
      if (hit === undefined) return [];
      const spotted: Spotted = { rule: 'loaded', option: number, ...hit };
      return isInnocent(spotted, option) ? [] : [spotted];
    }),
    ...(areAnchors(options) ? [] : unbalancedOptions(text, options)),
  ];
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
