import { expect, it } from 'vitest';
import { choose, fill, press } from '../support/acts.ts';
import { signIn } from '../support/walk.ts';
import type { Running, Way } from '../support/way.ts';

const own = {
  id: 'risk-notice',
  'text-en': 'Don’t you agree that {name} gave notice of risks?',
  'text-zh': '日期可能赶不上时，{name}会怎么做？',
  competency: 'reliability',
  'anchor-0-en': 'Said nothing about it',
  'anchor-0-zh': '什么也没说',
  'anchor-1-en': 'Said so on the day',
  'anchor-1-zh': '当天才说',
  'anchor-2-en': 'Said so a few days before, as is usual in the role',
  'anchor-2-zh': '提前几天说（同职位中常见）',
  'anchor-3-en': 'Said so a week before',
  'anchor-3-zh': '提前一周说',
  'anchor-4-en': 'Said so a week before, with another date',
  'anchor-4-zh': '提前一周说，并给出新的日期',
};

/** An administrator composes, previews and publishes questions. Staff pages are English, so that one language walks here. */
export function composingQuestions(running: Running, way: Way): void {
  const { language, script, clerk } = way;
  if (language !== 'en') return;
  // Each manner has a package of its own, which no other walk orders: what one has published would be where the other begins.
  const path = script ? 'junior' : 'executive';

  it('an administrator composes questions and publishes them', { timeout: 180_000 }, async () => {
    const { page, see, complaints, context } = await clerk();
    const base = `${running.stack.baseUrl}/staff/questionnaires`;
    await signIn(page, base, 'Ada Administrator');
    await see('staff-questionnaires');
    await page.goto(`${base}/${path}`);
    expect(await page.locator('h1').innerText()).toContain('Questions:');
    await see('staff-compose-none');
    await press(page, 'Start a draft from what is asked now');
    await see('staff-compose');
    await press(page, 'Take out: When {name} agreed to a deadline, what usually happened?');

    await press(page, 'a rating');
    await see('staff-question-new');
    await fill(page, own);
    const rules = page.locator('[data-faults]');
    // With the script the faults come by themselves; without it, by asking.
    if (script) await rules.locator('mark').first().waitFor();
    else await press(page, 'Check only');
    await see('staff-question-faults');
    expect(await rules.locator('mark').first().innerText()).toMatch(/don’t|agree/i);
    await press(page, 'Save in the draft');
    expect(page.url()).toContain('/questions/risk-notice');

    await page.goto(`${base}/${path}`);
    await press(page, 'Publish');
    await see('staff-compose-refused');
    await page.goto(`${base}/${path}/questions/risk-notice`);
    await fill(page, { 'text-en': 'When a date was at risk, what did {name} do?' });
    if (script) await rules.getByText('Neutral: no rule finds fault with it.').waitFor();
    await press(page, 'Save in the draft');
    await see('staff-compose-saved');

    await press(page, 'See it as a referee does');
    await page.goto(`${base}/${path}/preview?version=draft&role=manager&n=4`);
    await see('staff-preview');
    await page.goto(`${base}/${path}/difference?from=asked&to=draft`);
    await see('staff-difference');
    await page.goto(`${base}/${path}`);
    await press(page, 'Publish');
    await see('staff-compose-published');
    expect(await page.locator('main').innerText()).toContain('your own questions, version 1');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a choice can be written, and says what is missing', { timeout: 60_000 }, async () => {
    const { page, see, context } = await clerk();
    const base = `${running.stack.baseUrl}/staff/questionnaires/independent`;
    await signIn(page, base, 'Ada Administrator');
    if ((await page.getByRole('button', { name: 'Start a draft from what is asked now' }).count()) > 0)
      await press(page, 'Start a draft from what is asked now');
    await page.goto(`${base}/questions/new?kind=choice`);
    await choose(page, 'role-hr', 'yes');
    await press(page, 'Save in the draft');
    await see('staff-question-missing');
    expect(await page.locator('.error-summary').innerText()).toContain('Write it in both languages.');
    await context.close();
  });
}
