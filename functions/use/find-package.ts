import { type Caller, mayCompose } from '../../shared/domain/check/staff.ts';
import type { Package } from '../../shared/domain/order/package.ts';
import { packageById } from '../../shared/domain/order/packages/index.ts';
import { Refusal } from '../../shared/domain/terms/refusal.ts';
import { forbidden } from './find-check.ts';

/** Lets only administrators compose. @throws Refusal `forbidden` */
export function mustCompose(caller: Caller): void {
  if (!mayCompose(caller)) throw forbidden();
}

/** The package of an address. @throws Refusal `not_found` */
export function findPackage(id: string | undefined): Package {
  const found = packageById(id ?? '');
  if (!found) throw new Refusal('not_found', 'refusal.unknown-package');
  return found;
}
