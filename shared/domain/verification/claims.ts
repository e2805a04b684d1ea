import type { Referee } from '../check/records.ts';
import { entriesOf, type ResumeEntry } from '../order/json-resume.ts';
import type { Order } from '../order/order.ts';
import { present } from '../terms/month.ts';
import type { FactQuestion } from '../terms/questionnaire.ts';

/** A fact that the candidate states and that a referee can know. */
export interface Claim {
  /** For example `work.0.startDate`. */
  key: string;
  /** The résumé entry, for example `work.0`. */
  entry: string;
  field: FactQuestion['field'];
  kind: FactQuestion['answer'];
  organisation: string;
  /** `YYYY-MM`, `YYYY`, a title, or `present` for a position without an end. */
  value: string;
}

/** JSON Resume leaves the end date out while a position lasts. Of a course of study its absence says nothing. */
const lasts = (entry: ResumeEntry): boolean =>
  !entry.key.startsWith('education.') && entry.startDate !== undefined && entry.endDate === undefined;

function claimsOf(entry: ResumeEntry): Claim[] {
  const { key, organisation } = entry;
  const claim = (field: Claim['field'], kind: Claim['kind'], value: string | undefined): Claim[] =>
    value ? [{ key: `${key}.${field}`, entry: key, field, kind, organisation, value }] : [];
  return [
    ...claim('startDate', 'month', entry.startDate),
    ...claim('endDate', 'month', lasts(entry) ? present : entry.endDate),
    ...claim('position', 'text', entry.position),
  ];
}

/**
 * The candidate's claims that some of these referees can speak to: start, end and position of each résumé entry they share.
 * In the résumé's order, whatever the order of the referees.
 */
export function claimsFor(
  order: Pick<Order, 'resume'>,
  referees: readonly Pick<Referee, 'entry'>[],
): Claim[] {
  const shared = new Set(referees.map(({ entry }) => entry));
  return entriesOf(order.resume)
    .filter(({ key }) => shared.has(key))
    .flatMap(claimsOf);
}

/** A claim of the résumé by its key. @throws Error for one that the résumé does not make */
export function claimOf(order: Pick<Order, 'resume'>, key: string): Claim {
  const found = entriesOf(order.resume)
    .flatMap(claimsOf)
    .find((claim) => claim.key === key);
  if (!found) throw new Error(`The résumé makes no claim ${key}.`);
  return found;
}
