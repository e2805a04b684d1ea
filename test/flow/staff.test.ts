import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { resume } from '../../infra/local/demo/cast.ts';
import { cancel } from '../../infra/local/people/staff.ts';
import { Play } from './support/play.ts';
import { submit } from './support/raw-form.ts';
import { keyedOrder, orderFields, signIn, textOf } from './support/staff.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();
let staff: string;
/** Ordered by Rita; Dan may read its report. */
let completed: Play;

beforeAll(async () => {
  staff = `${world.stack.baseUrl}/staff`;
  completed = new Play(world, { decisionMakers: [{ name: 'Dan Decider', email: 'dan@example.com' }] });
  await completed.toReview();
  await completed.review();
  await completed.reachesStatus('completed');
}, 120_000);

describe('who sees what', () => {
  it('gives a decision-maker the report and nothing else', async () => {
    const report = `${staff}/checks/${completed.id}/report`;
    const { browser, page } = await signIn(world, 'dan', report);
    expect([page.status, page.url]).toEqual([200, report]);
    expect(textOf(page)).toContain('Reference report: Ana Novak');
    const staffLinks = parse(page.html)
      .querySelectorAll('a[href*="/staff"], form')
      .map((one) => one.getAttribute('href') ?? one.getAttribute('action'));
    expect(new Set(staffLinks)).toEqual(
      new Set(['/staff', '/staff/sign-out', `${new URL(report).pathname}?lang=zh`]),
    );
    for (const path of ['', '/order', `/checks/${completed.id}`])
      expect([path, (await browser.open(staff + path)).status]).toEqual([path, 403]);
    for (const act of ['cancel', 'retry']) {
      const answer = await browser.post(`${staff}/checks/${completed.id}/${act}`, { note: 'x' });
      expect([act, answer.status]).toEqual([act, 403]);
    }
    const order = await browser.post(`${staff}/order`, keyedOrder());
    expect(order.status).toBe(403);
  });

  it('gives a decision-maker no report that is not for them', async () => {
    const other = new Play(world);
    await other.order();
    const { page } = await signIn(world, 'dan', `${staff}/checks/${other.id}/report`);
    expect(page.status).toBe(404);
  });

  it('shows a second requester nothing of the first', async () => {
    const { browser, page } = await signIn(world, 'ralph');
    expect(page.html).not.toContain(completed.id);
    for (const path of [`/checks/${completed.id}`, `/checks/${completed.id}/report`]) {
      const answer = await browser.open(staff + path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.html).not.toContain('Ana Novak');
    }
    const cancel = await browser.post(`${staff}/checks/${completed.id}/cancel`, { note: '' });
    expect(cancel.status).toBe(404);
  });

  it('shows a reviewer a check without a way to order, cancel or read the report', async () => {
    const { browser, page } = await signIn(world, 'rosa', `${staff}/checks/${completed.id}`);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain('/cancel"');
    expect((await browser.open(`${staff}/order`)).status).toBe(403);
    expect((await browser.open(`${staff}/checks/${completed.id}/report`)).status).toBe(403);
  });
});

