import type { Order } from '../order/order.ts';
import type { CheckHead } from './check.ts';

/** The roles of staff. Each may do its own part and no other's (division of labour). */
export const staffRoles = [
  'requester',
  'decision-maker',
  'interviewer',
  'reviewer',
  'administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Somebody who has signed in, or a machine with a token. */
export interface Caller {
  id: string;
  name: string;
  email?: string;
  roles: StaffRole[];
}

const has = (caller: Caller, ...roles: StaffRole[]): boolean =>
  roles.some((role) => caller.roles.includes(role));

export const mayOrder = (caller: Caller): boolean => has(caller, 'requester', 'administrator');

/** Whether the caller's role lets them see checks at all; which ones is {@link maySee}. */
export const mayFollow = (caller: Caller): boolean => has(caller, 'requester', 'reviewer', 'administrator');

/** A requester sees their own checks, reviewers and administrators see all. */
export const maySee = (caller: Caller, head: Pick<CheckHead, 'requesterId'>): boolean =>
  has(caller, 'reviewer', 'administrator') || (has(caller, 'requester') && head.requesterId === caller.id);

export const seesEverybodysChecks = (caller: Caller): boolean => has(caller, 'reviewer', 'administrator');

/** Whether the caller's role lets them read reports at all; which ones is {@link mayRead}. */
export const mayReadReports = (caller: Caller): boolean =>
  has(caller, 'requester', 'decision-maker', 'administrator');

/** The report is for whoever ordered it, the decision-makers named in the order, and administrators. */
export function mayRead(
  caller: Caller,
  head: Pick<CheckHead, 'requesterId'>,
  order: Pick<Order, 'decisionMakers'>,
): boolean {
  if (has(caller, 'administrator')) return true;
  if (has(caller, 'requester') && head.requesterId === caller.id) return true;
  const email = caller.email?.toLowerCase();
  return has(caller, 'decision-maker') && order.decisionMakers.some((person) => person.email === email);
}

export const mayCancel = (caller: Caller, head: Pick<CheckHead, 'requesterId'>): boolean =>
  has(caller, 'administrator') || (has(caller, 'requester') && head.requesterId === caller.id);

export const mayRetry = mayCancel;

export const mayChangeScope = mayCancel;

/** Composing questionnaires is the administrator's: nobody who is waiting for an answer words its question. */
export const mayCompose = (caller: Caller): boolean => has(caller, 'administrator');

export const mayDecideDisputes = (caller: Caller): boolean => has(caller, 'reviewer');

/** Whether the caller's role lets them read held texts at all; of which checks is {@link mayRedact}. */
export const mayRedactAny = (caller: Caller): boolean => has(caller, 'reviewer');

/**
 * Redactions are for reviewers alone, not for administrators, and not for a reviewer who ordered the check or is to decide
 * by its report: they would read what must not weigh with them.
 */
export function mayRedact(
  caller: Caller,
  head: Pick<CheckHead, 'requesterId'>,
  order: Pick<Order, 'decisionMakers'>,
): boolean {
  const email = caller.email?.toLowerCase();
  return (
    mayRedactAny(caller) &&
    head.requesterId !== caller.id &&
    !order.decisionMakers.some((person) => person.email === email)
  );
}
