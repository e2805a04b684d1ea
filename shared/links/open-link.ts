import { isLinkAlive, type Link, type LinkPurpose } from '../domain/check/access.ts';
import type { Check } from '../domain/check/check.ts';
import { findLink } from '../store/links.ts';
import { loadCheck } from '../store/load-check.ts';
import type { Table } from '../store/table.ts';
import { hashToken, looksLikeToken } from './token.ts';

/** The check that an unknown link asks for, so that it costs the same two reads as a dead one. */
const noCheck = 'none';

/**
 * Opens a link. Unknown, expired and revoked links answer alike, after the same work, so that probing tells nothing.
 *
 * @param purposes what the page is for; a link of another purpose does not open it
 */
export async function openLink(
  table: Table,
  token: string,
  purposes: readonly LinkPurpose[],
  now: number,
): Promise<{ link: Link; check: Check } | undefined> {
  const known = await findLink(table, hashToken(looksLikeToken(token) ? token : ''));
  const check = await loadCheck(table, known?.checkId ?? noCheck);
  if (!known || !check || !purposes.includes(known.purpose)) return undefined;
  return isLinkAlive(check, known, now) ? { link: known, check } : undefined;
}