describe('ordering by form', () => {
  it('keeps what was typed when something is missing, and then orders', async () => {
    const { browser, page } = await signIn(world, 'rita', `${staff}/order`);
    const fields = orderFields({
      candidateEmail: 'nowhere',
      reason: 'Because.',
      'work.0.from-month': '',
    });
    const again = await submit(browser, page, '/staff/order', fields);
    expect(again.status).toBe(422);
    const form = parse(again.html);
    const faults = form.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
    for (const href of faults) expect(form.querySelector(href ?? '')).toBeTruthy();
    expect(faults.length).toBe(3);
    for (const [name, value] of Object.entries(fields)) {
      const field = form.querySelectorAll(`[name="${name}"]`);
      const kept = field.some((one) =>
        one.tagName === 'TEXTAREA'
          ? one.text.replace(/^\n/, '') === value
          : one.tagName === 'SELECT'
            ? (one.querySelector('[selected]')?.getAttribute('value') ?? '') === value
            : (one.getAttribute('value') ?? '') === value &&
              (one.getAttribute('type') !== 'radio' || one.hasAttribute('checked')),
      );
      expect([name, kept]).toEqual([name, true]);
    }
    const done = await submit(browser, again, '/staff/order', orderFields());
    expect(done.status).toBe(200);
    expect(done.url).toMatch(/\/staff\/checks\/[0-9a-f]{20}$/);
    expect(textOf(done)).toContain('Ana Novak, Designer');
    const id = done.url.split('/').at(-1) ?? '';
    expect((await world.wire.mail(id, /^consent-invitation/)).to).toBe('ana@form.example');
  });

  it('takes a pasted résumé', async () => {
    const { browser, page } = await signIn(world, 'rita', `${staff}/order`);
    const pasted = {
      candidateName: '',
      candidateEmail: '',
      'work.0.name': '',
      resume: JSON.stringify(resume),
    };
    const done = await submit(browser, page, '/staff/order', { ...orderFields(), ...pasted });
    expect(textOf(done)).toContain('Ana Novak, Designer');
    expect(textOf(done)).toContain(resume.basics.email);
  });

  it('makes one check of a form that is sent twice, and refuses another under its key', async () => {
    const { browser } = await signIn(world, 'rita');
    const fields = keyedOrder();
    const sent = await Promise.all([1, 2, 3].map(() => browser.post(`${staff}/order`, fields)));
    expect(new Set(sent.map(({ url }) => url)).size).toBe(1);
    expect(sent[0]?.url).toMatch(/\/staff\/checks\/[0-9a-f]{20}$/);
    const other = await browser.post(`${staff}/order`, { ...fields, roleTitle: 'Another role' });
    expect(other.status).toBe(422);
    expect(textOf(other)).toContain('This form has already ordered a check.');
    expect(parse(other.html).querySelector('[name=roleTitle]')?.getAttribute('value')).toBe('Another role');
  });
});

describe('addresses that somebody has typed', () => {
  it.each([
    ['?status=lost', 400],
    ['?cursor=abc', 400],
    ['/checks/nothing', 404],
    ['/nothing', 404],
  ])('answers %s with a page or a problem, never with a fault of ours', async (path, status) => {
    const { browser } = await signIn(world, 'rita');
    expect((await browser.open(staff + path)).status).toBe(status);
  });
});

describe('cancelling by form', () => {
  it('is refused when it comes from another site, with fields or without', async () => {
    const { browser } = await signIn(world, 'rita');
    const play = new Play(world);
    await play.order();
    const address = `${staff}/checks/${play.id}`;
    for (const site of ['cross-site', 'same-site'])
      for (const fields of [{}, { note: 'x' }])
        for (const act of ['cancel', 'retry']) {
          const answer = await browser.post(`${address}/${act}`, fields, { 'Sec-Fetch-Site': site });
          expect(answer.url).toBe(`${staff}/sign-in?to=%2Fstaff`);
        }
    const order = await browser.post(`${staff}/order`, keyedOrder(), { 'Sec-Fetch-Site': 'cross-site' });
    expect(order.url).toContain('/staff/sign-in');
    await browser.post(`${staff}/sign-out`, {}, { 'Sec-Fetch-Site': 'cross-site' });
    expect((await browser.open(address)).url).toBe(address);
    const { head } = await play.check();
    expect([head.ended, head.run]).toEqual([undefined, 1]);
  });

  it('ends the check and says so', async () => {
    const { browser } = await signIn(world, 'rita');
    const play = new Play(world);
    await play.order();
    await play.link('candidate');
    const page = await browser.open(`${staff}/checks/${play.id}`);
    const done = await cancel({ visitor: browser, page }, 'The role is filled.');
    expect(done.url).toBe(page.url);
    expect(textOf(done)).toContain('The role is filled.');
    expect(done.html).not.toContain('/cancel"');
    expect((await play.check()).head.ended).toBe('cancelled');
    const tooLate = await browser.post(`${staff}/checks/${completed.id}/cancel`, { note: '' });
    expect(tooLate.status).toBe(409);
  });
});
