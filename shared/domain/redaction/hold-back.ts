import type { Check } from '../check/check.ts';
import type { Answer, FollowUp, FollowUpAnswer, Redaction, Reference } from '../check/records.ts';
import type { Span } from '../questions/neutrality/fault.ts';
import { topicsIn } from '../questions/neutrality/topics/index.ts';
import { questionnaireOf } from '../questions/published.ts';
import { iso, type Moment } from '../terms/clock.ts';
import type { Question } from '../terms/questionnaire.ts';
import { cut, joined } from './spans.ts';

/** One piece of a referee's own words, with where it stands. */
type Words = Pick<Redaction, 'refereeId' | 'questionId' | 'part' | 'round'> & { text: string };

/** Whether a referee answers in words of their own, and not by a choice, a rating or a month. */
const isFree = (question: Question): boolean =>
  question.kind === 'text' || (question.kind === 'fact' && question.answer === 'text');

/** Finds the parts of a text that may be facts which the law keeps out. A referee may write in either language, whatever their form is in. */
export const protectedIn = (text: string): Redaction['spans'] =>
  joined([...topicsIn(text, 'en', 'statement'), ...topicsIn(text, 'zh', 'statement')]);

/** The free words of a reference, or of a follow-up, question by question. */
export function freeWords(
  refereeId: string,
  questions: readonly Question[],
  answers: Readonly<Record<string, Answer | FollowUpAnswer>>,
  round?: Redaction['round'],
): Words[] {
  const again = round !== undefined;
  return questions.flatMap((question) => {
    const { value, example } = answers[question.id] ?? {};
    const at = { refereeId, questionId: question.id, ...(again && { round }) };
    return [
      ...(isFree(question) && typeof value === 'string'
        ? [{ ...at, part: again ? ('again-value' as const) : ('value' as const), text: value }]
        : []),
      ...(example
        ? [{ ...at, part: again ? ('again-example' as const) : ('example' as const), text: example }]
        : []),
    ];
  });
}

/**
 * Holds back those of the words that may tell a protected fact. Write the result together with the words, so that these are never stored
 * without it.
 *
 * There is no event for it: beside the event that says who has answered, it would tell whose words they are. The first event says that a
 * reviewer was asked, and about how many texts.
 *
 * @returns the items to write; none when nothing was noticed
 */
export function holdBack(
  check: Pick<Check, 'redactions'>,
  words: readonly Words[],
  moment: Moment,
): Redaction[] {
  const noticed = words
    .map(({ text, ...where }) => ({ ...where, spans: protectedIn(text) }))
    .filter(({ spans }) => spans.length > 0);
  return noticed.map(
    (one, index): Redaction => ({
      type: 'redaction',
      n: check.redactions.length + index + 1,
      ...one,
      state: 'held',
      at: iso(moment.now),
    }),
  );
}

/** The words themselves, as the referee wrote them. For reviewers only. */
export function heldWords(check: Check, { refereeId, questionId, part, round }: Redaction): string {
  const said =
    round === undefined
      ? check.references.find((one) => one.refereeId === refereeId)?.answers[questionId]
      : check.followUps.find((one) => one.refereeId === refereeId && one.round === round)?.answers?.[
          questionId
        ];
  const words = part.endsWith('example') ? said?.example : said?.value;
  return typeof words === 'string' ? words : '';
}

/** The question that a referee answered with these words. */
export const questionHeld = (
  check: Check,
  { questionId }: Pick<Redaction, 'questionId'>,
): Question | undefined =>
  check.scope && questionnaireOf(check.scope).questions.find(({ id }) => id === questionId);

/** How the words are read by everybody else; undefined when they are left out. */
function wordsTold(check: Check, held: Redaction): string | undefined {
  const text = heldWords(check, held);
  if (held.state === 'released') return text;
  if (held.state !== 'redacted') return undefined;
  const spans: readonly Span[] = held.decided?.spans ?? held.spans;
  // A mark in a fact would be compared with the candidate's claim.
  return cut(text, spans, questionHeld(check, held)?.kind === 'fact' ? 'gap' : 'mark');
}

function answerTold<A extends Answer | FollowUpAnswer>(
  answer: A,
  held: Redaction,
  text: string | undefined,
): A {
  const { example, ...rest } = answer;
  if (held.part.endsWith('example')) return { ...rest, ...(text !== undefined && { example: text }) } as A;
  return { ...answer, value: text ?? null };
}

/** Somebody's answers, with what is held back of them told as others may read it. */
function answersTold<A extends Answer | FollowUpAnswer>(
  check: Check,
  answers: Record<string, A>,
  held: readonly Redaction[],
): Record<string, A> {
  const told: Record<string, A> = { ...answers };
  for (const one of held) {
    const answer = told[one.questionId];
    if (answer) told[one.questionId] = answerTold(answer, one, wordsTold(check, one));
  }
  return told;
}

declare const asRead: unique symbol;

/** Answers out of which everything is gone that nobody but a reviewer may read. */
type Read<T> = T & { readonly [asRead]: true };

/**
 * A check whose answers may be shown. Only `readable` makes one, and whatever compares, reports or shows answers takes no other: words that
 * are held back cannot reach it. The answers carry the mark too, so that a copy with other answers is not one.
 */
export type ReadableCheck = Read<
  Omit<Check, 'references' | 'followUps'> & { references: Read<Reference>[]; followUps: Read<FollowUp>[] }
>;

/**
 * A check with the answers as everybody but a reviewer may read them. What is held back, or was withheld, is gone: a text or a fact in
 * words is then `null`, an example absent. What was redacted has `[…]` where words were taken out (a fact in words has no mark, and is
 * `null` when nothing is left); what was released is as it was written.
 *
 * Comparison, findings, follow-ups and reports are made from this and from nothing else.
 */
export function readable(check: Check): ReadableCheck {
  const heldOf = (refereeId: string, round?: Redaction['round']) =>
    check.redactions.filter((held) => held.refereeId === refereeId && held.round === round);
  const shown: Check = {
    ...check,
    references: check.references.map((one) => ({
      ...one,
      answers: answersTold(check, one.answers, heldOf(one.refereeId)),
    })),
    followUps: check.followUps.map((one) =>
      one.answers
        ? { ...one, answers: answersTold(check, one.answers, heldOf(one.refereeId, one.round)) }
        : one,
    ),
  };
  // The one place that gives the mark: it is a promise of the code above, which no type can check.
  return shown as ReadableCheck;
}

/** From how many answers something was left out that the law keeps out of a reference. */
export const redactedAnswers = ({ redactions }: Pick<Check, 'redactions'>): number =>
  redactions.filter(({ state }) => state === 'redacted' || state === 'withheld').length;
