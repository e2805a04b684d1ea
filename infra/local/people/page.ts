import { type HTMLElement, parse } from 'node-html-parser';
import type { Language } from './labels.ts';

/** A page as somebody without JavaScript has it. */
export interface Page {
  url: string;
  status: number;
  /** Where an answer leads that was not followed; empty otherwise. */
  location: string;
  html: string;
  root: HTMLElement;
}

/** Visible text in one line, as it is read and compared. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element in one line. */
export const textOf = ({ text }: HTMLElement): string => plain(text);

export const pageOf = (answer: Omit<Page, 'root'>): Page => ({ ...answer, root: parse(answer.html) });

/** The headline of a page, or its address when it has none. */
export const headline = ({ root, url }: Page): string => {
  const heading = root.querySelector('h1');
  return heading ? textOf(heading) : url;
};

/** The language that a page says it is in. Anything but Chinese is read as English. */
export const languageOf = ({ root }: Page): Language =>
  root.querySelector('html')?.getAttribute('lang')?.startsWith('zh') ? 'zh' : 'en';

/** The faults that a page lists at its top after a form came back. */
export const faultsOn = ({ root }: Page): string[] => root.querySelectorAll('[role=alert] a').map(textOf);

/** Somebody looked for something on a page in vain. */
export class NotOnPage extends Error {
  // Kept from whoever prints the error: a page is long.
  readonly #page: Page;

  constructor(page: Page, message: string) {
    super(`On “${headline(page)}” (${page.status}): ${message}`);
    this.name = 'NotOnPage';
    this.#page = page;
  }

  get page(): Page {
    return this.#page;
  }
}

/** @throws NotOnPage with the faults that a page lists, when it did not take what was sent */
export function taken(page: Page): Page {
  if (page.status >= 400) throw new NotOnPage(page, `it was not taken. ${faultsOn(page).join(' ')}`);
  return page;
}
