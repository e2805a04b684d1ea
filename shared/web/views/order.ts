import type { CheckHead } from '../../domain/check/check.ts';
import type { Package } from '../../domain/order/package.ts';
import type { FormState } from '../forms/parsed.ts';
import type { Frame } from './frame.ts';

export interface OrderView {
  frame: Frame;
  packages: readonly Package[];
  /** Idempotency key of this form, made each time an empty form is shown. */
  key: string;
  form?: FormState;
}

export interface ScopeChangeView {
  frame: Frame;
  packages: readonly Package[];
  check: { head: CheckHead };
  /** Whether the candidate has consented, so that nothing goes on until they have answered. */
  consented: boolean;
  /** The fields as they stand, or as they were sent. */
  form: FormState;
}
