import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateWords } from '../../shared/web/time.ts';
import { wordsOf } from '../../shared/words/index.ts';
import { rest } from './support/converged.ts';
import { crawl } from './support/crawl.ts';
import { type Answer, get, post } from './support/http.ts';
import { capabilities, mailsAbout } from './support/links.ts';
import { Play } from './support/play.ts';
import { until } from './support/until.ts';
import { steps } from './support/withdraw-steps.ts';
import { startWorld, type World } from './support/world.ts';

/** In seconds: long enough to get anywhere within the first, short enough to wait until all reminders would be due. */
const aDay = 14;
/** All first reminders are due on the second day, as the candidate's to consent is anyway. */
const reminderDay = 2;
const daysToWatch = reminderDay + 0.5;

/** A check in which nobody is reminded later than on that day, so that no test has to wait for the fifth. */
class Hastened extends Play {
  override async order() {
    const answer = await super.order();
    const due = [reminderDay * aDay];
    await this.hasten({ refereeReminderDays: due, reviewReminderDays: due, disputeReminderDays: due });
    return answer;
  }
}

let world: World;
let unknown: Answer;

beforeAll(async () => {
  world = await startWorld({ daySeconds: aDay });
  unknown = await get(`${world.stack.baseUrl}/c/${'x'.repeat(43)}`);
}, 120_000);

afterAll(() => world?.stack.stop());

/** Every page that the candidate's link opens now, by its view: by following all links, and by knowing the addresses. */
async function pagesOf(url: string): Promise<Map<string, string>> {
  const crawled = await crawl(world, [url]);
  const early = ['', 'withdraw', 'rights', 'disclosure', 'refuse'];
  const known = [...early, 'status', 'nominate', 'self', 'review', 'change'];
  const found = [...crawled.keys()].filter((one) => one === url || one.startsWith(`${url}/`));
  const addresses = new Set([...found, ...known.map((view) => (view ? `${url}/${view}` : url))]);
  const pages = new Map<string, string>();
  for (const address of addresses) {
    const { status, body } = await get(address);
    if (status === 200) pages.set(address.slice(url.length + 1), body);
  }
  return pages;
}

/** One click leads from each page to the question whether to withdraw, and one button answers it. */
function expectWayOut(pages: Map<string, string>, url: string): void {
  const { pathname } = new URL(url);
  for (const [view, html] of pages) {
    const root = parse(html);
    const links = root.querySelectorAll('a').map((link) => link.getAttribute('href'));
    const forms = root.querySelectorAll('form[method=post]').map((form) => form.getAttribute('action'));
    const way = view === 'withdraw' ? forms : links;
    expect([view, way]).toEqual([view, expect.arrayContaining([`${pathname}/withdraw`])]);
  }
}

describe.concurrent('a candidate who withdraws', { timeout: 200_000 }, () => {
  it.each(steps)('at $step', async ({ views, farewells = [], reach, seen }) => {
    const play = new Hastened(world);
    const goOn = await reach(play);
    const before = await play.check();
    expect(seen(before)).toBe(true);

    const used = await play.link('candidate');
    const pages = await pagesOf(used);
    expect([...pages.keys()].sort()).toEqual([...views].sort());
    expectWayOut(pages, used);
    const links = capabilities(await mailsAbout(world, before.head.caseCode)).filter(
      ({ url }) => url !== used,
    );
    const left = world.wire.mailsOf(play.id).length;
    const sinceThen = () => world.wire.mailsOf(play.id).slice(left);

    // One click, one confirmation.
    expect(await play.withdraw()).toEqual({ status: 303, location: new URL(used).pathname, body: '' });
    const withdrawnAt = Date.now();
    const closed = async () => {
      for (const { url } of links) expect(await get(url)).toEqual(unknown);
      const { status, body } = await get(used);
      expect([status, parse(body).querySelector('h1')?.text]).toEqual([
        200,
        wordsOf.en('common.end-title.withdrawn'),
      ]);
      expect(parse(body).text).toContain(wordsOf.en('candidate.ended.data'));
      return parse(body).text.replace(/\s+/g, ' ');
    };
    await closed();
    goOn?.();

    const confirmations = ['check-ended-candidate', 'check-ended-requester', ...farewells].sort();
    const { check } = await rest(play, 120);
    expect(check.head).toMatchObject({ status: 'withdrawn', ended: 'withdrawn', open: false });
    // None but the confirmations, for as long as anybody could still have been reminded.
    await until(
      'the days in which others would be reminded',
      () => {
        const mails = sinceThen().map(({ mailId }) => mailId);
        if (mails.sort().join() !== confirmations.join()) throw new Error(`There are ${mails}.`);
        return Date.now() > withdrawnAt + daysToWatch * aDay * 1000;
      },
      daysToWatch * aDay + 60,
    );
    expect(
      sinceThen()
        .map(({ mailId }) => mailId)
        .sort(),
    ).toEqual(confirmations);
    // What was asked for and had not left never does.
    const states = check.mails.filter(({ id }) => !confirmations.includes(id)).map(({ state }) => state);
    expect(states.filter((state) => state === 'queued')).toEqual([]);

    // The last page says on which day everything goes, and that is the day on which it does.
    const { deleteAt = '', ttl } = check.head;
    expect(ttl).toBe(Math.ceil(Date.parse(deleteAt) / 1000));
    expect(await closed()).toContain(`is deleted on ${dateWords(wordsOf.en, deleteAt)}`);
    const mail = world.wire.mailsOf(play.id, 'check-ended-candidate')[0];
    expect(mail?.text).toContain(dateWords(wordsOf.en, deleteAt));
    expect((await post(`${used}/withdraw`)).status).toBe(303);
    expect(await play.check()).toEqual(check);
  });
});
