import { afterAll, beforeAll, expect, it } from 'vitest';
import { atRest } from './support/at-rest.ts';
import { crawl } from './support/crawl.ts';
import { addressesIn, mailsAbout } from './support/links.ts';
import { Play } from './support/play.ts';
import { changesBetween, wholeTable } from './support/table.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld({ daySeconds: 3600 });
}, 240_000);

afterAll(() => world?.stack.stop());

/**
 * Scans every mail of a check: first by GET, following what it finds, and then each address once more by each of the methods.
 *
 * @returns the addresses that were found
 */
async function scanEverything(play: Play, methods: ('GET' | 'HEAD')[]): Promise<string[]> {
  const { head } = await play.check();
  const mails = await mailsAbout(world, head.caseCode);
  expect(mails.length).toBeGreaterThan(0);
  const links = mails.flatMap(addressesIn);
  const before = await wholeTable(world);
  const requests = world.stack.metrics().requests;
  const first = await crawl(world, links);
  for (const method of methods) await crawl(world, [...first.keys()], method);
  expect(changesBetween(before, await wholeTable(world))).toEqual([]);
  // Not even a write that changes nothing.
  const writes = (counts: Record<string, number>) =>
    Object.entries(counts).filter(([name]) =>
      /\.(Put|Update|Delete|TransactWrite|BatchWrite|Send|Start)/.test(name),
    );
  expect(writes(world.stack.metrics().requests)).toEqual(writes(requests));
  expect([...first].filter(([, { status }]) => status >= 500)).toEqual([]);
  return [...first.keys()];
}

it('changes nothing by following every link, at any step', async () => {
  const play = new Play(world, { decisionMakers: [{ name: 'Dan', email: 'dan@example.com' }] });
  play.cast.addresses = { r3: `bounce+${play.name}@simulator.amazonses.com` };
  const seen = new Map<string, string[]>();
  const step = async (name: string, ...waits: string[]) => {
    await atRest(play, ...waits);
    // Two scanners in turn where most is open; one elsewhere.
    const busiest = name === 'draft' || name === 'review';
    seen.set(name, await scanEverything(play, busiest ? ['HEAD', 'GET', 'HEAD'] : ['HEAD']));
  };

  await play.order();
  await step('consent', 'consent');
  await play.consent();
  await step('nomination', 'consent');
  await play.nominate();
  await step('address', 'reference/r1', 'reference/r2', 'address/r3');
  await play.correctAddressOf('r3');
  await play.link('r3');
  await step('collection', 'reference/r1', 'reference/r2', 'reference/r3');
  await play.draft('r1');
  await step('draft', 'reference/r1', 'reference/r2', 'reference/r3');
  for (const id of play.referees) await play.decline(id);
  await step('more referees', 'more-referees');
  await play.nominate(play.roles, 4);
  await Promise.all(['r4', 'r5', 'r6'].map((id) => play.link(id)));
  await play.answer('r4');
  await step('second round', 'reference/r5', 'reference/r6');
  await Promise.all(['r5', 'r6'].map((id) => play.answer(id)));
  await step('review', 'review');
  await play.review(1);
  await step('dispute', 'dispute');
  await play.decide();
  await step('decided', 'review');
  await play.review();
  await play.reachesStatus('completed');
  await step('completed');

  // The scanner has found the pages that it could have done harm on.
  const paths = (name: string) =>
    (seen.get(name) ?? []).map((url) => new URL(url).pathname.replace(/[\w-]{43}/, '*'));
  expect(paths('consent')).toEqual(
    expect.arrayContaining(['/c/*', '/c/*/refuse', '/c/*/consent', '/verify', '/']),
  );
  expect(paths('nomination')).toEqual(expect.arrayContaining(['/c/*/nominate', '/c/*/withdraw']));
  expect(paths('address')).toContain('/c/*/address');
  expect(paths('collection')).toEqual(
    expect.arrayContaining(['/r/*', '/r/*/decline', '/r/*/stop', '/r/*/start-month']),
  );
  expect(paths('draft')).toEqual(expect.arrayContaining(['/r/*/check', '/r/*/send', '/r/*/conflict']));
  expect(paths('review')).toContain('/c/*/review');
  expect(paths('dispute')).toEqual(expect.arrayContaining(['/staff/sign-in', `/staff/checks/${play.id}`]));
  expect(paths('completed')).toContain(`/staff/checks/${play.id}/report`);
}, 240_000);
