import { type Language, languages } from '../../../words/languages.ts';
import { iso } from '../../terms/clock.ts';
import type { WordingRule } from '../neutrality/index.ts';
import type { Acknowledgement, ComposedQuestion } from './draft.ts';
import type { Editing } from './edit.ts';
import { canBeAcknowledged, faultsOf } from './faults.ts';

/** A written reason why a rule's fault may stay. */
export interface Reason {
  rule: string;
  language: Language;
  reason: string;
}

/** A reason in fewer characters says nothing. */
export const leastReasonToKeep = 15;

/**
 * A question with what an administrator has written about its faults. A reason holds for the words that it was given for: what was
 * acknowledged before stays while the words are the same, and is gone with them.
 *
 * Reasons for faults that the question does not have, and for banned topics, are left out: they would acknowledge nothing.
 */
export function acknowledged(
  one: ComposedQuestion,
  reasons: readonly Reason[],
  { by, moment }: Editing,
): ComposedQuestion {
  const faults = faultsOf(one, []).filter(canBeAcknowledged);
  const kept = new Map<string, Acknowledgement>();
  for (const { rule, language, of, acknowledged: before } of faults) {
    const given = reasons.find((reason) => reason.rule === rule && reason.language === language);
    const text = given?.reason.trim() ?? '';
    const key = `${language} ${rule} ${of}`;
    if (text && text !== before?.reason)
      kept.set(key, { rule: rule as WordingRule, language, of, reason: text, by, at: iso(moment.now) });
    else if (before && (text || !given)) kept.set(key, before);
  }
  return {
    question: one.question,
    acknowledged: languages.flatMap((language) =>
      [...kept.values()].filter((acknowledgement) => acknowledgement.language === language),
    ),
  };
}
