import { fillMonth } from './candidate.ts';
import { controlsIn, offers } from './finder.ts';
import { Form } from './form.ts';
import { type Topic, topics } from './labels.ts';
import { headline, type Page, taken } from './page.ts';
import { labelsOn, openMail, type Person } from './person.ts';

/** A referee, who answers every question in their own way and remembers what a form has asked them. */
export interface Witness extends Person {
  /** A rating for each question, by its number in the form from 1; undefined when they did not observe it. */
  rate: (questionNumber: number) => number | undefined;
  /** What they write where they are asked about it; a month as year and month. */
  says: Partial<Record<Topic, string>>;
  /** The descriptions of each rated question that they have read, from 1 to 5. */
  remembers: Map<string, string[]>;
}

const mostQuestions = 60;

/** What a rated point of a scale says, without its number. */
const described = (choice: string): string => choice.replace(/^[1-5] /, '');
const isPoint = (choice: string): boolean => /^[1-5] /.test(choice);

function said({ says }: Witness, question: string): string | undefined {
  const topic = Object.keys(topics).find((one): one is Topic => topics[one as Topic].test(question));
  return topic && says[topic];
}

/** Answers the one question on a page. */
function answerOne(form: Form, witness: Witness, number: number): void {
  const labels = labelsOn(form.page);
  const { notObserved, noConflict, doNotKnow, nothingToSay } = labels.reference;
  const [question] = form.questions();
  if (question !== undefined) {
    const choices = form.choicesOf(question);
    const points = choices.filter(isPoint);
    if (points.length === 0) {
      form.choose(question, choices.includes(doNotKnow) ? doNotKnow : noConflict);
      return;
    }
    witness.remembers.set(question, points.map(described));
    const rating = witness.rate(number);
    form.choose(question, rating === undefined ? notObserved : String(rating));
    return;
  }
  const asked = headline(form.page);
  const words = said(witness, asked);
  const [field] = controlsIn(form.page, form.scope);
  if (words === undefined) form.tick(new RegExp(`^(${doNotKnow}|${nothingToSay})$`));
  else if (field?.label === labels.month) fillMonth(form, words);
  else form.fill(asked, words);
}

/** Opens the form where it begins, or where it was left. */
async function openForm(person: Person): Promise<Page> {
  const notice = await openMail(person);
  const { start, goOn } = labelsOn(notice).reference;
  return person.visitor.follow(notice, offers(notice, goOn) ? goOn : start);
}

/** Answers question after question, reads the overview, and sends. */
export async function giveReference(witness: Witness): Promise<Page> {
  let page = await openForm(witness);
  for (let number = 1; number < mostQuestions; number += 1) {
    const labels = labelsOn(page).reference;
    if (offers(page, labels.send)) return taken(await witness.visitor.press(page, labels.send));
    page = taken(
      await witness.visitor.press(page, labels.continue, (form) => answerOne(form, witness, number)),
    );
  }
  throw new Error(`The form in front of ${witness.name} has no end.`);
}

/** Sends what was filled in before. */
export async function sendReference(person: Person): Promise<Page> {
  const page = await openForm(person);
  return person.visitor.press(page, labelsOn(page).reference.send);
}

/** Says no, for good. */
export async function decline(person: Person): Promise<Page> {
  const page = await openMail(person);
  const { declineLink, decline: button } = labelsOn(page).reference;
  return person.visitor.press(await person.visitor.follow(page, declineLink), button);
}

/** Wants no more reminders. */
export async function stopReminders(person: Person): Promise<Page> {
  const page = await openMail(person);
  const { stop } = labelsOn(page).reference;
  return person.visitor.press(await person.visitor.follow(page, stop), stop);
}

/**
 * Answers a follow-up: of two descriptions they have seen the better one, as far as they remember the scale, or neither; and they
 * still know no date.
 *
 * @param about words in the subject of the mail that asks
 */
export async function answerFollowUp(witness: Witness, about: RegExp): Promise<Page> {
  const page = await openMail(witness, about);
  const { followUp, reference } = labelsOn(page);
  const form = Form.sentBy(page, followUp.send);
  for (const question of form.questions()) {
    const points = witness.remembers.get(question) ?? [];
    const offered = form.choicesOf(question);
    const better = points.map(followUp.only).findLast((only) => offered.includes(only));
    form.choose(question, better ?? followUp.neither);
  }
  form.tickAll(reference.doNotKnow);
  return taken(await witness.visitor.send(form));
}

/** Would rather not say more than before. */
export async function declineFollowUp(person: Person, about: RegExp): Promise<Page> {
  const page = await openMail(person, about);
  return person.visitor.press(page, labelsOn(page).followUp.decline);
}
