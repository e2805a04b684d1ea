import type * as z from 'zod';
import type { Check } from '../domain/check/check.ts';
import { type RedactionView, redactionViews } from '../domain/redaction/for-reviewer.ts';
import type { redactionListResource, redactionResource } from './redaction-schemas.ts';

const resourceOf = ({ at, decided, ...view }: RedactionView): z.input<typeof redactionResource> => ({
  ...view,
  heldAt: at,
  ...(decided && { decision: decided }),
});

/** What is held back in a check, for reviewers. */
export const redactionsResource = (check: Check): z.input<typeof redactionListResource> => ({
  ...(check.head.redactionBy && { decideBy: check.head.redactionBy }),
  redactions: redactionViews(check).map(resourceOf),
});
