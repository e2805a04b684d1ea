import type * as z from 'zod';
import { openAsk } from '../domain/check/ask.ts';
import type { Check } from '../domain/check/check.ts';
import { type RedactionView, redactionViews } from '../domain/redaction/for-reviewer.ts';
import type { redactionListResource, redactionResource } from './redaction-schemas.ts';

const resourceOf = ({ at, decided, ...view }: RedactionView): z.input<typeof redactionResource> => ({
  ...view,
  heldAt: at,
  ...(decided && { decision: decided }),
});

/** The redactions of a check, for reviewers. */
export function redactionsResource(check: Check): z.input<typeof redactionListResource> {
  const decideBy = openAsk(check, 'redaction')?.until;
  return { ...(decideBy && { decideBy }), redactions: redactionViews(check).map(resourceOf) };
}
