import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Link } from '../../../shared/domain/check/access.ts';
import { toReferee } from '../../../shared/domain/check/records.ts';
import { openLink } from '../../../shared/links/open-link.ts';
import { hashToken } from '../../../shared/links/token.ts';
import { collecting, done, ids, onDay, withdraw } from '../support/checks.ts';
import { dynamo, holds, table } from '../support/table.ts';

const token = 'k3Yh9vQm_2Zt7Lr-8xWc4Bn1Jp6Sd0Fg5Ha9Tu3Ee7o';
const link: Link = {
  hash: hashToken(token),
  checkId: ids.id,
  person: toReferee('r1'),
  purpose: 'reference',
  issuedAt: '2026-03-03T09:00:00.000Z',
  expiresAt: '2026-03-13T09:00:00.000Z',
};
const open = (with_ = token, purposes: Link['purpose'][] = ['reference'], days = 2) =>
  openLink(table, with_, purposes, onDay(days).now);

/** How many reads it took: what somebody who probes can measure. */
const reads = () => [dynamo.commandCalls(GetCommand).length, dynamo.commandCalls(QueryCommand).length];

beforeEach(() => {
  dynamo.reset();
  holds(collecting());
  dynamo.on(GetCommand).resolves({});
  dynamo
    .on(GetCommand, { Key: { pk: `LINK#${link.hash}`, sk: 'LINK' } })
    .resolves({ Item: { type: 'link', ...link } });
});

describe('opening a link', () => {
  it('gives the person and the check', async () => {
    expect(await open()).toMatchObject({ link, check: { head: { id: ids.id } } });
    expect(reads()).toEqual([1, 1]);
  });

  it.each<[string, () => ReturnType<typeof open>]>([
    ['an unknown one', () => open('x'.repeat(43))],
    ['something that is no token', () => open('../../etc/passwd')],
    ['nothing', () => open('')],
    ['an expired one', () => open(token, ['reference'], 11)],
    ['one for another purpose', () => open(token, ['process', 'result'])],
  ])('answers %s alike, after the same work', async (_, attempt) => {
    expect(await attempt()).toBeUndefined();
    expect(reads()).toEqual([1, 1]);
  });

  it('answers a revoked one alike, after the same work', async () => {
    holds(done(collecting(), withdraw, onDay(2)));
    expect(await open()).toBeUndefined();
    expect(reads()).toEqual([1, 1]);
  });

  it('answers one of a deleted check alike, after the same work', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    holds();
    dynamo.on(QueryCommand).resolves({ Items: [] });
    expect(await open()).toBeUndefined();
    expect(reads()).toEqual([1, 1]);
  });
});
