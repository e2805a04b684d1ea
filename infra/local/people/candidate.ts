import { offers } from './finder.ts';
import { Form } from './form.ts';
import { countryIn, type Language, monthIn, nameOf, type Role } from './labels.ts';
import { languageOf, type Page, taken } from './page.ts';
import { goTo, labelsOn, openMail, type Person } from './person.ts';

/** Fills in a form otherwise than the act itself does. */
type Change = (form: Form) => unknown;
const asItIs: Change = () => undefined;

/** A check under several laws may have more than one disclosure. */
const mostDisclosures = 6;

/** Reads each disclosure that stands alone, where there are any. @returns the page that asks for consent */
async function readDisclosures(person: Person): Promise<Page> {
  for (let read = 0; read < mostDisclosures; read += 1) {
    const page = await openMail(person);
    const { disclosureRead } = labelsOn(page).consent;
    if (!offers(page, disclosureRead)) return page;
    taken(await person.visitor.press(page, disclosureRead));
  }
  throw new Error(`The disclosures in front of ${person.name} have no end.`);
}

/** Reads the disclosures and consents to every item that is not answered otherwise. */
export async function consent(person: Person, change = asItIs): Promise<Page> {
  const page = await readDisclosures(person);
  const { consent: button, yes } = labelsOn(page).consent;
  return person.visitor.press(page, button, (form) => change(form.chooseAll(yes)));
}

/** Refuses the whole check. */
export async function refuse(person: Person): Promise<Page> {
  const page = await readDisclosures(person);
  const labels = labelsOn(page);
  return person.visitor.press(await person.visitor.follow(page, labels.consent.refuse), labels.refuse.do);
}

/** Agrees to every item of a change of scope. */
export async function agreeToChange(person: Person, change = asItIs): Promise<Page> {
  const page = await openMail(person);
  const { agree, yes } = labelsOn(page).consent;
  return person.visitor.press(page, agree, (form) => change(form.chooseAll(yes)));
}

/** Turns a change of scope down. */
export async function keepScope(person: Person): Promise<Page> {
  const page = await openMail(person);
  return person.visitor.press(page, labelsOn(page).consent.keep);
}

/** A referee as a candidate names them. */
export interface Nominee {
  name: string;
  email: string;
  role: Role;
  relationship: string;
  /** Year and month, `2020-03`. */
  from: string;
  /** Absent while they still work together. */
  to?: string;
  /** In which they are to be written to; the candidate's own when absent. */
  language?: Language;
  /** ISO 3166; absent when the candidate does not know it. */
  place?: string;
  /** First words of the entry of the résumé that they share; none when absent. */
  entry?: string;
}

/** Chooses a month in its two fields. @param value year and month, `2020-03`; a year alone leaves the month open */
export function fillMonth(form: Form, value: string): void {
  const labels = labelsOn(form.page);
  const [year = '', month] = value.split('-');
  if (month) form.fill(labels.month, monthIn(languageOf(form.page), Number(month)));
  form.fill(labels.year, year);
}

function fillRow(form: Form, n: number, nominee: Nominee): void {
  const { nominate: labels, roles } = labelsOn(form.page);
  const language = languageOf(form.page);
  const row = form.within(labels.row(n));
  row.fill(labels.name, nominee.name).fill(labels.email, nominee.email);
  row.fill(labels.role, roles[nominee.role]).fill(labels.relationship, nominee.relationship);
  fillMonth(row.within(labels.from), nominee.from);
  if (nominee.to) fillMonth(row.within(labels.to), nominee.to);
  if (nominee.language) row.fill(labels.language, nameOf[nominee.language]);
  if (nominee.place) row.fill(labels.place, countryIn(language, nominee.place));
  if (nominee.entry) row.fill(labels.entry, nominee.entry);
}

/** Names referees, and what must not be contacted. */
export async function nominate(
  person: Person,
  nominees: readonly Nominee[],
  doNotContact: readonly string[] = [],
): Promise<Page> {
  const { visitor } = person;
  const page = await goTo(
    person,
    await openMail(person),
    ({ nominate: { send } }) => send,
    ({ nominate: { go } }) => go,
    ({ nominate: { goAgain } }) => goAgain,
  );
  const labels = labelsOn(page).nominate;
  return visitor.press(page, labels.send, (form) => {
    for (const [index, nominee] of nominees.entries()) fillRow(form, index + 1, nominee);
    form.fill(labels.avoid, doNotContact.join('\n'));
  });
}

/** Adds to the list of those who must not be contacted, while the check runs. */
export async function addDoNotContact(person: Person, entries: readonly string[]): Promise<Page> {
  const page = await openMail(person);
  const { avoid, nominate: labels } = labelsOn(page);
  return person.visitor.press(page, avoid.add, (form) => form.fill(labels.avoid, entries.join('\n')));
}

/** Gives another address for a referee whom our mail does not reach. @param name of the referee */
export async function correctAddress(person: Person, name: string, email: string): Promise<Page> {
  const page = await openMail(person);
  const { field } = labelsOn(page).address;
  return person.visitor.send(Form.around(page, field(name)).fill(field(name), email));
}

/** Rates their own work. @param ratings 1 to 5 by words of the question, or undefined to leave it out */
export async function assessSelf(
  person: Person,
  ratings: readonly (readonly [question: RegExp, rating: number | undefined])[],
): Promise<Page> {
  const page = await goTo(
    person,
    await openMail(person),
    ({ self: { save } }) => save,
    ({ self: { go } }) => go,
    ({ self: { goAgain } }) => goAgain,
  );
  const labels = labelsOn(page).self;
  return person.visitor.press(page, labels.save, (form) => {
    for (const [question, rating] of ratings)
      form.choose(question, rating === undefined ? labels.leaveOut : String(rating));
  });
}

/** Leaves the check, at whatever step it is. */
export async function withdraw(person: Person): Promise<Page> {
  const page = await openMail(person);
  const labels = labelsOn(page).withdraw;
  return person.visitor.press(await person.visitor.follow(page, labels.go), labels.do);
}
