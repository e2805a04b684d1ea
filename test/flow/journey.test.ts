import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidate } from '../../infra/local/demo/cast.ts';
import { demoOrder } from '../../infra/local/demo/order.ts';
import { mails } from '../../infra/local/people/mailbox.ts';
import type { Persona } from '../../infra/local/people/persona.ts';
import { verifyChain } from '../../shared/domain/check/audit.ts';
import type { Report } from '../../shared/domain/closure/report.ts';
import { questionnaireById } from '../../shared/domain/questions/published.ts';
import { questionsFor } from '../../shared/domain/terms/questionnaire.ts';
import { auditKey } from '../../shared/store/keys.ts';
import { loadAudit, loadCheck } from '../../shared/store/load-check.ts';
import { callApi } from './support/api-client.ts';
import { type Crawled, crawl } from './support/crawl.ts';
import { get, post } from './support/http.ts';
import { type Journey, playJourney, witnesses, written } from './support/journey.ts';
import { addressesIn } from './support/links.ts';
import { signIn } from './support/staff.ts';
import { changesBetween, wholeTable } from './support/table.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let journey: Journey;
let report: Report;
/** Every address that was found at each step, in mails and on pages. */
const found = new Map<string, Map<string, Crawled>>();

beforeAll(async () => {
  world = await startWorld({ daySeconds: 3600, stagePrefix: true });
  journey = await playJourney(world, async (step) => void found.set(step, await crawlMails()));
  found.set('completed', await crawlMails());
  report = (await callApi(world, `/v1/checks/${journey.checkId}/report`, { as: 'rita' })).body;
}, 240_000);

afterAll(() => world?.stack.stop());

const crawlMails = async () => crawl(world, (await mails(world.stack.mailboxUrl)).flatMap(addressesIn));

const check = async () => {
  const now = await loadCheck(world.table, journey.checkId);
  if (!now) throw new Error('The check is gone.');
  return now;
};

describe('at the bare address of an API, below its stage', () => {
  it('leads every link of mails and pages to an address that is there', () => {
    expect(new URL(world.stack.baseUrl).pathname).toMatch(/^\/\w+$/);
    for (const [step, pages] of found) {
      const addresses = [...pages].flatMap(([url, { leadsTo }]) => [url, ...leadsTo]);
      const elsewhere = addresses.filter((url) => !url.startsWith(`${world.stack.baseUrl}/`));
      // The sign-in page leads to the issuer, and nothing leads anywhere else.
      const strangers = elsewhere.filter((url) => !url.startsWith(`${world.stack.issuer}/auth`));
      expect([step, strangers]).toEqual([step, []]);
      const missing = [...pages].filter(([, { status }]) => status !== 200 && status !== 303);
      const alive = missing.filter(([url]) => step !== 'completed' || !/\/(c|r)\/[\w-]{43}/.test(url));
      expect([step, alive]).toEqual([step, []]);
    }
  });

  it('finds the pages of every step on the way', () => {
    const paths = (step: string) =>
      [...(found.get(step)?.keys() ?? [])].map((url) =>
        url.slice(world.stack.baseUrl.length).replace(/[\w-]{43}/, '*'),
      );
    expect(paths('consent')).toEqual(
      expect.arrayContaining(['/c/*', '/c/*/refuse', '/c/*/withdraw', '/c/*/rights', '/verify', '/']),
    );
    expect(paths('consent').some((path) => path.startsWith('/assets/'))).toBe(true);
    expect(paths('nomination')).toContain('/c/*/nominate');
    expect(paths('collection')).toEqual(
      expect.arrayContaining(['/r/*', '/r/*/decline', '/r/*/stop', '/r/*/start-month']),
    );
    expect(paths('follow-up')).toEqual(expect.arrayContaining(['/r/*', '/r/*/stop']));
    expect(paths('review')).toContain('/c/*/review');
    expect(paths('dispute')).toContain(`/staff/checks/${journey.checkId}`);
    expect(paths('completed')).toContain(`/staff/checks/${journey.checkId}/report`);
  });

  it('confirms the case code', async () => {
    const answer = await post(`${world.stack.baseUrl}/verify`, { caseCode: journey.caseCode.toLowerCase() });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(journey.caseCode);
    expect(answer.body).not.toContain(candidate.name);
  });

  it('leads a decision-maker from the mail to the report', async () => {
    const mail = world.wire.mailsOf(journey.checkId, /^report-ready-decision-maker/)[0];
    const address = /https?:\/\/\S+\/report/.exec(mail?.text ?? '')?.[0] ?? '';
    const { page } = await signIn(world, 'dan', address);
    expect([page.status, page.url]).toEqual([200, address]);
    const text = parse(page.html).text;
    expect(text).toContain(written.comment);
    expect(text).not.toContain(written.disputed);
    expect(text).not.toMatch(/Kranjc|Zupan|林薇|Vidmar|Oblak/);
  });
});

