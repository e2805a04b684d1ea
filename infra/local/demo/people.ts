import type { RefereeRole } from '../../../shared/domain/check/records.ts';
import { describedPoints } from '../../../shared/domain/follow-up/follow-up.ts';
import { questionnaires } from '../../../shared/domain/questions/published.ts';
import type { Language } from '../../../shared/words/languages.ts';
import { linkIn, mailTo, type ReceivedMail } from './mailbox.ts';
import { choicesOf, faultsOn, formOf, headline, openPage, type Page, submit } from './visitor.ts';

/** How somebody answers: a rating for each question they are asked, and their words. */
export interface Persona {
  name: string;
  email: string;
  role: RefereeRole;
  /** In which the candidate wants them written to; the candidate's own when absent. */
  language?: Language;
  /** ISO 3166; absent when the candidate does not know it. */
  place?: string;
  relationship: string;
  rate: (questionNumber: number) => number | undefined;
  words: Record<string, string>;
  facts?: Record<string, string>;
}

/** Says what somebody has just done. */
export type Tell = (who: string, what: string) => void;

/** @throws Error with what the page says when it did not take what was sent. */
function taken(page: Page): Page {
  if (page.status >= 400) throw new Error(`“${headline(page)}” came back: ${faultsOn(page).join(' ')}`);
  return page;
}

/** A yes to everything that a form asks. */
const yesToAll = (page: Page, action: string): Record<string, string> =>
  Object.fromEntries(choicesOf(page, action).map((name) => [name, 'yes']));

/** Reads each disclosure that stands alone, where there are any, and agrees to every item on the consent page. */
export async function consent(url: string): Promise<Page> {
  let page = await openPage(url);
  while (formOf(page, '/disclosure')) page = taken(await submit(page, '/disclosure', {}));
  return taken(await submit(page, '/consent', yesToAll(page, '/consent')));
}

/** Agrees to every item of a change of scope. */
export async function agreeToChange(url: string): Promise<Page> {
  const page = await openPage(url);
  return taken(await submit(page, '/change', yesToAll(page, '/change')));
}

/** Chooses another language at the top of the page. */
export async function chooseLanguage(url: string, language: Language): Promise<Page> {
  return taken(await submit(await openPage(url), '/language', { language }));
}

/** Names referees on the page that asks for them. */
export async function nominate(page: Page, people: Persona[], doNotContact = ''): Promise<Page> {
  const fields: Record<string, string> = { doNotContact };
  for (const [index, person] of people.entries()) {
    const at = (field: string) => `referees.${index}.${field}`;
    Object.assign(fields, {
      [at('name')]: person.name,
      [at('email')]: person.email,
      [at('role')]: person.role,
      [at('relationship')]: person.relationship,
      [at('from-month')]: '03',
      [at('from-year')]: '2020',
      [at('to-month')]: '06',
      [at('to-year')]: '2024',
      [at('entry')]: 'work.0',
      ...(person.language && { [at('language')]: person.language }),
      ...(person.place && { [at('place')]: person.place }),
    });
  }
  return taken(await submit(page, '/nominate', fields));
}

function answerOn(page: Page, person: Persona, number: number): Record<string, string> {
  const { root } = page;
  const id = new URL(page.url).pathname.split('/').at(-1) ?? '';
  if (id === 'conflict') return { value: 'no' };
  if (root.querySelector('input[type=radio][name=value][value="5"]')) {
    const rating = person.rate(number);
    return { value: rating === undefined ? 'none' : String(rating) };
  }
  const fact = person.facts?.[id];
  if (root.querySelector('[name=value-month]')) {
    const [year, month] = (fact ?? '').split('-');
    return year && month ? { 'value-month': month, 'value-year': year } : { unknown: 'yes' };
  }
  const words = fact ?? person.words[id];
  return words ? { value: words } : { unknown: 'yes' };
}

/** Answers question after question, reads the overview, and sends. */
export async function giveReference(url: string, person: Persona): Promise<Page> {
  let page = await openPage(url);
  const start = page.root
    .querySelectorAll('a')
    .find(
      (link) =>
        /\/r\/[\w-]{43}\/[\w-]+$/.test(link.getAttribute('href') ?? '') && link.classList.contains('button'),
    );
  if (!start) throw new Error(`“${headline(page)}” has no way to start.`);
  page = await openPage(new URL(start.getAttribute('href') ?? '', page.url).href);
  for (let number = 1; number < 60; number += 1) {
    const view = new URL(page.url).pathname.split('/').at(-1) ?? '';
    if (view === 'check') return taken(await submit(page, '/send', {}));
    page = taken(await submit(page, `/${view}`, answerOn(page, person, number)));
  }
  throw new Error('The form has no end.');
}

/** A referee who answers as soon as they are asked. */
export async function playReferee(mailboxUrl: string, person: Persona, tell: Tell): Promise<void> {
  const mail = await mailTo(mailboxUrl, { to: person.email });
  tell(person.name, 'opens the mail, reads the notice and answers');
  await giveReference(linkIn(mail), person);
  tell(person.name, 'has sent a reference');
}

/** The better of the two descriptions that a rated question is asked once more with. */
const better = questionnaires.flatMap(({ questions }) =>
  questions.flatMap((question) =>
    question.kind === 'scale' ? [question.anchors[describedPoints.upper - 1] ?? ''] : [],
  ),
);

/** Of what somebody is asked once more: they have seen the better of two descriptions, or neither, and still know no date. */
export async function sayMore(url: string): Promise<Page> {
  const page = await openPage(url);
  const fields: Record<string, string> = {};
  for (const label of page.root.querySelectorAll('label.choice')) {
    const input = label.querySelector('input');
    const name = input?.getAttribute('name') ?? '';
    if (name.endsWith('-unknown')) fields[name] = 'yes';
    else if (better.some((words) => label.text.includes(words)))
      fields[name] = input?.getAttribute('value') ?? '';
  }
  const open = choicesOf(page, '/follow-up').filter((name) => !fields[name]);
  return taken(
    await submit(page, '/follow-up', {
      ...fields,
      ...Object.fromEntries(open.map((name) => [name, 'none'])),
    }),
  );
}

/** Answers the findings: disputes those that `dispute` picks, with a reason, and accepts the others. */
export async function answerFindings(
  url: string,
  dispute: (text: string) => string | undefined,
): Promise<{ page: Page; disputed: number }> {
  const page = await openPage(`${url}/review`);
  const fields: Record<string, string> = {};
  let disputed = 0;
  for (const box of page.root.querySelectorAll('textarea[name^=comment-]')) {
    const n = (box.getAttribute('name') ?? '').slice('comment-'.length);
    const text = page.root.querySelector(`#finding-${n}`)?.text ?? '';
    const reason = dispute(text);
    fields[`finding-${n}`] = reason ? 'dispute' : 'accept';
    if (reason) {
      fields[`comment-${n}`] = reason;
      disputed += 1;
    }
  }
  return { page: taken(await submit(page, '/review', fields)), disputed };
}

/** Words in the subject of the mail that asks a referee once more, in each language. */
export const followUp = ['short follow-up', '简短补充'];

/** Words in the subject of the mail that thanks a referee, in each language. */
export const thanks = ['thank you', '感谢'];

export const isAbout =
  (...words: string[]) =>
  (mail: ReceivedMail): boolean =>
    words.some((word) => mail.subject.toLowerCase().includes(word));
