import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../infra/local/demo/api.ts';
import { linkIn, mailTo } from '../../infra/local/demo/mailbox.ts';
import { isAbout } from '../../infra/local/demo/people.ts';
import { type LocalStack, startLocalStack } from '../../infra/local/local-stack.ts';
import { choose, fill, press } from './support/acts.ts';
import { openBrowser, visit } from './support/visit.ts';
import { answerQuestions, consent, nominate, orderByForm, signIn } from './support/walk.ts';

let stack: LocalStack;
let browser: Browser;

beforeAll(async () => {
  stack = await startLocalStack({ daySeconds: 3600, loudness: 'quiet' });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const mailLink = async (to: string, ...words: string[]): Promise<string> =>
  linkIn(await mailTo(stack.mailboxUrl, { to, has: isAbout(...words) }));

describe.each([{ script: true }, { script: false }])('with the script: $script', ({ script }) => {
  const tag = script ? 'script' : 'plain';
  const address = (name: string) => `${name}-${tag}@example.com`;
  const candidate = { name: 'Ana Novak', email: address('ana') };
  const nominees = [
    { name: 'Marko Kranjc', email: address('marko'), role: 'manager' },
    { name: 'Petra Zupan', email: address('petra'), role: 'peer' },
    { name: 'Jure Kos', email: address('jure'), role: 'peer' },
    { name: 'Nina Oblak', email: address('nina'), role: 'client' },
  ];

  it('a check is walked through by everybody, from order to report', { timeout: 240_000 }, async () => {
    const staff = await visit(browser, { script });
    await signIn(staff.page, `${stack.baseUrl}/staff`, 'Rita Recruiter');
    const id = await orderByForm(staff, stack.baseUrl, candidate);
    await staff.see('staff-check-ordered');

    const person = await visit(browser, { script });
    await consent(person, await mailLink(candidate.email, 'consent'));
    await nominate(person, nominees);
    await person.see('status');

    const referee = await visit(browser, { script });
    for (const { email } of nominees.slice(0, 3)) {
      const first = email === nominees[0]?.email;
      await referee.page.goto(await mailLink(email, 'reference'));
      if (first) await referee.see('referee-start');
      await press(referee.page, /^Start$/);
      await answerQuestions(first ? referee : { ...referee, see: async () => undefined }, script);
      await press(referee.page, 'Send my answers');
      if (first) await referee.see('referee-thanks');
    }
    await referee.page.goto(await mailLink(nominees[3]?.email ?? '', 'reference'));
    const start = referee.page.url();
    await referee.page.goto(`${start}/stop`);
    await referee.see('referee-stop');
    await press(referee.page, 'Stop reminders');
    await referee.see('referee-stopped');
    await referee.page.goto(`${start}/decline`);
    await referee.see('referee-decline');
    await press(referee.page, /^Decline$/);
    await referee.see('referee-declined');

    await person.page.goto(`${await mailLink(candidate.email, 'findings')}/review`);
    await person.see('review');
    await choose(person.page, 'finding-1', 'dispute');
    await press(person.page, 'Send my answers');
    await person.see('review-faults');
    await fill(person.page, { 'comment-1': 'This leaves out that I was on leave that month.' });
    await press(person.page, 'Send my answers');
    await person.see('status-disputed');

    const reviewer = api(stack.baseUrl, await stack.tokens('rosa'));
    await reviewer.reaches(id, ['disputed']);
    await reviewer.decide(id, 1, { verdict: 'upheld', reason: 'Three referees say the same.' });
    await person.page.goto(`${await mailLink(candidate.email, 'decided')}/review`);
    await person.see('review-returned');
    await press(person.page, 'Send my answers');

    await reviewer.reaches(id, ['completed']);
    await person.page.goto(await mailLink(candidate.email, 'is complete'));
    await person.see('result');
    await staff.page.goto(`${stack.baseUrl}/staff/checks/${id}`);
    await staff.see('staff-check-closed');
    await staff.page.goto(`${stack.baseUrl}/staff/checks/${id}/report`);
    await staff.see('staff-report');
    await staff.page.goto(`${stack.baseUrl}/staff`);
    await staff.see('staff-list');
    await press(staff.page, /sign out/i);
    await staff.see('staff-sign-in');

    expect([...staff.complaints, ...person.complaints, ...referee.complaints]).toEqual([]);
    await Promise.all([staff, person, referee].map(({ context }) => context.close()));
  });

  it('somebody withdraws, and their link is dead', { timeout: 120_000 }, async () => {
    const hr = api(stack.baseUrl, await stack.tokens('rita'));
    const email = address('lev');
    await hr.order(
      {
        candidate: { name: 'Lev Horvat', email },
        resume: { work: [{ name: 'Lakeside Software' }] },
        package: 'people-manager',
        role: { title: 'Team lead' },
        reason: 'The role leads a team of twelve people.',
        places: { candidate: 'HR', employer: 'DE' },
      },
      crypto.randomUUID(),
    );
    const link = await mailLink(email, 'consent');
    const person = await visit(browser, { script });
    await person.page.goto(`${link}/refuse`);
    await person.see('refuse');
    await consent({ ...person, see: async () => undefined }, link);
    await press(person.page, 'Withdraw from this check');
    await person.see('withdraw');
    await press(person.page, /^Withdraw$/);
    await person.see('ended');
    await person.page.goto(link);
    await person.see('dead-link');
    expect(person.complaints).toEqual([]);
    await person.context.close();
  });

  it('anybody can verify a case code', { timeout: 60_000 }, async () => {
    const anybody = await visit(browser, { script });
    await anybody.page.goto(stack.baseUrl);
    await anybody.see('home');
    await anybody.page.goto(`${stack.baseUrl}/verify`);
    await anybody.see('verify');
    await fill(anybody.page, { caseCode: 'EH-0000-0000' });
    await press(anybody.page, 'Check this code');
    await anybody.see('verify-unknown');
    const [check] = await (async () => {
      const token = await stack.tokens('rita');
      const response = await fetch(`${stack.baseUrl}/v1/checks`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      return ((await response.json()) as { checks: { caseCode: string }[] }).checks;
    })();
    await anybody.page.goto(`${stack.baseUrl}/verify`);
    await fill(anybody.page, { caseCode: check?.caseCode.toLowerCase() ?? '' });
    await press(anybody.page, 'Check this code');
    await anybody.see('verify-genuine');
    expect(anybody.complaints).toEqual([]);
    await anybody.context.close();
  });
});
