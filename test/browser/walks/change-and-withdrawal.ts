import { expect, it } from 'vitest';
import { demoOrder, neededItems } from '../../../infra/local/demo/order.ts';
import { api } from '../../../infra/local/people/api.ts';
import { choose, fill, press } from '../support/acts.ts';
import { consent, nominate, sayYes, signIn, thereAndBack, unseen } from '../support/walk.ts';
import type { Running, Way } from '../support/way.ts';

/** A candidate in California reads the disclosures, is asked about two changes, and withdraws. */
export function changeAndWithdrawal(running: Running, way: Way): void {
  const { language, words, address, nominees, own, clerk, mailLink, mailWords } = way;
  it('a disclosure is read, the scope changes twice, and the candidate withdraws', {
    timeout: 600_000,
  }, async () => {
    const hr = api(running.stack.baseUrl, await running.stack.tokens('rita'));
    const lev = address('lev');
    const { id } = await hr.order(
      {
        ...demoOrder,
        candidate: { name: 'Lev Horvat', email: lev, language },
        items: neededItems.filter((item) => item.id !== 'trust'),
        places: { candidate: 'US-CA', employer: 'CN' },
      },
      crypto.randomUUID(),
    );
    const title = demoOrder.role.title;
    const link = await mailLink(lev, mailWords('mail.consent-invitation.subject', { role: title }));
    const person = await own();
    const { page } = person;
    await page.goto(link);
    for (let read = 1; await page.locator('form[action$="/disclosure"]').count(); read += 1) {
      await person.see(`disclosure-${read}`);
      if (read === 1) await thereAndBack(person, 'disclosure', language);
      await press(page, words('consent.disclosure.read'));
      expect(read).toBeLessThan(5);
    }
    await page.goto(`${link}/refuse`);
    await person.see('refuse');
    await page.goto(`${link}/rights`);
    await person.see('rights');
    await page.goto(link);
    await consent(person, words, 'consent-us-cn');
    const others = nominees.map((one) => ({ ...one, email: `lev-${one.email}` }));
    await nominate(unseen(person), words, others.slice(0, 3));
    await person.see('status-us-cn');
    await fill(page, { doNotContact: 'Kim' });
    await press(page, words('candidate.avoid.button'));
    await person.see('status-avoid-faults');
    await fill(page, { doNotContact: `Kim Lee\nrival.example` });
    await press(page, words('candidate.avoid.button'));
    await person.see('status-avoid');

    const referee = await own();
    const [first] = others;
    const reference = await mailLink(first?.email ?? '');
    await referee.page.goto(reference);
    await referee.see('referee-start-us-cn');

    const staff = await clerk();
    const check = `${running.stack.baseUrl}/staff/checks/${id}`;
    await signIn(staff.page, check, 'Rita Recruiter');
    await staff.see('staff-check-collecting');
    await press(staff.page, 'Change the scope');
    await staff.see('staff-scope');
    await choose(staff.page, 'item-trust', 'yes');
    await press(staff.page, 'Ask the candidate');
    await staff.see('staff-scope-faults');
    await fill(staff.page, {
      'reason-trust': 'The role reads invoices of all customers.',
      roleTitle: 'Lead',
    });
    await press(staff.page, 'Ask the candidate');
    await staff.page.waitForURL(check);
    await staff.see('staff-check-waiting');

    const changed = mailWords('mail.scope-changed.subject', {
      company: 'Example Ltd',
      role: title,
      reminder: 'no',
    });
    await page.goto(await mailLink(lev, changed));
    await person.see('change');
    await thereAndBack(person, 'change', language);
    await press(page, words('consent.change.agree'));
    await person.see('change-faults');
    await referee.page.goto(reference);
    await referee.see('referee-paused');
    await page.goto(`${link}/status`);
    await person.see('status-suspended');
    await page.goto(link);
    await sayYes(page);
    await press(page, words('consent.change.agree'));
    await person.see('status-agreed');
    await referee.page.goto(reference);
    await referee.see('referee-start-again');
    await staff.page.goto(check);
    await staff.see('staff-check-agreed');

    await hr.changeScope(id, { reason: 'The role now runs the billing service by day.' });
    await page.goto(link);
    await person.see('change-of-reason');
    await press(page, words('consent.change.keep'));
    await person.see('status-kept');

    await page.goto(`${link}/withdraw`);
    await person.see('withdraw');
    await press(page, words('candidate.withdraw.button'));
    expect(page.url()).toBe(link);
    await person.see('ended');
    await thereAndBack(person, 'ended', language);
    await referee.page.goto(reference);
    await referee.see('dead-link');
    expect([...person.complaints, ...referee.complaints, ...staff.complaints]).toEqual([]);
    await Promise.all([staff, person, referee].map(({ context }) => context.close()));
  });
}
