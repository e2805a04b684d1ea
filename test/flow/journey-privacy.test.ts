import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bouncingAddress, candidate, resume, silent } from '../../infra/local/demo/cast.ts';
import { mails } from '../../infra/local/people/mailbox.ts';
import { Visitor } from '../../infra/local/people/visitor.ts';
import { loadAudit } from '../../shared/store/load-check.ts';
import { callApi } from './support/api-client.ts';
import { get, post } from './support/http.ts';
import { type Journey, playJourney, witnesses, written } from './support/journey.ts';
import { capabilities } from './support/links.ts';
import { type Observed, observe } from './support/observe.ts';
import { Wire } from './support/wire.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let observed: Observed;
let journey: Journey;

/** Names, addresses and words of everybody: what must be in the table and in mails only. */
const personal = [
  candidate.name,
  'Novak',
  ...[...witnesses, silent].flatMap(({ name, email, relationship, says }) => [
    name,
    name.split(' ')[1] ?? name,
    email,
    relationship,
    ...[says.strength, says.improvement, says.conditions].filter((words) => words !== undefined),
  ]),
  candidate.email,
  bouncingAddress,
  ...Object.values(written),
  ...resume.work.flatMap(({ name, position }) => [name, position]),
  'Senior Software Engineer',
  'Ljubljana',
  'Rita Recruiter',
  'Dan Decider',
  '@example.com',
];

const personalIn = (text: string): string[] => personal.filter((words) => text.includes(words));

beforeAll(async () => {
  const wire = new Wire();
  observed = observe(wire);
  world = await startWorld({ daySeconds: 3600, loudness: 'verbose' }, wire);
  // A mail fails as often as the SDK tries it, so that the step fails too, and says so in its log.
  let failures = 3;
  const restore = wire.rule(({ action }) =>
    action === 'SendEmail' && failures-- > 0 ? 'fail-before' : undefined,
  );
  journey = await playJourney(world, async () => {});
  restore();
}, 240_000);

afterAll(async () => {
  await world?.stack.stop();
  observed?.stop();
});

/** Everybody's links, of every mail. */
const tokens = async (): Promise<string[]> =>
  capabilities(await mails(world.stack.mailboxUrl)).map(({ url }) => url.split('/').at(-1) ?? '');

describe('holds no personal data', () => {
  it('in what the state machine is given, hands on and gives back', async () => {
    const states = await observed.states();
    expect(states.length).toBeGreaterThan(30);
    for (const text of states) expect([text, personalIn(text)]).toEqual([text, []]);
    const all = states.join('\n');
    for (const token of await tokens()) expect(all).not.toContain(token);
    // Failures are handed on too, and their messages may hold anything.
    expect(all).toContain('The log of the function says where.');
  });

  it('in the audit trail, and in what the event bus is told', async () => {
    const events = await loadAudit(world.table, journey.checkId);
    expect(events.length).toBeGreaterThan(20);
    for (const event of events)
      expect([event.event, personalIn(JSON.stringify(event))]).toEqual([event.event, []]);
    expect(observed.told.length).toBeGreaterThan(10);
    for (const text of observed.told) expect([text, personalIn(text)]).toEqual([text, []]);
  });

  it('in the tags of mails: ids, which SES hands on to the event bus', () => {
    expect(observed.tags.length).toBeGreaterThan(20);
    for (const { Name, Value } of observed.tags) {
      expect(['check', 'mail']).toContain(Name);
      expect(Value).toMatch(Name === 'check' ? /^[0-9a-f]{20}$/ : /^[a-z0-9-]+$/);
    }
  });

  it('in subjects of mails to staff', async () => {
    const toStaff = world.wire.mailsOf(journey.checkId, /^(dispute|needs)-/);
    expect(toStaff.length).toBeGreaterThan(0);
    for (const { subject } of toStaff) expect(personalIn(subject)).toEqual([]);
  });
});

describe('the log of the functions', () => {
  const secret = { code: 'SECRET-CODE', state: 'SECRET-STATE', bearer: 'SECRET.BEARER.TOKEN' };

  it('says that something failed, and neither of whom nor at which address', async () => {
    const { baseUrl } = world.stack;
    const broken = world.wire.rule(({ functionId }) =>
      functionId === 'Pages' || functionId === 'Api' ? 'fail-before' : undefined,
    );
    const page = await get(journey.result);
    const form = await post(`${journey.result}/review`, { 'comment-1': written.comment });
    const answer = await callApi(world, `/v1/checks/${journey.checkId}/report`, { as: 'rita' });
    broken();
    expect([page.status, form.status]).toEqual([503, 503]);
    expect(page.body).not.toMatch(/DynamoDB|InternalServerError|\.ts/);
    expect(answer).toMatchObject({
      status: 500,
      type: 'application/problem+json',
      body: { code: 'internal_error' },
    });
    await callApi(world, '/v1/checks', { authorization: `Bearer ${secret.bearer}` });
    const browser = new Visitor();
    await browser.open(`${baseUrl}/staff/sign-in?start=1`);
    await browser.open(`${baseUrl}/staff/callback?code=${secret.code}&state=${secret.state}`);

    const log = observed.log();
    for (const message of [
      'A step failed.',
      'A request failed.',
      'A token was refused.',
      'A sign-in failed.',
    ])
      expect(log).toContain(message);
    expect(log).toContain('GET /c/{token}');
    expect(log).toContain('POST /c/{token}/{view}');

    const links = await tokens();
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((token) => log.includes(token))).toEqual([]);
    expect(log).not.toMatch(/\/(c|r)\/[\w-]{43}/);
    for (const value of Object.values(secret)) expect(log).not.toContain(value);
    expect(personalIn(log)).toEqual([]);
  });
});
