import { DeleteCommand, GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import type { Fault } from '../../infra/local/aws/endpoint.ts';
import { caseCodeKey, checkPartition, headKey } from '../../shared/store/keys.ts';
import { rest } from './support/converged.ts';
import { get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { until } from './support/until.ts';
import { linkOf } from './support/wire.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();

/** What time to live does when the retention of a check is over. */
const expire = ({ id }: Play) =>
  world.table.client.send(new DeleteCommand({ TableName: world.table.name, Key: headKey(id) }));

/** Everything in the table that still speaks of a check. */
async function traces(id: string): Promise<string[]> {
  const { Items = [] } = await world.table.client.send(
    new ScanCommand({ TableName: world.table.name, ConsistentRead: true }),
  );
  return Items.filter(({ pk }) => pk === checkPartition(id)).map(({ sk }) => String(sk));
}

const gone = (play: Play) =>
  until(
    'the erasure',
    async () => (await traces(play.id)).length === 0 && world.stack.metrics().pendingRecords === 0,
  );

it('erases everything of a closed check, through calls that fail; every link leads to the dead page', async () => {
  const play = await new Play(world).toReview();
  await play.review();
  const { check } = await rest(play);
  const result = linkOf(await world.wire.mail(play.id, 'result'));
  const links = [
    result,
    ...(await Promise.all(['candidate', ...play.referees].map((who) => play.link(who)))),
  ];
  expect((await get(result)).status).toBe(200);
  expect((await traces(play.id)).length).toBeGreaterThan(40);

  // Time to live is a promise of DynamoDB, so the moment must be right.
  const { head } = check;
  expect(head.ttl).toBe(Math.ceil(Date.parse(head.deleteAt ?? '') / 1000));
  const kept = (head.ttl ?? 0) * 1000 - Date.parse(head.closedAt ?? '');
  const day = 3600 * 1000;
  expect(kept).toBeGreaterThanOrEqual(90 * day - 1000);
  // Never longer than the candidate was told.
  expect(kept).toBeLessThanOrEqual((check.scope?.timetable.retentionDays ?? 0) * day + 1000);

  // Three tries of the SDK before any effect, then one effect without an answer.
  const faults: Fault[] = ['fail-before', 'fail-before', 'fail-before', 'fail-after'];
  const restore = world.wire.rule(({ functionId, action }) =>
    functionId === 'Continue' && action === 'BatchWriteItem' ? faults.shift() : undefined,
  );
  await expire(play);
  await gone(play);
  restore();
  expect(faults).toEqual([]);

  const dead = await get(`${world.stack.baseUrl}/c/${'x'.repeat(43)}`);
  for (const link of links) {
    const page = await get(link);
    expect([page.status, page.body]).toEqual([404, dead.body]);
    expect((await post(`${link}/withdraw`)).status).toBe(404);
  }
  expect((await play.api('ada', 'GET', `/${play.id}`)).status).toBe(404);
  expect((await play.api('ada', 'GET', `/${play.id}/report`)).status).toBe(404);
  const listed = await play.api('ada', 'GET', '?status=completed');
  expect(JSON.stringify(listed.body)).not.toContain(play.id);
  expect(world.stack.metrics().deadLetters).toEqual([]);
});

it('erases an open check as well: what still runs ends by itself, and writes nothing back', async () => {
  const play = await new Play(world).toCollection();
  await Promise.all(play.referees.map((id) => play.waitsFor(`reference/${id}`)));
  const link = await play.link('r1');
  const mails = world.wire.mailsOf(play.id).length;
  await expire(play);
  await gone(play);
  expect((await post(`${link}/send`)).status).toBe(404);
  // A bounce that comes late, and a step that was on its way.
  const tags = { check: [play.id], mail: ['referee-invitation-r1-1'] };
  const detail = { eventType: 'Bounce', bounce: { bounceType: 'Permanent' }, mail: { tags } };
  await world.stack.invoke('EmailEvents', { detail });
  const step = { action: 'ChaseReferee', checkId: play.id, run: 1, refereeId: 'r1' };
  await world.stack.invoke('CollectionStep', step).catch(() => {});
  expect(await traces(play.id)).toEqual([]);
  expect(world.wire.mailsOf(play.id)).toHaveLength(mails);
});

it('leaves the other checks alone, and what is left outside the partition names nobody', async () => {
  const [deleted, kept] = await Promise.all([new Play(world).toCollection(), new Play(world).toCollection()]);
  const { head } = await deleted.check();
  await expire(deleted);
  await gone(deleted);
  expect((await kept.answer('r1')).status).toBe(303);
  const { Items = [] } = await world.table.client.send(new ScanCommand({ TableName: world.table.name }));
  const others = JSON.stringify(Items.filter(({ pk }) => pk !== checkPartition(kept.id)));
  expect(others).not.toContain(deleted.name);
  const { Item: code } = await world.table.client.send(
    new GetCommand({ TableName: world.table.name, Key: caseCodeKey(head.caseCode) }),
  );
  // A mail that somebody kept is still told to be unknown: the check behind its code is gone.
  const verified = await post(`${world.stack.baseUrl}/verify`, { code: head.caseCode });
  expect(verified.body).not.toContain('Ana Novak');
  if (code) expect(Object.keys(code).sort()).toEqual(['checkId', 'pk', 'sk', 'type']);
});
