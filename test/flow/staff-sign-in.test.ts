import { beforeAll, describe, expect, it } from 'vitest';
import { staffLabels } from '../../infra/local/people/labels.ts';
import { Visitor } from '../../infra/local/people/visitor.ts';
import { signIn, textOf } from './support/staff.ts';
import { wholeTable } from './support/table.ts';
import { useSharedWorld } from './support/world.ts';

const cookieName = 'evenhand_session';

const world = useSharedWorld();
let staff: string;

beforeAll(async () => {
  staff = `${world.stack.baseUrl}/staff`;
});

const sessions = async () => [...(await wholeTable(world)).values()].filter(({ type }) => type === 'session');

describe('signing in', () => {
  it('leads through the issuer and back to where somebody wanted to go', async () => {
    const address = `${staff}/order`;
    const { browser, page } = await signIn(world, 'rita', address);
    expect([page.status, page.url]).toEqual([200, address]);
    expect(textOf(page)).toContain('Rita Recruiter');
    // Code and state were in one address of ours on the way, and are in none that somebody stays on.
    expect(browser.trail.some((url) => url.startsWith(`${staff}/callback?code=`))).toBe(true);
    expect((await browser.open(staff)).status).toBe(200);
  });

  it('keeps a filter in the address on the way', async () => {
    const { page } = await signIn(world, 'rita', `${staff}?status=completed`);
    expect(page.url).toBe(`${staff}?status=completed`);
  });

  it('keeps only a hash of the session, out of reach of scripts', async () => {
    const { browser } = await signIn(world, 'rita');
    const id = browser.cookie(staff, cookieName) ?? '';
    expect(id).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await sessions())).not.toContain(id);
    const response = await fetch(`${staff}/sign-in?start=1`, { redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
  });

  it('writes nothing before somebody has signed in', async () => {
    const before = (await sessions()).length;
    await new Visitor().open(`${staff}/sign-in?start=1`);
    expect((await sessions()).length).toBe(before);
  });

  it('gives a new session at each sign-in, and none to an id that was planted', async () => {
    const planted = 'A'.repeat(43);
    const victim = new Visitor();
    victim.setCookie(staff, cookieName, planted);
    await signIn(world, 'rita', staff, victim);
    const first = victim.cookie(staff, cookieName);
    expect(first).not.toBe(planted);

    const attacker = new Visitor();
    attacker.setCookie(staff, cookieName, planted);
    expect((await attacker.open(staff)).url).toContain('/staff/sign-in');

    await victim.open(`${staff}/sign-in?start=1`);
    expect(victim.cookie(staff, cookieName)).not.toBe(first);
  });

  it('is worth nothing to a browser that has not set out for it', async () => {
    const { browser } = await signIn(world, 'rita');
    const callback = browser.trail.find((url) => url.startsWith(`${staff}/callback`)) ?? '';
    const other = new Visitor();
    const page = await other.open(callback);
    expect(page.url).toBe(`${staff}/sign-in?note=failed`);
    expect(other.cookie(staff, cookieName)).toBeUndefined();
    // A code works once.
    expect((await browser.open(callback)).url).toBe(`${staff}/sign-in?note=failed`);
  });

  it('does not take an answer with another state', async () => {
    const browser = new Visitor();
    await browser.open(`${staff}/sign-in?start=1`);
    const page = await browser.open(`${staff}/callback?code=abc&state=forged`);
    expect(page.url).toBe(`${staff}/sign-in?note=failed`);
    expect(textOf(page)).toContain('The sign-in did not work');
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/staff.evil.example',
    '/staff@evil.example',
    '/\\evil.example',
    '/staff/\\evil.example',
    '/staff\r\nLocation: https://evil.example',
    'javascript:alert(1)',
  ])('leads to our own pages only, and not to %j', async (to) => {
    const { page, browser } = await signIn(world, 'rita', `${staff}/sign-in?to=${encodeURIComponent(to)}`);
    expect(page.url).toBe(staff);
    expect(browser.trail.filter((url) => url.includes('evil'))).toEqual([]);
  });

  it('ends with signing out, on the server too', async () => {
    const { browser, page } = await signIn(world, 'rita');
    const id = browser.cookie(staff, cookieName) ?? '';
    const out = await browser.press(page, staffLabels.signOut);
    expect(textOf(out)).toContain('You are signed out.');
    expect(browser.cookie(staff, cookieName)).toBeUndefined();
    const thief = new Visitor();
    thief.setCookie(staff, cookieName, id);
    expect((await thief.open(staff)).url).toContain('/staff/sign-in');
  });
});
