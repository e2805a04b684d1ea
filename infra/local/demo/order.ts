import type { OrderRequest } from '../../../shared/domain/order/order.ts';
import { resume } from './cast.ts';

/** The items of the order, each with the reason that the candidate reads. */
export const neededItems = [
  { id: 'employment-facts', reason: 'The role builds on years of work with event-driven services.' },
  {
    id: 'work-style',
    reason: 'The person runs the billing service at night and alone, so others must be able to rely on them.',
  },
  { id: 'trust', reason: 'The role reads invoices of all customers, which must stay confidential.' },
  { id: 'own-words', reason: 'What went well before tells us how to begin the work together.' },
];

/** The order of the demo's recruiter. */
export const demoOrder = {
  candidate: {},
  resume,
  package: 'professional',
  role: { title: 'Senior Software Engineer' },
  riskLevel: 'medium',
  reason: 'The role runs the billing service alone at night, so we ask how the candidate has worked before.',
  items: neededItems,
  places: { candidate: 'SI', employer: 'DE' },
  decisionMakers: [{ name: 'Dan Decider', email: 'dan@example.com' }],
} satisfies OrderRequest;
