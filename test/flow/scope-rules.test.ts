import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { neededItems } from '../../infra/local/demo/order.ts';
import type { Visitor } from '../../infra/local/people/visitor.ts';
import { scopeRules } from '../../shared/domain/terms/refusal.ts';
import { idOf } from '../../shared/web/components/index.ts';
import { callApi } from './support/api-client.ts';
import { orderOf } from './support/orders.ts';
import { Play } from './support/play.ts';
import { submit } from './support/raw-form.ts';
import { orderFields, signIn } from './support/staff.ts';
import { changesBetween, wholeTable } from './support/table.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();
let browser: Visitor;
/** A check that asks for consent, so that its scope can be changed. */
let play: Play;

beforeAll(async () => {
  ({ browser } = await signIn(world, 'rita'));
  play = new Play(world);
  await play.order();
  await play.waitsFor('consent');
  await world.wire.mail(play.id, /^consent-invitation/);
}, 120_000);

const reason = 'The role leads a team of twelve people.';
const [facts, style] = neededItems;

interface Broken {
  rule: (typeof scopeRules)[number];
  /** Of the order. */
  order: Record<string, unknown>;
  path: string;
  /** The same in the form, and the field at which it is told. Absent where the form cannot break the rule. */
  form?: { fields: Record<string, string>; at: string };
}

const broken: Broken[] = [
  {
    rule: 'item-in-package',
    order: { items: [facts, { id: 'leading-people', reason }] },
    path: 'items.1.id',
    form: {
      fields: { 'item-leading-people': 'yes', 'reason-leading-people': reason },
      at: 'item-leading-people',
    },
  },
  {
    // The form has one box for each item.
    rule: 'item-once',
    order: { items: [facts, style, facts] },
    path: 'items.2.id',
  },
  {
    rule: 'item-needs-reason',
    order: { items: [facts, { id: 'work-style' }] },
    path: 'items.1.reason',
    form: { fields: { 'reason-work-style': '' }, at: 'reason-work-style' },
  },
  {
    rule: 'item-needs-reason',
    order: { items: [facts, { id: 'work-style', reason: 'Because.' }] },
    path: 'items.1.reason',
    form: { fields: { 'reason-work-style': 'Because.' }, at: 'reason-work-style' },
  },
  {
    rule: 'item-can-be-asked',
    order: { items: [facts], resume: { work: [] } },
    path: 'items.0.id',
  },
  {
    rule: 'item-within-risk-level',
    order: { riskLevel: 'low', items: [facts, { id: 'trust', reason }] },
    path: 'items.1.id',
    form: {
      fields: { riskLevel: 'low', 'item-trust': 'yes', 'reason-trust': reason },
      at: 'item-trust',
    },
  },
  {
    rule: 'package-within-risk-level',
    order: { package: 'people-manager', riskLevel: 'low', items: [facts] },
    path: 'package',
    form: { fields: { package: 'people-manager', riskLevel: 'low' }, at: 'package' },
  },
  {
    rule: 'package-within-risk-level',
    order: { package: 'executive', riskLevel: 'medium', items: [facts] },
    path: 'package',
    form: { fields: { package: 'executive' }, at: 'package' },
  },
];

it('has a case for each rule of scope', () => {
  expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(scopeRules));
});

const inForm = broken.flatMap(({ rule, form }) => (form ? [{ rule, ...form }] : []));

describe('an order by the API', () => {
  it.each(broken)(
    'is refused by $rule at $path, and nothing is kept of it',
    async ({ rule, order, path }) => {
      const before = await wholeTable(world);
      const answer = await callApi(world, '/v1/checks', {
        as: 'rita',
        key: randomUUID(),
        body: orderOf(order),
      });
      expect(answer).toMatchObject({
        status: 422,
        type: 'application/problem+json',
        body: { status: 422, code: 'scope_refused', errors: [{ path, rule, message: expect.any(String) }] },
      });
      expect(answer.body.errors).toHaveLength(1);
      expect(changesBetween(before, await wholeTable(world))).toEqual([]);
    },
  );

  it('is told all rules that it breaks at once', async () => {
    const items = [{ id: 'trust', reason: '' }, { id: 'leading-people', reason }, facts, facts];
    const body = orderOf({ riskLevel: 'low', package: 'professional', items });
    const answer = await callApi(world, '/v1/checks', { as: 'rita', key: randomUUID(), body });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ path, rule }: Broken) => `${path} ${rule}`).sort()).toEqual([
      'items.0.id item-within-risk-level',
      'items.0.reason item-needs-reason',
      'items.1.id item-in-package',
      'items.3.id item-once',
    ]);
  });
});

/** The fault that stands at a field, and whether the summary leads to it. */
function faultAt(html: string, field: string): { fault: string; inSummary: boolean } {
  const root = parse(html);
  const inSummary = root
    .querySelectorAll('.error-summary a')
    .some((link) => link.getAttribute('href') === `#${idOf(field)}` && root.getElementById(idOf(field)));
  return { fault: root.getElementById(`${idOf(field)}-fault`)?.text.trim() ?? '', inSummary };
}

describe('an order by the form', () => {
  it.each(inForm)(
    'that breaks $rule comes back with the fault at $at, and what was written',
    async ({ fields, at }) => {
      const before = await wholeTable(world);
      const page = await browser.open(`${world.stack.baseUrl}/staff/order`);
      const back = await submit(browser, page, '/staff/order', orderFields(fields));
      expect(back.status).toBe(422);
      const { fault, inSummary } = faultAt(back.html, at);
      expect(fault).not.toBe('');
      expect(inSummary).toBe(true);
      expect(parse(back.html).querySelectorAll('.error-summary a')).toHaveLength(1);
      expect(parse(back.html).querySelector('[name=roleTitle]')?.getAttribute('value')).toBe('Designer');
      expect(changesBetween(before, await wholeTable(world))).toEqual([]);
    },
  );
});

describe('a change of scope', () => {
  // The résumé is the candidate's, and no part of a change.
  const changes = broken.filter(({ order }) => !('resume' in order));
  it.each(changes)('by the API is refused by $rule at $path', async ({ rule, order, path }) => {
    const before = await play.check();
    const answer = await play.changeScope(order);
    expect(answer).toMatchObject({ status: 422, body: { code: 'scope_refused', errors: [{ path, rule }] } });
    expect(await play.check()).toEqual(before);
  });

  it.each(inForm)(
    'by the form that breaks $rule comes back with the fault at $at',
    async ({ fields, at }) => {
      const before = await play.check();
      const page = await browser.open(`${world.stack.baseUrl}/staff/checks/${play.id}/scope`);
      // What is ordered now stands in the form.
      const form = parse(page.html);
      expect(form.querySelector('[name=reason-trust]')?.text.trim()).toBe(neededItems[2]?.reason);
      expect(form.querySelector('[name=item-trust]')?.hasAttribute('checked')).toBe(true);
      // All that the package of the test does not have is taken out.
      const without = {
        'item-trust': 'no',
        'reason-trust': '',
        'item-own-words': 'no',
        'reason-own-words': '',
      };
      const back = await submit(browser, page, '/scope', { ...without, ...fields });
      expect(back.status).toBe(422);
      expect(faultAt(back.html, at).fault).not.toBe('');
      expect(await play.check()).toEqual(before);
    },
  );
});
