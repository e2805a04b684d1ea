import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../shared/words/index.ts';

/** Each width is checked in one colour scheme, so that both of both are seen. */
const sizes = {
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const;

/**
 * Where axe looks at a page: once in each language, in English at a desktop and in Chinese at a phone. Both languages have the same markup
 * and colours. Staff pages are in English alone, so axe looks at them at both sizes.
 */
const isChecked = (name: string, size: string, language: Language): boolean =>
  name.startsWith('staff') || size === (language === 'en' ? 'desktop' : 'phone');

/** In one go: our pages have no frames, for which axe would otherwise open a page of its own each time. */
const look = (page: Page) =>
  new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };
const tags: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };

/** Chromium without the background traffic that a closed network would only refuse. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });

export interface Visit {
  page: Page;
  context: BrowserContext;
  /**
   * Looks at the page as it is now: in the right language, no axe violation at either width, nothing wider than a phone, one
   * headline. With the variable SCREENSHOTS, a picture of each goes into that folder.
   *
   * @param language in which the page is to be; the visitor's own unless it is another
   */
  see(name: string, language?: Language): Promise<void>;
  /** What the browser complained about: script errors and what the content security policy stopped. */
  complaints: string[];
}

interface VisitOptions {
  script: boolean;
  /** What the browser asks for, and what pages are to be in. */
  language: Language;
}

/** One person with one browser, with JavaScript or without. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: options.script,
    viewport: sizes.desktop.viewport,
    locale: locales[options.language],
    timezoneId: 'Europe/Berlin',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A form that comes back is an answer with a status of 400 or more, which the console reports as if it were a fault.
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      complaints.push(message.text());
  });

  const see = async (name: string, language = options.language): Promise<void> => {
    expect(await page.locator('html').getAttribute('lang'), `the language of ${name}`).toBe(tags[language]);
    expect(await page.locator('h1').count(), `headlines on ${name}`).toBe(1);
    const headline = await page.locator('h1').innerText();
    expect(/\p{Script=Han}/u.test(headline), `${name} is headed “${headline}”`).toBe(language === 'zh');
    for (const [size, { viewport, colorScheme }] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      const wide = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(wide, `${name} is wider than a ${size}`).toBeLessThanOrEqual(0);
      await picture(page, `${name}.${language}.${size}${options.script ? '' : '.plain'}`);
      if (!options.script || !isChecked(name, size, language)) continue;
      await page.emulateMedia({ colorScheme });
      const { violations } = await look(page);
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found, `${name}, ${size}, ${colorScheme}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize(sizes.desktop.viewport);
  };
  return { page, context, see, complaints };
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
