import type { Check } from '../check/check.ts';
import { type Decision, settled, theCandidate } from '../check/decision.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import { iso, type Moment } from '../terms/clock.ts';

/**
 * The disclosures that the candidate has still to read before they consent, by their text keys, one document each: a document that
 * consists solely of the disclosure (15 USC 1681b(b)(2)(A)(i)) cannot hold that of another law as well (Gilberg v. California Check
 * Cashing Stores, 913 F.3d 1169, 9th Cir. 2019).
 */
export function unreadDisclosures({ scope, head }: Pick<Check, 'scope' | 'head'>): string[] {
  if (!scope?.law.standAloneDisclosure) return [];
  return scope.law.notices.disclosure.filter((text) => !head.disclosuresRead?.includes(text));
}

/** The candidate has read one disclosure. @throws Refusal `already_ended`, `not_at_this_step` before the scope stands */
export function confirmDisclosure(check: Check, { text }: { text: string }, moment: Moment): Decision {
  mustBeOpen(check);
  if (!check.scope) throw notAtThisStep('refusal.nothing-to-read');
  const unread = unreadDisclosures(check);
  if (!unread.includes(text)) return settled;
  return {
    head: {
      disclosuresRead: [...(check.head.disclosuresRead ?? []), text],
      ...(unread.length === 1 && { disclosureAt: iso(moment.now) }),
    },
    events: [{ event: 'disclosure.read', actor: theCandidate, data: { text } }],
  };
}
