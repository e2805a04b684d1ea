import type { Nominee } from '../../../infra/local/people/candidate.ts';
import type { Form } from '../../../infra/local/people/form.ts';
import { NotOnPage, type Page } from '../../../infra/local/people/page.ts';
import { type Person, personOf } from '../../../infra/local/people/person.ts';
import { Visitor } from '../../../infra/local/people/visitor.ts';
import type { RefereeRole } from '../../../shared/domain/check/records.ts';
import { type Answer, answerOf } from './http.ts';
import { orderOf } from './orders.ts';
import type { Play } from './play.ts';
import { until } from './until.ts';
import type { WiredMail } from './wire.ts';

/** What the HR system sends. */
export const orderOfPlay = ({ candidate, cast }: Play): Record<string, unknown> =>
  orderOf({
    candidate: { email: candidate, name: 'Ana Novak' },
    decisionMakers: cast.decisionMakers ?? [],
    ...cast.order,
  });

/** The mails that lead somebody to what they can do: the candidate, or a referee by id. */
const leading = (who: string): RegExp =>
  who === 'candidate'
    ? /^(consent|outreach|findings|address|dispute-decided|more|scope-changed)-/
    : new RegExp(`^referee-(invitation|reminder|follow-up|follow-up-reminder)-${who}-`);

/** As the mailbox has it. */
const received = ({ to, subject, text, html }: WiredMail) => ({ to: [to], subject, text, html });

/** Somebody of a check, who finds their mails as soon as these leave, and who looks at the answer to a form before they follow it. */
export function personIn(play: Play, who: string, visitor = new Visitor({ followsAnswers: false })): Person {
  const { wire } = play.world;
  const mailbox = {
    newest: (_: string, fits: (mail: ReturnType<typeof received>) => boolean) =>
      until(`a mail to ${who}`, () => wire.mailsOf(play.id, leading(who)).map(received).findLast(fits)),
  };
  const candidate = { name: 'Ana Novak', email: play.candidate };
  return personOf(who === 'candidate' ? candidate : nomineeIn(play, who), mailbox, visitor);
}

/** A referee as the candidate names them. */
export function nomineeIn({ cast, addressOf }: Play, id: string, role: RefereeRole = 'other'): Nominee {
  return {
    name: `Referee ${id}`,
    email: addressOf(id),
    role,
    relationship: 'Worked together',
    from: '2020-03',
    to: '2024-06',
    entry: 'Software Engineer, Lakeside Software',
    ...cast.rows?.[id],
  };
}

/** Keeps the form that somebody would send, until they press its button. */
class Waiting extends Visitor {
  form: Form | undefined;

  override async send(form: Form): Promise<Page> {
    this.form = form;
    return form.page;
  }
}

/** A form that the candidate has filled in and not sent yet: sent as often as they press its button. */
export async function filledIn(
  play: Play,
  act: (candidate: Person) => Promise<Page>,
): Promise<{ send(): Promise<Answer> }> {
  const waiting = new Waiting();
  await act(personIn(play, 'candidate', waiting));
  const { form } = waiting;
  if (!form) throw new Error('Nothing was filled in.');
  const visitor = new Visitor({ followsAnswers: false });
  return { send: async () => answerOf(await visitor.send(form)) };
}

/** The referees of a check as the candidate names them; the first of them gets the id `r<first>`. */
export const nomineesOf = (play: Play, roles: RefereeRole[], first: number): Nominee[] =>
  roles.map((role, index) => nomineeIn(play, `r${index + first}`, role));

/** The answer to what somebody did; where a link or a page is dead, what stands there instead. */
export async function answered(act: Promise<Page>): Promise<Answer> {
  try {
    return answerOf(await act);
  } catch (error) {
    if (error instanceof NotOnPage && error.page.status >= 400) return answerOf(error.page);
    throw error;
  }
}
