import type { Page } from 'playwright-core';

/** Presses a button or follows a link with exactly these words, and waits for the page that answers. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const named = { name, exact: true };
  const target = page.getByRole('button', named).or(page.getByRole('link', named)).first();
  await Promise.all([page.waitForEvent('domcontentloaded'), target.click()]);
}

/** Fills in fields by their names. */
export async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`[name="${name}"]`).first();
    const tag = await field.evaluate((element) => element.tagName);
    if (tag === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Chooses a radio button or ticks a box as a person does: by its label. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`label:has(input[name="${name}"][value="${value}"])`).click();
}

/** The last part of the address. */
export const viewOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
