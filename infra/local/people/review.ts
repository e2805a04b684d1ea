import { Form } from './form.ts';
import type { Labels } from './labels.ts';
import { type Page, textOf } from './page.ts';
import { goTo, labelsOn, openMail, type Person } from './person.ts';

/** What a candidate says to a finding; a comment and a dispute with their reason. */
export type Answer = 'accept' | { comment: string } | { dispute: string };

/** A finding as the candidate reads it. */
export interface ReadFinding {
  n: number;
  /** All that its card says. */
  text: string;
}

/** Answers one finding. */
function answerOne(form: Form, labels: Labels['review'], n: number, answer: Answer): void {
  const question = labels.answer(n);
  if (answer === 'accept') {
    const offered = form.choicesOf(question);
    form.choose(question, offered.includes(labels.accept) ? labels.accept : labels.acceptDecided);
    return;
  }
  form.choose(question, 'dispute' in answer ? labels.dispute : labels.comment);
  form.fill(labels.words(n), 'dispute' in answer ? answer.dispute : answer.comment);
}

/** The findings in a form: each is the card around a question about it. */
function findingsIn(form: Form, labels: Labels['review']): ReadFinding[] {
  const found: ReadFinding[] = [];
  const questions = form.questions();
  for (let n = 1; found.length < questions.length; n += 1) {
    const card = form.within(labels.answer(n)).scope.closest('article');
    found.push({ n, text: card ? textOf(card) : '' });
  }
  return found;
}

/**
 * Reads the findings and answers them.
 *
 * @param say what is answered to a finding; undefined leaves it unanswered
 * @param about words in the subject of the mail that leads there; the newest when absent
 */
export async function answerFindings(
  person: Person,
  say: (finding: ReadFinding) => Answer | undefined,
  about?: RegExp,
): Promise<Page> {
  const page = await goTo(
    person,
    await openMail(person, about),
    ({ review: { send } }) => send,
    ({ review: { go } }) => go,
  );
  const labels = labelsOn(page).review;
  const form = Form.sentBy(page, labels.send);
  for (const finding of findingsIn(form, labels)) {
    const answer = say(finding);
    if (answer) answerOne(form, labels, finding.n, answer);
  }
  return person.visitor.send(form);
}
