import type { Check } from '../../shared/domain/check/check.ts';
import {
  type Caller,
  mayFollow,
  mayRead,
  mayReadReports,
  mayRedact,
  mayRedactAny,
  maySee,
  seesEverybodysChecks,
} from '../../shared/domain/check/staff.ts';
import { Refusal } from '../../shared/domain/terms/refusal.ts';
import { loadCheck } from '../../shared/store/load-check.ts';
import type { Table } from '../../shared/store/table.ts';

const notFound = () => new Refusal('not_found', 'refusal.unknown-check');

export const forbidden = () => new Refusal('forbidden', 'refusal.role');

const checkId = /^[0-9a-f]{20}$/;

async function load(table: Table, id: string): Promise<Check> {
  const check = checkId.test(id) ? await loadCheck(table, id) : undefined;
  if (!check) throw notFound();
  return check;
}

/**
 * A check that the caller may follow. Somebody else's and an unknown one look the same.
 *
 * @throws Refusal `forbidden` by role, `not_found`
 */
export async function findCheck(table: Table, caller: Caller, id: string): Promise<Check> {
  if (!mayFollow(caller)) throw forbidden();
  const check = await load(table, id);
  if (!maySee(caller, check.head)) throw notFound();
  return check;
}

/**
 * A completed check whose report the caller may read.
 *
 * @throws Refusal `forbidden` by role, `not_found`, `report_not_ready` before closure
 */
export async function findReport(table: Table, caller: Caller, id: string): Promise<Check> {
  if (!mayReadReports(caller)) throw forbidden();
  const check = await load(table, id);
  if (!mayRead(caller, check.head, check.order)) throw notFound();
  if (check.head.ended !== 'completed' || !check.head.closedAt) {
    throw new Refusal('report_not_ready', 'refusal.report-later');
  }
  return check;
}

/**
 * A check whose words that are held back the caller may read and decide about.
 *
 * @throws Refusal `forbidden` by role, or for whoever ordered the check or decides by it; `not_found`
 */
export async function findRedactions(table: Table, caller: Caller, id: string): Promise<Check> {
  if (!mayRedactAny(caller)) throw forbidden();
  const check = await load(table, id);
  if (!mayRedact(caller, check.head, check.order)) throw forbidden();
  return check;
}

/** Whose checks a list may show: everybody's, or the caller's own. */
export function listedRequester(caller: Caller, wanted?: string): string | undefined {
  if (!mayFollow(caller)) throw forbidden();
  return seesEverybodysChecks(caller) ? wanted : caller.id;
}
