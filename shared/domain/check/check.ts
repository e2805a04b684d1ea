import { entities, type Lists, type Ones } from './entities.ts';
import type { CheckHead, CheckStatus } from './records/head.ts';
import type { Ask, AskKind, Dispute, Redaction, Referee, ScopeChange } from './records.ts';

export * from './records/head.ts';

/** Everything the table holds of one check, except its audit events. */
export interface Check extends Omit<Ones, 'order'>, Lists {
  head: CheckHead;
  order: NonNullable<Ones['order']>;
}

/** The lists of a check of which nothing is known yet but its order. */
export const emptyLists = (): Lists =>
  Object.fromEntries(
    Object.values(entities).flatMap(({ many, field }) => (many ? [[field, []]] : [])),
  ) as unknown as Lists;

/** The status that follows from the rest of the head. */
export function statusOf(head: Omit<CheckHead, 'status'>, openDisputes = 0): CheckStatus {
  if (head.attention) return 'needs_attention';
  if (head.ended) return head.ended;
  if (head.suspendedAt) return 'awaiting_consent';
  switch (head.stage) {
    case 'scope':
      return 'ordered';
    case 'consent':
      return 'awaiting_consent';
    case 'collection':
      return 'collecting';
    case 'verification':
      return 'verifying';
    case 'review':
      return openDisputes > 0 ? 'disputed' : 'in_review';
    case 'closure':
      return 'closing';
  }
}

export const openDisputes = (check: Pick<Check, 'disputes'>): Dispute[] =>
  check.disputes.filter((dispute) => !dispute.decision);

/** Redactions: words of referees that are held until a reviewer has decided about them. */
export const undecidedRedactions = (check: Pick<Check, 'redactions'>): Redaction[] =>
  check.redactions.filter(({ state }) => state === 'held');

/** A change of scope that the candidate has not answered yet. */
export const pendingChange = ({ change }: Pick<Check, 'change'>): ScopeChange | undefined =>
  change && !change.settled ? change : undefined;

export const refereeById = (check: Pick<Check, 'referees'>, id: string): Referee | undefined =>
  check.referees.find((referee) => referee.id === id);

/** The newest thing of its kind that was asked, of or about this referee where a kind has several. */
export const askOf = ({ asks }: Pick<Check, 'asks'>, kind: AskKind, refereeId?: string): Ask | undefined =>
  asks.find((ask) => ask.kind === kind && ask.refereeId === refereeId);

/** Until when something can be answered, ISO 8601; undefined when it was not asked for. */
export const askedUntil = (
  check: Pick<Check, 'asks'>,
  kind: AskKind,
  refereeId?: string,
): string | undefined => askOf(check, kind, refereeId)?.until;

/** Rounds of the review that have begun: 0 before findings are shared, 1 while the candidate reads them, 2 after a decided dispute came back. */
export const reviewRound = (check: Pick<Check, 'asks'>): number => askOf(check, 'review')?.round ?? 0;

/** Whether the candidate let the first round of the review pass, so that nothing in the report is answered. */
export const reviewLapsed = (check: Pick<Check, 'asks'>): boolean =>
  reviewRound(check) === 1 && askOf(check, 'review')?.over === 'lapsed';

/** Whether the candidate has been asked for more referees, and can still name them. */
export function wantsMoreReferees(check: Pick<Check, 'asks' | 'head'>): boolean {
  const asked = askOf(check, 'more-referees');
  return asked !== undefined && !asked.over && check.head.nominationRound === 1;
}
