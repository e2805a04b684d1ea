import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Language, nameOf, type Words } from '../../../shared/words/index.ts';
import { choose, fill, press, viewOf } from './acts.ts';
import type { Visit } from './visit.ts';

/** Looks at nothing: for a part of the way that somebody else looks at. */
export const unseen = (person: Visit): Visit => ({ ...person, see: async () => undefined });

/** Signs in at the local issuer and comes back to where they wanted to go. */
export async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await press(page, /sign in/i);
  await press(page, new RegExp(name));
  await page.waitForURL(/\/staff/);
}

const [because, reason] = [
  'The role reads invoices of all customers.',
  'The role runs the billing service alone at night.',
];

/** Orders a check by the form, after sending it empty once, and after asking for more than the risk of the role allows. */
export async function orderByForm(
  { page, see }: Visit,
  baseUrl: string,
  candidate: { name: string; email: string; language: Language },
  roleTitle: string,
): Promise<string> {
  await page.goto(`${baseUrl}/staff/order`);
  await see('staff-order');
  await fill(page, { roleTitle });
  await press(page, 'Order the check');
  await see('staff-order-faults');
  expect(await page.locator('[name=roleTitle]').inputValue()).toBe(roleTitle);
  await fill(page, {
    candidateName: candidate.name,
    candidateEmail: candidate.email,
    candidatePlace: 'SI',
    employerPlace: 'DE',
    reason,
    decisionMakerName: 'Dan Decider',
    decisionMakerEmail: 'dan@example.com',
    'reason-employment-facts': 'The role builds on years of such work.',
    'reason-work-style': 'Whoever works alone must be relied on.',
    'reason-own-words': 'It tells us how to begin the work together.',
    'work.0.name': 'Lakeside Software',
    'work.0.position': 'Software Engineer',
    'work.0.from-month': '03',
    'work.0.from-year': '2020',
  });
  for (const id of ['employment-facts', 'work-style', 'trust', 'own-words'])
    await choose(page, `item-${id}`, 'yes');
  await choose(page, 'candidateLanguage', candidate.language);
  await choose(page, 'riskLevel', 'low');
  await choose(page, 'package', 'professional');
  await press(page, 'Order the check');
  await see('staff-order-rules');
  await fill(page, { 'reason-trust': because });
  await choose(page, 'riskLevel', 'medium');
  await press(page, 'Order the check');
  await page.waitForURL(/\/staff\/checks\/[0-9a-f]{20}$/);
  return viewOf(page);
}

/** Chooses another language at the top of the page, looks, and comes back. */
export async function thereAndBack({ page, see }: Visit, name: string, own: Language): Promise<void> {
  const other = own === 'en' ? 'zh' : 'en';
  const { pathname } = new URL(page.url());
  await press(page, nameOf[other]);
  await see(`${name}-switched`, other);
  await press(page, nameOf[own]);
  expect(new URL(page.url()).pathname).toBe(pathname);
}

/** Says yes to everything that the form in front of them asks. */
export async function sayYes(page: Page): Promise<void> {
  for (const radio of await page.locator('input[type=radio][value=yes]').all())
    await choose(page, (await radio.getAttribute('name')) ?? '', 'yes');
}

/** Consents to every item, after forgetting all of them once. */
export async function consent({ page, see }: Visit, words: Words, name = 'consent'): Promise<void> {
  expect(await page.locator('input[type=radio]:checked').count()).toBe(0);
  await see(name);
  await press(page, words('consent.choice.consent'));
  await see(`${name}-faults`);
  await sayYes(page);
  await press(page, words('consent.choice.consent'));
}

export interface Nominee {
  name: string;
  email: string;
  role: string;
}

/** Names referees, after naming too few of them once. */
export async function nominate({ page, see }: Visit, words: Words, nominees: Nominee[]): Promise<void> {
  const row = (index: number, { name, email, role }: Nominee) => ({
    [`referees.${index}.name`]: name,
    [`referees.${index}.email`]: email,
    [`referees.${index}.role`]: role,
    [`referees.${index}.relationship`]: 'Worked on the same service',
    [`referees.${index}.from-month`]: '03',
    [`referees.${index}.from-year`]: '2020',
    [`referees.${index}.entry`]: 'work.0',
    [`referees.${index}.place`]: 'SI',
  });
  await see('nominate');
  const [first] = nominees;
  if (first) await fill(page, row(0, first));
  await press(page, words('candidate.nominate.send'));
  await see('nominate-faults');
  for (const [index, nominee] of nominees.entries()) {
    const name = page.locator(`[name="referees.${index}.name"]`);
    // The script shows one empty row at a time, and a button for the next.
    if (!(await name.isVisible())) await page.locator('form button[type=button]').click();
    await fill(page, row(index, nominee));
  }
  await press(page, words('candidate.nominate.send'));
}

/** Answers every question of the form in front of them; each kind of question is looked at once. */
export async function answerQuestions({ page, see }: Visit, words: Words, script: boolean): Promise<void> {
  const seen = new Set<string>();
  const seeOnce = async (kind: string) => {
    if (!seen.has(kind)) await see(`question-${kind}`);
    seen.add(kind);
  };
  const goOn = words('referee.question.continue');
  for (let number = 0; number < 40 && viewOf(page) !== 'check'; number += 1) {
    if (viewOf(page) === 'conflict') {
      await seeOnce('conflict');
      await choose(page, 'value', 'no');
    } else if (await page.locator('input[name=value][value="5"]').count()) {
      await seeOnce('scale');
      if (!seen.has('scale-fault')) {
        await press(page, goOn);
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
    await press(page, goOn);
    expect(page.url(), await page.locator('.error-summary').allInnerTexts().then(String)).not.toBe(before);
  }
  await see('check-answers');
}

/** Goes back from the overview to one rating, and chooses the lowest point. */
export async function rateLow(page: Page, words: Words): Promise<void> {
  const overview = page.url();
  await page.goto(`${overview.replace(/\/check.*$/, '')}/reliability?from=check`);
  await choose(page, 'value', '1');
  await press(page, words('referee.question.continue'));
  expect(page.url()).toBe(overview);
}
