import type { Check } from '../check.ts';
import { type Decision, settled } from '../decision.ts';
import { iso, type Moment } from '../moment.ts';
import { Refusal } from '../refusal.ts';
import { mustBeOpen, notAtThisStep } from './guard.ts';

export interface ConsentInput {
  /** Scope item id to yes or no; every item needs an answer. */
  items: Record<string, boolean>;
  textVersion: string;
  language: string;
  /** SHA-256 of the link through which the page was opened. */
  link: string;
}

/**
 * The candidate consents, item by item.
 *
 * @throws Refusal `invalid_input` when an item has no answer or a required one is refused, `not_at_this_step` before the scope stands.
 */
export function giveConsent(check: Check, input: ConsentInput, moment: Moment): Decision {
  mustBeOpen(check);
  if (check.consent) return settled;
  if (!check.scope || check.head.stage !== 'consent')
    throw notAtThisStep('This check does not ask for your consent now.');

  const faults = check.scope.items.flatMap((item) => {
    const answer = input.items[item.id];
    if (answer === undefined)
      return [{ path: `item-${item.id}`, message: `Choose yes or no for “${item.title}”.` }];
    if (item.required && !answer) {
      return [
        {
          path: `item-${item.id}`,
          message: `The check cannot go on without “${item.title}”. If you do not want it, refuse the whole check.`,
        },
      ];
    }
    return [];
  });
  if (faults.length > 0) throw new Refusal('invalid_input', 'Some choices are missing.', faults);

  const items = Object.fromEntries(check.scope.items.map(({ id }) => [id, input.items[id] === true]));
  return {
    put: [
      {
        type: 'consent',
        at: iso(moment.now),
        items,
        scopeHash: check.scope.hash,
        textVersion: input.textVersion,
        language: input.language,
        link: input.link,
        doNotContact: [],
      },
    ],
    events: [
      {
        event: 'consent.given',
        actor: { kind: 'candidate', id: 'candidate' },
        data: {
          items: Object.keys(items).filter((id) => items[id]),
          scopeHash: check.scope.hash,
          textVersion: input.textVersion,
          language: input.language,
          link: input.link,
        },
      },
    ],
  };
}
