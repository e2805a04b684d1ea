import type { Agreement, Picture } from '../../domain/check/findings.ts';
import { competencyIn } from '../../domain/closure/report-figures.ts';
import { isKey, type Words } from '../../words/index.ts';
import { capital } from '../html.ts';

/** A level as it is shown: to one decimal. More would pretend to know. */
export const shownNumber = (value: number): string => value.toFixed(1);

/** An own rating: a point of the scale, or the mean of some. */
export const ownNumber = (value: number): string => String(Number(value.toFixed(1)));

export const competencyTitle = (words: Words, id: string): string => capital(competencyIn(words, id));

/** A role in the plural. */
export function groupTitle(words: Words, role: string): string {
  const key = `common.role-plural.${role}`;
  return isKey(key) ? words(key) : role;
}

/** Says a picture in words: "About 3.7 of 5, likely between 3.3 and 4.1". */
export function pictureWords(words: Words, { value, low, high }: Picture): string {
  if (value === undefined) return words('report.agreement.insufficient');
  if (low === undefined || high === undefined)
    return words('report.picture.level', { value: shownNumber(value) });
  return words('report.picture.between', {
    value: shownNumber(value),
    low: shownNumber(low),
    high: shownNumber(high),
  });
}

/** How far the referees agree. Of several questions with few answers each it can not be told, although there is a level. */
export function agreementWords(words: Words, { agreement, value }: Picture): string {
  const known: Agreement | 'unclear' =
    agreement === 'insufficient' && value !== undefined ? 'unclear' : agreement;
  return words(`report.agreement.${known}`);
}

/**
 * A neutral sentence where the candidate sees it otherwise than the referees by more than the interval; undefined where not.
 *
 * @param reader whom it is told to
 */
export function selfBeside(
  words: Words,
  { self, low, high }: Picture,
  reader: 'candidate' | 'staff',
): string | undefined {
  if (self === undefined || low === undefined || high === undefined) return undefined;
  // By the numbers that are shown: whoever reads "4" beside "4.0 to 5.0" sees no difference.
  const [own, least, greatest] = [self, low, high].map((one) => Number(shownNumber(one))) as [
    number,
    number,
    number,
  ];
  if (own >= least && own <= greatest) return undefined;
  return words('report.picture.self', { reader, side: own > greatest ? 'higher' : 'lower' });
}
