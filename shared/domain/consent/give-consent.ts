import { consentTexts, consentTextVersion, type Language } from '../../words/index.ts';
import { hashOf } from '../check/audit.ts';
import { type Check, pendingChange } from '../check/check.ts';
import { continueWork, restart } from '../check/continue-work.ts';
import { type Decision, settled, theCandidate } from '../check/decision.ts';
import type { EventData } from '../check/events.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import { type Marks, originOf } from '../check/network-and-device.ts';
import type { Consent, ConsentEvidence, Scope } from '../check/records.ts';
import { iso, type Moment } from '../terms/clock.ts';
import { type FieldFault, fault, Refusal } from '../terms/refusal.ts';
import { unreadDisclosures } from './confirm-disclosure.ts';

export interface ConsentInput {
  /** Scope item id to yes or no; every item needs an answer. */
  items: Record<string, boolean>;
  /** What the law wants agreed to apart from the items; every one needs a yes. */
  separate: Record<string, boolean>;
  /** Hash of the scope that the page showed: consent is for what was read, not for what has come since. */
  scopeHash: string;
  language: Language;
  /** SHA-256 of the link through which the page was opened. */
  link: string;
  /** Where the candidate consents from: kept apart from the evidence, and briefly. */
  marks?: Marks;
}

/** The fault of a No to something that is needed: the whole check can be refused, a change of it can be left alone. */
type Needed = 'fault.item-is-needed' | 'fault.item-is-needed-for-change';

function faultsOf(scope: Scope, { items, separate, scopeHash }: ConsentInput, needed: Needed): FieldFault[] {
  if (scopeHash !== scope.hash) return [fault('scope', 'fault.scope-has-changed')];
  const ofItems = scope.items.flatMap(({ id, required }) => {
    if (items[id] === undefined) return [fault(`item-${id}`, 'fault.choose-item')];
    return required && !items[id] ? [fault(`item-${id}`, needed)] : [];
  });
  const ofLaw = scope.separateConsents.flatMap((name) => {
    if (separate[name] === undefined) return [fault(`separate-${name}`, 'fault.choose-item')];
    return separate[name] ? [] : [fault(`separate-${name}`, needed)];
  });
  return [...ofItems, ...ofLaw];
}

/** @throws Refusal `invalid_input` with the path of each choice that is missing or ends the check. */
function evidenceOf(check: Check, scope: Scope, input: ConsentInput, moment: Moment): ConsentEvidence {
  const needed = check.consent ? 'fault.item-is-needed-for-change' : 'fault.item-is-needed';
  const faults = faultsOf(scope, input, needed);
  if (faults.length > 0) throw new Refusal('invalid_input', 'refusal.choices', faults);
  const { language, link } = input;
  return {
    at: iso(moment.now),
    items: Object.fromEntries(scope.items.map(({ id }) => [id, input.items[id] === true])),
    separate: Object.fromEntries(scope.separateConsents.map((name) => [name, true])),
    scopeHash: scope.hash,
    textVersion: consentTextVersion[language],
    textHash: hashOf(consentTexts(language)),
    language,
    link,
    ...(check.head.disclosureAt && { disclosureAt: check.head.disclosureAt }),
  };
}

/** The part of the evidence that the audit trail tells. */
function told({ items, separate, ...evidence }: ConsentEvidence): EventData<'consent.given'> {
  const { scopeHash, textVersion, textHash, language, link } = evidence;
  return {
    items: Object.keys(items).filter((id) => items[id]),
    separate: Object.keys(separate).filter((name) => separate[name]),
    scopeHash,
    textVersion,
    textHash,
    language,
    link,
  };
}

/**
 * The candidate consents, item by item. From here on the scope is frozen.
 *
 * @throws Refusal `invalid_input` when a choice is missing, a required one is refused, or the scope is no longer the one that was shown;
 * `not_at_this_step` before the scope stands, or before a stand-alone disclosure was confirmed.
 */
export function giveConsent(check: Check, input: ConsentInput, moment: Moment): Decision {
  mustBeOpen(check);
  if (check.consent) return settled;
  const { scope, head } = check;
  if (!scope || head.stage !== 'consent') throw notAtThisStep('refusal.no-consent-asked');
  if (unreadDisclosures(check).length > 0) throw notAtThisStep('refusal.disclosure-first');
  const evidence = evidenceOf(check, scope, input, moment);
  const consent: Consent = { type: 'consent', ...evidence, doNotContact: [], earlier: [] };
  return {
    put: [consent, ...originOf(check, 'candidate', input.marks, moment)],
    events: [{ event: 'consent.given', actor: theCandidate, data: told(evidence) }],
  };
}

/**
 * The candidate agrees to a change of scope, item by item. The new scope is frozen, the former consent is kept with it, and the work goes on.
 *
 * @throws Refusal as for consent; settled when there is nothing to agree to.
 */
export function agreeToChange(check: Check, input: ConsentInput, moment: Moment): Decision {
  mustBeOpen(check);
  const change = pendingChange(check);
  if (!change || !check.consent) return settled;
  const evidence = evidenceOf(check, change.scope, input, moment);
  const { type, doNotContact, earlier, ...before } = check.consent;
  // The questions of the package that is left must not come along.
  const { questionnaire: _, ...order } = check.order;
  const continued = continueWork(check, moment);
  const nextRun = restart(check.head);
  return {
    head: {
      ...continued.head,
      ...nextRun,
      packageId: change.order.package,
      roleTitle: change.scope.roleTitle,
    },
    put: [
      { ...change, settled: { outcome: 'agreed', at: iso(moment.now) } },
      change.scope,
      { ...order, ...change.order, role: { title: change.scope.roleTitle } },
      { type, ...evidence, doNotContact, earlier: [...earlier, before] },
      ...originOf(check, 'candidate', input.marks, moment),
      ...continued.put,
    ],
    remove: continued.remove,
    mails: continued.mails,
    events: [{ event: 'scope_change.agreed', actor: theCandidate, data: { ...told(evidence), ...nextRun } }],
  };
}

/** The candidate keeps what they agreed to before: the change is off, and the work goes on. @throws Refusal `already_ended` */
export function keepScope(check: Check, moment: Moment): Decision {
  mustBeOpen(check);
  const change = pendingChange(check);
  if (!change) return settled;
  const continued = continueWork(check, moment);
  const nextRun = restart(check.head);
  return {
    ...continued,
    head: { ...continued.head, ...nextRun },
    put: [{ ...change, settled: { outcome: 'kept', at: iso(moment.now) } }, ...continued.put],
    events: [{ event: 'scope_change.refused', actor: theCandidate, data: { change: change.n, ...nextRun } }],
  };
}
