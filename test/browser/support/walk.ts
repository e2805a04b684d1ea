import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, fill, press, viewOf } from './acts.ts';
import type { Visit } from './visit.ts';

/** Signs in at the local issuer and comes back to where they wanted to go. */
export async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await press(page, /sign in/i);
  await press(page, new RegExp(name));
  await page.waitForURL(/\/staff/);
}

/** Orders a check by the form, after sending it empty once. */
export async function orderByForm(
  { page, see }: Visit,
  baseUrl: string,
  candidate: { name: string; email: string },
): Promise<string> {
  await page.goto(`${baseUrl}/staff/order`);
  await see('staff-order');
  await fill(page, { roleTitle: 'Senior Software Engineer' });
  await press(page, 'Order the check');
  await see('staff-order-faults');
  expect(await page.locator('[name=roleTitle]').inputValue()).toBe('Senior Software Engineer');
  await fill(page, {
    candidateName: candidate.name,
    candidateEmail: candidate.email,
    candidatePlace: 'SI',
    employerPlace: 'DE',
    reason: 'The role runs the billing service alone at night.',
    decisionMakerName: 'Dan Decider',
    decisionMakerEmail: 'dan@example.com',
    'work.0.name': 'Lakeside Software',
    'work.0.position': 'Software Engineer',
    'work.0.from-month': '03',
    'work.0.from-year': '2020',
  });
  await choose(page, 'package', 'professional');
  await press(page, 'Order the check');
  await page.waitForURL(/\/staff\/checks\/[0-9a-f]{20}$/);
  return viewOf(page);
}

/** Consents to every item, after forgetting all of them once. */
export async function consent({ page, see }: Visit, link: string): Promise<void> {
  await page.goto(link);
  expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
  await see('consent');
  await press(page, /^Consent$/);
  await see('consent-faults');
  for (const radio of await page.locator('input[type=radio][value=yes]').all()) {
    await choose(page, (await radio.getAttribute('name')) ?? '', 'yes');
  }
  await press(page, /^Consent$/);
}

export interface Nominee {
  name: string;
  email: string;
  role: string;
}

/** Names referees, after naming too few of them once. */
export async function nominate({ page, see }: Visit, nominees: Nominee[]): Promise<void> {
  const row = (index: number, { name, email, role }: Nominee) => ({
    [`referees.${index}.name`]: name,
    [`referees.${index}.email`]: email,
    [`referees.${index}.role`]: role,
    [`referees.${index}.relationship`]: 'Worked on the same service',
    [`referees.${index}.from-month`]: '03',
    [`referees.${index}.from-year`]: '2020',
    [`referees.${index}.entry`]: 'work.0',
  });
  await see('nominate');
  const [first] = nominees;
  if (first) await fill(page, row(0, first));
  await press(page, 'Send this list');
  await see('nominate-faults');
  for (const [index, nominee] of nominees.entries()) {
    const name = page.locator(`[name="referees.${index}.name"]`);
    if (!(await name.isVisible())) await page.getByRole('button', { name: /add/i }).click();
    await fill(page, row(index, nominee));
  }
  await press(page, 'Send this list');
}

/** Answers every question of the form in front of them; each kind of question is looked at once. */
export async function answerQuestions({ page, see }: Visit, script: boolean): Promise<void> {
  const seen = new Set<string>();
  const seeOnce = async (kind: string) => {
    if (!seen.has(kind)) await see(`question-${kind}`);
    seen.add(kind);
  };
  for (let number = 0; number < 40 && viewOf(page) !== 'check'; number += 1) {
    if (viewOf(page) === 'conflict') {
      await seeOnce('conflict');
      await choose(page, 'value', 'no');
    } else if (await page.locator('input[name=value][value="5"]').count()) {
      await seeOnce('scale');
      if (!seen.has('scale-fault')) {
        await press(page, 'Continue');
        await seeOnce('scale-fault');
      }
      const extreme = script && !seen.has('scale-extreme');
      const saved = extreme && page.waitForResponse((response) => response.request().method() === 'POST');
      await choose(page, 'value', extreme || number % 2 ? '5' : '4');
      if (saved) {
        expect((await saved).status(), 'the answer is saved while they write').toBe(200);
        // Asked for anew: a reload would send the form that came back once more.
        await page.goto(page.url());
        expect(
          await page.locator('input[name=value]:checked').count(),
          'the saved answer is there again',
        ).toBe(1);
        await seeOnce('scale-extreme');
      }
    } else if (await page.locator('[name="value-month"]').count()) {
      await seeOnce('month');
      await fill(page, { 'value-month': '03', 'value-year': '2020' });
    } else {
      await seeOnce('words');
      await fill(page, { value: 'She found the fault and wrote down how.' });
    }
    const before = page.url();
    await press(page, 'Continue');
    expect(page.url(), await page.locator('.error-summary').allInnerTexts().then(String)).not.toBe(before);
  }
  await see('check-answers');
}
