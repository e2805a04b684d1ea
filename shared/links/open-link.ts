import type { LinkPurpose } from '../domain/check/access.ts';
import { findLink } from '../store/links.ts';
import { loadCheck } from '../store/load-check.ts';
import type { Table } from '../store/table.ts';
import { type Opened, type OpenedFor, openedBy } from './opened.ts';
import { hashToken, looksLikeToken } from './token.ts';

/** The check that an unknown link asks for, so that it costs the same two reads as a dead one. */
const noCheck = 'none';

const isFor = <P extends LinkPurpose>(
  opened: Opened | undefined,
  purposes: readonly P[],
): opened is OpenedFor<P> => purposes.some((purpose) => purpose === opened?.purpose);

/**
 * Opens a link. Unknown, expired and revoked links answer alike, after the same work, so that probing tells nothing.
 *
 * @param purposes what the page is for; a link of another purpose does not open it
 */
export async function openLink<const P extends LinkPurpose>(
  table: Table,
  token: string,
  purposes: readonly P[],
  now: number,
): Promise<OpenedFor<P> | undefined> {
  const known = await findLink(table, hashToken(looksLikeToken(token) ? token : ''));
  const check = await loadCheck(table, known?.checkId ?? noCheck);
  const opened = known && check && openedBy(check, known, now);
  return isFor(opened, purposes) ? opened : undefined;
}
