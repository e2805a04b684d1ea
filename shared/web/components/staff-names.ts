import type { ItemId, RiskLevel } from '../../domain/order/package.ts';

/** The name of a scope item for staff; the candidate's own words for it say "you". */
export const itemName: Record<ItemId, string> = {
  'employment-facts': 'Facts about their work',
  'work-style': 'How they work',
  'leading-people': 'How they lead people',
  trust: 'How they handle trust',
  'own-words': 'In the referees’ own words',
};

export const riskName: Record<RiskLevel, string> = { low: 'Low', medium: 'Medium', high: 'High' };
