import { type Check, pendingChange } from '../check/check.ts';
import type { Actor, Decision } from '../check/decision.ts';
import { mustBeOpen, notAtThisStep } from '../check/guard.ts';
import { type Ask, type Scope, type ScopeChange, toCandidate } from '../check/records.ts';
import { scopeOf } from '../check/step.ts';
import type { Order } from '../order/order.ts';
import { questionnaireOf } from '../questions/published.ts';
import { daysAfter, iso, type Moment } from '../terms/clock.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { fault, Refusal, type RefusalKey } from '../terms/refusal.ts';
import { promisedBy, resolveScope } from './scope.ts';
import type { ParsedScopeChange } from './scope-change-request.ts';
import { scopeDifference } from './scope-difference.ts';

/** The largest number of changes to the scope of one check. More changes are a new check. */
const mostChanges = 5;

/** The fields that a change gives; the others stay as they are. */
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

/** Corrects the order before anybody has agreed to anything. The candidate is told if they were asked already. */
function correctOrder(check: Check, order: Order, scope: Scope, actor: Actor, moment: Moment): Decision {
  const n = (check.head.scopeChanges ?? 0) + 1;
  const run = check.head.run + 1;
  const asked = check.asks.filter(({ kind }) => kind === 'consent');
  return {
    head: {
      scopeChanges: n,
      run,
      packageId: order.package,
      roleTitle: order.role.title,
      promisedBy: promisedBy(scope, moment),
    },
    put: [
      order,
      scope,
      // The time to read it begins again, since it is another text now.
      ...asked.map(
        (ask): Ask => ({
          ...ask,
          askedAt: iso(moment.now),
          until: daysAfter(moment, scope.timetable.consentDays),
          reminders: 0,
        }),
      ),
    ],
    mails: asked.map(() => ({ template: 'scope-changed', to: toCandidate, round: n, run })),
    // Nobody is at work while the candidate is waited for: a new execution sends the mail.
    events: [{ event: 'scope.changed', actor, data: { scopeHash: scope.hash, run } }],
  };
}

/** Situations in which the scope cannot be changed, the first that applies with the sentence that says so. */
const obstacles: readonly { applies(check: Check): boolean; key: RefusalKey }[] = [
  {
    applies: ({ head, scope }) =>
      !scope || !['consent', 'collection'].includes(head.stage) || head.attention !== undefined,
    key: 'refusal.scope-fixed',
  },
  {
    applies: (check) => pendingChange(check) !== undefined,
    key: 'refusal.change-waits',
  },
  {
    applies: ({ head }) => (head.scopeChanges ?? 0) >= mostChanges,
    key: 'refusal.changed-often',
  },
];

/** The fields of the order that the change concerns, and the whole order with them. */
function changedOrder(
  { questionnaire: asked, ...before }: Order,
  { role = before.role, ...given }: ParsedScopeChange,
  own: Questionnaire | undefined,
): { change: ScopeChange['order']; order: Order } {
  const { package: ordered, riskLevel, items, reason } = before;
  const changed = { package: ordered, riskLevel, items, reason, ...present(given) };
  // Within a package the questions stay: a change of scope is not the place to change them unseen.
  const questionnaire = changed.package === ordered ? asked : own;
  const change = { ...changed, ...(questionnaire && { questionnaire }) };
  return { change, order: { ...before, ...change, role } };
}

/** Stops the running work by a new execution, which first asks the candidate about the new scope. */
function proposeChange(check: Check, change: Omit<ScopeChange, 'type' | 'n'>, actor: Actor): Decision {
  const n = (check.head.scopeChanges ?? 0) + 1;
  const run = check.head.run + 1;
  const { scope, at } = change;
  return {
    head: { scopeChanges: n, suspendedAt: at, run },
    put: [{ type: 'scope-change', n, ...change }],
    events: [{ event: 'scope_change.proposed', actor, data: { change: n, scopeHash: scope.hash, run } }],
  };
}

/**
 * Staff change what is checked. Before the candidate has consented, they are asked about the new scope only. Afterwards nothing goes on
 * until the candidate has answered.
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
  const obstacle = obstacles.find(({ applies }) => applies(check));
  if (obstacle) throw notAtThisStep(obstacle.key);

  const before = scopeOf(check);
  const { change, order } = changedOrder(check.order, input, own);
  const scope = resolveScope(order, moment);
  if (scopeDifference(before, scope).length === 0)
    throw new Refusal('invalid_input', 'refusal.nothing-changes', [fault('items', 'fault.nothing-changes')]);
  if (!check.consent) return correctOrder(check, order, scope, actor, moment);

  mustFitAnswers(check, scope);
  return proposeChange(check, { scope, order: change, by: actor.id, at: iso(moment.now) }, actor);
}
