import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refereeAct } from '../../../functions/pages/referee/act.ts';
import type { PageTools } from '../../../functions/pages/tools.ts';
import { toReferee } from '../../../shared/domain/check/records.ts';
import { readRequest } from '../../../shared/http/request.ts';
import { hashToken } from '../../../shared/links/token.ts';
import { answered, collecting, drafted, ids, onDay } from '../support/checks.ts';
import { eventFor } from '../support/http-event.ts';
import { cancelled, dynamo, holds, itemsOf, table, transactions } from '../support/table.ts';

const token = 'k3Yh9vQm_2Zt7Lr-8xWc4Bn1Jp6Sd0Fg5Ha9Tu3Ee7o';
const tools = {
  table,
  moment: () => onDay(3),
  publicBaseUrl: 'https://checks.example.com',
  companyName: 'Northwind Instruments',
  hotline: 'fair-checks@northwind.example',
  originKey: async () => undefined,
} as unknown as PageTools;

/** A form that the first referee posts. @returns where it leads */
async function post(view: string, body = ''): Promise<string | undefined> {
  const event = eventFor('refereeAct', { params: { token, view }, body });
  const { headers } = await refereeAct(tools)(readRequest(event));
  return headers?.Location?.replace(`/r/${token}`, '');
}
const reads = () => dynamo.commandCalls(QueryCommand).length;
const lost = cancelled('ConditionalCheckFailed');

beforeEach(() => {
  dynamo.reset();
  // No waiting between the attempts.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  dynamo.on(TransactWriteCommand).resolves({});
  dynamo.on(GetCommand).resolves({
    Item: {
      type: 'link',
      hash: hashToken(token),
      checkId: ids.id,
      person: toReferee('r1'),
      purpose: 'reference',
      issuedAt: '2026-03-03T09:00:00.000Z',
      expiresAt: '2026-03-13T09:00:00.000Z',
    },
  });
});
afterEach(() => void vi.restoreAllMocks());

describe('what a referee posts', () => {
  it.each<[string, string, string, string]>([
    ['an answer', 'reliability', 'value=4', '/quality'],
    ['everything', 'send', '', ''],
    ['that they decline', 'decline', '', ''],
    ['that they want no more reminders', 'stop', '', '/stop'],
  ])('reads the check once: %s', async (_, view, body, leads) => {
    holds(drafted(collecting(), 'r1', onDay(2)));
    expect(await post(view, body)).toBe(leads);
    expect(reads()).toBe(1);
    expect(transactions()).toHaveLength(1);
  });

  it('is tried again with what is there then when the save of an answer met another one', async () => {
    const [before, now] = [drafted(collecting(), 'r1', onDay(2)), drafted(collecting(), 'r1', onDay(2.5))];
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: itemsOf(before) })
      .resolves({ Items: itemsOf(now) });
    dynamo.on(TransactWriteCommand).rejectsOnce(lost).resolves({});
    expect(await post('reliability', 'value=4')).toBe('/quality');
    expect(reads()).toBe(2);
    const saved = transactions().map(({ TransactItems }) => TransactItems?.[2]?.Put);
    expect(saved.map((put) => put?.ExpressionAttributeValues?.[':at'])).toEqual([
      before.drafts[0]?.at,
      now.drafts[0]?.at,
    ]);
  });

  it('keeps no answer that lost the race against sending everything', async () => {
    const check = collecting();
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: itemsOf(check) })
      .resolves({ Items: itemsOf(answered(check, 'r1', onDay(2))) });
    dynamo.on(TransactWriteCommand).rejectsOnce(lost).resolves({});
    await post('reliability', 'value=4');
    expect(transactions()).toHaveLength(1);
  });

  it('gives up with "try again" when others are always faster', async () => {
    holds(collecting());
    dynamo.on(TransactWriteCommand).rejects(lost);
    await expect(post('reliability', 'value=4')).rejects.toMatchObject({ code: 'try_again' });
    expect(transactions()).toHaveLength(8);
  });
});
