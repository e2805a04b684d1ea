import type { Referee } from '../check/records.ts';
import { entriesOf, type ResumeEntry } from '../order/json-resume.ts';
import type { Order } from '../order/order.ts';
import type { FactQuestion } from '../terms/questionnaire.ts';

/** A fact that the candidate states and that a referee can know. */
export interface Claim {
  /** For example `work.0.startDate`. */
  key: string;
  /** The résumé entry, for example `work.0`. */
  entry: string;
  field: FactQuestion['field'];
  kind: FactQuestion['answer'];
  /** The claim in words: "Start at Acme". */
  label: string;
  /** `YYYY-MM`, `YYYY`, a title, or `present` for a position without an end. */
  value: string;
}

/** The value of an end date that the candidate says has not come. */
export const present = 'present';

/** JSON Resume leaves the end date out while a position lasts. Of a course of study its absence says nothing. */
const lasts = (entry: ResumeEntry): boolean =>
  !entry.key.startsWith('education.') && entry.startDate !== undefined && entry.endDate === undefined;

function claimsOf(entry: ResumeEntry): Claim[] {
  const claim = (
    field: Claim['field'],
    kind: Claim['kind'],
    label: string,
    value: string | undefined,
  ): Claim[] =>
    value ? [{ key: `${entry.key}.${field}`, entry: entry.key, field, kind, label, value }] : [];
  const { organisation } = entry;
  return [
    ...claim('startDate', 'month', `Start at ${organisation}`, entry.startDate),
    ...claim('endDate', 'month', `End at ${organisation}`, lasts(entry) ? present : entry.endDate),
    ...claim('position', 'text', `Position at ${organisation}`, entry.position),
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
