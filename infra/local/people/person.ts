import { type Label, offers } from './finder.ts';
import { type Labels, labelsIn } from './labels.ts';
import { buttonIn, linkIn, type Mailbox, type ReceivedMail } from './mailbox.ts';
import { languageOf, type Page, taken } from './page.ts';
import { Visitor } from './visitor.ts';

/** Somebody with a mailbox and a browser of their own. */
export interface Person {
  name: string;
  email: string;
  mailbox: Mailbox;
  visitor: Visitor;
}

export const personOf = (
  { name, email }: { name: string; email: string },
  mailbox: Mailbox,
  visitor = new Visitor(),
): Person => ({ name, email, mailbox, visitor });

/** The labels of a page in its own language. */
export const labelsOn = (page: Page): Labels => labelsIn[languageOf(page)];

const hasButton = (mail: ReceivedMail): boolean => buttonIn(mail) !== undefined;

/** The newest mail that leads somewhere, as soon as there is one; `about` is looked for in its subject. */
export const mailTo = ({ email, mailbox }: Person, about = /^/): Promise<ReceivedMail> =>
  mailbox.newest(email, (mail) => about.test(mail.subject) && hasButton(mail));

/** The newest mail, also one that leads nowhere. */
export const noticeTo = ({ email, mailbox }: Person, about: RegExp): Promise<ReceivedMail> =>
  mailbox.newest(email, ({ subject }) => about.test(subject));

/** Opens the newest mail and presses its button. @throws NotOnPage when that leads to a page that is not there */
export async function openMail(person: Person, about?: RegExp): Promise<Page> {
  return taken(await person.visitor.open(linkIn(await mailTo(person, about))));
}

/**
 * Goes on until a page has a button: it may be there already, or a link away.
 *
 * @param ways words of links that may lead there
 * @throws NotOnPage when there is neither the button nor a way to it
 */
export async function goTo(
  { visitor }: Person,
  page: Page,
  button: (labels: Labels) => Label,
  ...ways: ((labels: Labels) => Label)[]
): Promise<Page> {
  const labels = labelsOn(page);
  if (offers(page, button(labels))) return page;
  const way = ways.map((one) => one(labels)).find((one) => offers(page, one));
  return visitor.follow(page, way ?? button(labels));
}
