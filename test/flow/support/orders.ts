import { resume } from '../../../infra/local/demo/cast.ts';

/** An order that can be served, with whatever is to be different about it. */
export const orderOf = (different: Record<string, unknown> = {}): Record<string, unknown> => ({
  candidate: { name: 'Ana Novak', email: 'ana@orders.example' },
  resume,
  package: 'professional',
  role: { title: 'Engineer' },
  reason: 'The role runs the billing service alone at night.',
  places: { candidate: 'SI', employer: 'DE' },
  ...different,
});
