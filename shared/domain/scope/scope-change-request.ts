import * as z from 'zod';
import { orderRequestSchema } from '../order/order.ts';

const { package: packageId, riskLevel, reason, items, role } = orderRequestSchema.shape;

/** The request of staff to change the scope of a check that runs. What is left out stays as it is. */
export const scopeChangeSchema = z
  .strictObject({
    package: packageId.optional(),
    riskLevel: riskLevel.optional(),
    reason: reason.optional(),
    items: items.optional(),
    role: role.optional(),
  })
  .describe(
    'A change of what is checked. After consent the candidate is asked again, and all work stops until they have answered.',
  )
  .meta({ id: 'ScopeChange' });

export type ParsedScopeChange = z.output<typeof scopeChangeSchema>;
