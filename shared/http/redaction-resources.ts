import type * as z from 'zod';
import type { Check } from '../domain/check/check.ts';
import { type HeldView, heldViews } from '../domain/redaction/for-reviewer.ts';
import type { heldTextListResource, heldTextResource } from './redaction-schemas.ts';

const resourceOf = ({ at, decided, ...view }: HeldView): z.input<typeof heldTextResource> => ({
  ...view,
  heldAt: at,
  ...(decided && { decision: decided }),
});

/** What is held back in a check, for reviewers. */
export const heldTextsResource = (check: Check): z.input<typeof heldTextListResource> => ({
  ...(check.head.redactionBy && { decideBy: check.head.redactionBy }),
  heldTexts: heldViews(check).map(resourceOf),
});
