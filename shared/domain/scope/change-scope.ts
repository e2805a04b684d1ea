import { type Check, pendingChange } from '../check/check.ts';
import type { Actor, Decision } from '../check/decision.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import type { Scope } from '../check/records.ts';
import type { Order } from '../order/order.ts';
import { questionnaireOf } from '../questions/published.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { fault, Refusal } from '../terms/refusal.ts';
import { promisedBy, resolveScope } from './scope.ts';
import type { ParsedScopeChange } from './scope-change-request.ts';
import { scopeDifference } from './scope-difference.ts';

/** How often the scope of one check can be changed. Whoever wants to change it more often should begin a new check. */
const mostChanges = 5;

/** What was given of a change; the rest stays as it is. */
const present = (change: Omit<ParsedScopeChange, 'role'>): Partial<Order> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

/** Answers that were given to another questionnaire cannot be compared. */
function mustFitAnswers(check: Check, scope: Scope): void {
  if (check.references.length === 0 || !check.scope) return;
  const asked = new Set(questionnaireOf(scope).questions.map(({ id }) => id));
  const same = check.scope.questionnaireId === scope.questionnaireId;
  if (!same && check.references.some(({ answers }) => Object.keys(answers).some((id) => !asked.has(id))))
    throw notAtThisStep('refusal.answered-already');
}

/** Before anybody has agreed to anything, the order is simply mended; the candidate is told if they were asked already. */
function mendOrder(check: Check, order: Order, scope: Scope, actor: Actor, moment: Moment): Decision {
  const n = (check.head.scopeChanges ?? 0) + 1;
  const run = check.head.run + 1;
  return {
    head: {
      scopeChanges: n,
      run,
      packageId: order.package,
      roleTitle: order.role.title,
      promisedBy: promisedBy(scope, moment),
      // What is to be read is another now: the time to read it begins anew.
      ...(check.head.consentAskedAt && {
        consentAskedAt: iso(moment.now),
        consentBy: daysAfter(moment, scope.timetable.consentDays),
        consentReminders: 0,
      }),
    },
    put: [order, scope],
    mails: check.head.consentAskedAt
      ? [{ id: `scope-changed-${n}`, template: 'scope-changed', to: 'candidate' }]
      : [],
    // Nobody is at work while the candidate is waited for: a new execution sends the mail.
    events: [{ event: 'scope.changed', actor, data: { scopeHash: scope.hash, run } }],
  };
}

/**
 * Staff change what is checked. Before the candidate has consented, they are asked about the new scope only. Afterwards nothing goes on
 * until the candidate has answered: the running work is stopped by a new execution, which first asks anew.
 *
 * @param own the company's own questions for the package that is changed to, if it has any
 * @throws Refusal `already_ended`; `not_at_this_step` once answers are compared, while another change waits, or when nothing would
 * change; as for an order when the new scope breaks a rule.
 */
export function changeScope(
  check: Check,
  input: ParsedScopeChange,
  actor: Actor,
  moment: Moment,
  own?: Questionnaire,
): Decision {
  mustBeOpen(check);
  const { head, scope: before } = check;
  if (!before || !['consent', 'collection'].includes(head.stage) || head.attention)
    throw notAtThisStep('refusal.scope-fixed');
  if (pendingChange(check)) throw notAtThisStep('refusal.change-waits');
  if ((head.scopeChanges ?? 0) >= mostChanges) throw notAtThisStep('refusal.changed-often');

  const { role, package: ordered, riskLevel, items, reason } = check.order;
  const { role: newRole = role, ...given } = input;
  const changed = { package: ordered, riskLevel, items, reason, ...present(given) };
  const { questionnaire: asked, ...rest } = check.order;
  // Within a package the questions stay: a change of scope is not the place to change them unseen.
  const questionnaire = changed.package === ordered ? asked : own;
  const order: Order = { ...rest, ...changed, role: newRole, ...(questionnaire && { questionnaire }) };
  const scope = resolveScope(order, moment);
  if (scopeDifference(before, scope).length === 0)
    throw new Refusal('invalid_input', 'refusal.nothing-changes', [fault('items', 'fault.nothing-changes')]);
  if (!check.consent) return mendOrder(check, order, scope, actor, moment);

  mustFitAnswers(check, scope);
  const n = (head.scopeChanges ?? 0) + 1;
  const until = daysAfter(moment, before.timetable.consentDays);
  return {
    head: {
      scopeChanges: n,
      suspendedAt: iso(moment.now),
      changeBy: until,
      changeReminders: 0,
      run: head.run + 1,
    },
    put: [
      {
        type: 'scope-change',
        n,
        scope,
        order: { ...changed, ...(questionnaire && { questionnaire }) },
        by: actor.id,
        at: iso(moment.now),
      },
    ],
    events: [
      {
        event: 'scope.change_proposed',
        actor,
        data: { change: n, scopeHash: scope.hash, until, run: head.run + 1 },
      },
    ],
  };
}
