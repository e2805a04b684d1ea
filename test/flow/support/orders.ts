import { resume } from '../../../infra/local/demo/cast.ts';
import { neededItems } from '../../../infra/local/demo/order.ts';

/** An order that can be served, with whatever is to be different about it. */
export const orderOf = (different: Record<string, unknown> = {}): Record<string, unknown> => ({
  candidate: { name: 'Ana Novak', email: 'ana@orders.example' },
  resume,
  package: 'professional',
  role: { title: 'Engineer' },
  riskLevel: 'medium',
  reason: 'The role runs the billing service alone at night.',
  items: neededItems,
  places: { candidate: 'SI', employer: 'DE' },
  ...different,
});