describe('the report', () => {
  it('counts everybody', () => {
    expect(report.counts).toEqual({ asked: 5, answered: 4, declined: 1, unanswered: 0 });
    expect(report.referees.map(({ label, state }) => `${label} ${state}`)).toEqual([
      'Referee 1 (manager) answered',
      'Referee 2 (colleague) answered',
      'Referee 3 (client) answered',
      'Referee 4 (colleague) answered',
      'Referee 5 (manager) declined',
    ]);
    expect(report).toMatchObject({ candidateName: candidate.name, reason: written.reason, conflicts: 0 });
  });

  it('gives per question the number of answers, and a picture with its interval among them', () => {
    const questionnaire = questionnaireById('professional', 1);
    const consented = Object.fromEntries(demoOrder.items.map(({ id }) => [id, true]));
    // Who is not asked about a fact comes to the ratings sooner.
    const ratings = witnesses.map(({ role, rate }: Persona) => {
      const ids = questionsFor(questionnaire, role, { consented, hasEntry: true }).map(({ id }) => id);
      return (id: string) => (ids.includes(id) ? rate(ids.indexOf(id) + 1) : undefined);
    });
    const expected = questionnaire.questions.flatMap(({ kind, id }) => {
      if (kind !== 'scale') return [];
      return [{ questionId: id, given: ratings.flatMap((rate) => rate(id) ?? []) }];
    });
    expect(new Set(expected.map(({ given }) => given.length)).size).toBeGreaterThan(1);
    expect(report.ratings.map(({ questionId, n }) => ({ questionId, n }))).toEqual(
      expected.map(({ questionId, given }) => ({ questionId, n: given.length })),
    );
    for (const [i, { given }] of expected.entries()) {
      const { value, low, high } = report.ratings[i] ?? {};
      if (given.length < 3) expect(value).toBeUndefined();
      else {
        expect(low).toBeLessThanOrEqual(value ?? 0);
        expect(high).toBeGreaterThanOrEqual(value ?? 6);
      }
    }
  });

  it('leans on the fair witnesses, where one gives the lowest answer to everything', () => {
    for (const { value, n } of report.ratings) if (n >= 3) expect(value).toBeGreaterThan(3);
    expect(report.competencies.length).toBeGreaterThan(3);
  });

  it('says of each claim who confirms it', () => {
    const said = Object.fromEntries(
      report.facts.map(({ key, verdict, sources }) => [
        key,
        [verdict, ...sources.map(({ answer }) => answer)],
      ]),
    );
    // A client cannot know when somebody came and left, and is not asked.
    expect(said).toMatchObject({
      'work.0.startDate': ['confirmed', 'confirms', 'confirms', 'confirms'],
      'work.0.endDate': ['confirmed', 'confirms', 'minor_difference', 'confirms'],
    });
    expect(said['work.0.position']?.slice(0, 3)).toEqual(['confirmed', 'confirms', 'confirms']);
  });

  it('holds the candidate’s comment, and nothing of what was removed', () => {
    const commented = report.findings.filter(({ response }) => response?.kind === 'comment');
    expect(commented).toMatchObject([{ response: { comment: written.comment } }]);
    expect(commented[0]?.quote?.text).toContain('She found the cause');
    const text = JSON.stringify(report);
    for (const gone of [written.disputed, written.dispute, written.decision])
      expect(text).not.toContain(gone);
    expect(text).not.toMatch(/Kranjc|Zupan|林薇|Vidmar|Oblak|@/);
  });

  it('is what the candidate reads too, with their strengths and what to work on', async () => {
    const { body } = await get(journey.result);
    const text = parse(body).text;
    for (const { n, text: words } of report.findings) {
      expect(text).toContain(`Finding ${n}`);
      expect(text).toContain(words);
    }
    expect(text).toContain(written.comment);
    expect(text).not.toContain(written.disputed);
    for (const heading of ['Your strengths', 'What you could work on']) expect(text).toContain(heading);
    expect(text).not.toMatch(/Kranjc|Zupan|林薇|Vidmar|Oblak/);
  });
});

describe('after closure', () => {
  it('only the result opens, and it can only be read', async () => {
    const unknown = await get(`${world.stack.baseUrl}/c/${'x'.repeat(43)}`);
    expect(unknown.status).toBe(404);
    for (const url of [journey.process, ...journey.references]) expect(await get(url)).toEqual(unknown);
    const home = { status: 303, location: new URL(journey.result).pathname, body: '' };
    const before = await wholeTable(world);
    for (const act of ['withdraw', 'refuse', 'consent', 'nominate', 'review', 'address', 'change', 'keep'])
      expect([act, await post(`${journey.result}/${act}`, { 'finding-1': 'accept' })]).toEqual([act, home]);
    for (const view of ['/withdraw', '/review', '/nominate'])
      expect(await get(journey.result + view)).toEqual(home);
    const { status, body } = await get(journey.result);
    expect(status).toBe(200);
    const forms = parse(body).querySelectorAll('form');
    expect(forms.map((form) => form.getAttribute('action'))).toEqual([`${home.location}/language`]);
    expect(changesBetween(before, await wholeTable(world))).toEqual([]);
  });

  it('the audit chain is whole, and one changed event breaks it', async () => {
    const [{ head }, events] = [await check(), await loadAudit(world.table, journey.checkId)];
    expect(verifyChain(events, head)).toEqual({ ok: true, length: events.length });
    const { client, name } = world.table;
    const chosen = events.find(({ event }) => event === 'dispute.decided');
    const change = (verdict: string) =>
      client.send(
        new UpdateCommand({
          TableName: name,
          Key: auditKey(journey.checkId, chosen?.seq ?? 0),
          UpdateExpression: 'SET #data.verdict = :verdict',
          ExpressionAttributeNames: { '#data': 'data' },
          ExpressionAttributeValues: { ':verdict': verdict },
        }),
      );
    await change('upheld');
    const broken = verifyChain(await loadAudit(world.table, journey.checkId), head);
    expect(broken).toEqual({ ok: false, seq: chosen?.seq, reason: 'changed' });
    await change('removed');
    expect(verifyChain(await loadAudit(world.table, journey.checkId), head).ok).toBe(true);
    expect(verifyChain(events.slice(0, -1), head)).toEqual({ ok: false, seq: events.length, reason: 'gap' });
  });
});
