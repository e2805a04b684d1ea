import type * as z from 'zod';
import type { Check } from '../domain/check.ts';
import { type HeldView, heldViews } from '../domain/held-view.ts';
import type { heldTextListResource, heldTextResource } from './held-text-schemas.ts';

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
