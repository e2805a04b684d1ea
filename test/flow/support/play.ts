import { randomUUID } from 'node:crypto';
import {
  addDoNotContact,
  agreeToChange,
  consent,
  correctAddress,
  keepScope,
  type Nominee,
  nominate,
  withdraw,
} from '../../../infra/local/people/candidate.ts';
import type { Form } from '../../../infra/local/people/form.ts';
import type { Person } from '../../../infra/local/people/person.ts';
import { decline, sendReference, stopReminders } from '../../../infra/local/people/referee.ts';
import { answerFindings } from '../../../infra/local/people/review.ts';
import type { Visitor } from '../../../infra/local/people/visitor.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { RefereeRole, Timetable } from '../../../shared/domain/check/records.ts';
import { loadCheck } from '../../../shared/store/load-check.ts';
import type { Answer } from './http.ts';
import { answered, filledIn, nomineeIn, nomineesOf, orderOfPlay, personIn } from './play-people.ts';
import { fillInReference, hasten } from './play-shortcuts.ts';
import { until } from './until.ts';
import { waitName } from './wait-name.ts';
import { linkOf } from './wire.ts';
import type { World } from './world.ts';

export interface Cast {
  /** Address of the candidate. Default: one of their own. */
  candidate?: string;
  /** Roles of the referees, in the order of nomination. Default: the least that a check needs. */
  roles?: RefereeRole[];
  /** Addresses of referees that are not the usual one, by referee id. */
  addresses?: Record<string, string>;
  decisionMakers?: { name: string; email: string }[];
  /** What is different about the order. */
  order?: Record<string, unknown>;
  /** What is different about a referee as the candidate names them, by referee id. */
  rows?: Record<string, Partial<Nominee>>;
}

interface ApiAnswer {
  status: number;
  body: { id: string; status: string; [field: string]: unknown };
}

let plays = 0;

/**
 * One check with its people, who act through links, forms and the API. They fill in references faster than people do: the draft is put
 * where the form would have put it, question after question.
 */
export class Play {
  readonly world: World;
  readonly cast: Cast;
  readonly roles: RefereeRole[];
  readonly key = randomUUID();
  readonly name: string;
  readonly candidate: string;
  id = '';

  constructor(world: World, cast: Cast = {}) {
    plays += 1;
    this.name = `p${plays}`;
    this.world = world;
    this.cast = cast;
    this.roles = cast.roles ?? ['manager', 'peer', 'client'];
    this.candidate = cast.candidate ?? `candidate@${this.name}.example`;
  }

  /** Ids of the referees: `r1`, `r2`, … */
  get referees(): string[] {
    return this.roles.map((_, index) => `r${index + 1}`);
  }

  readonly addressOf = (refereeId: string): string =>
    this.cast.addresses?.[refereeId] ?? `${refereeId}@${this.name}.example`;

  async api(user: string, method: string, path: string, body?: unknown, headers = {}): Promise<ApiAnswer> {
    const response = await fetch(`${this.world.stack.baseUrl}/v1/checks${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${await this.world.token(user)}`,
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as ApiAnswer['body'] };
  }

  async order(): Promise<ApiAnswer> {
    const answer = await this.api('rita', 'POST', '', orderOfPlay(this), { 'Idempotency-Key': this.key });
    if (answer.status < 300) this.id = answer.body.id;
    return answer;
  }

  retry(user = 'ada', body: object = {}): Promise<ApiAnswer> {
    return this.api(user, 'POST', `/${this.id}/retry`, body);
  }

  decide(n = 1): Promise<ApiAnswer> {
    const decision = { verdict: 'removed', reason: 'One witness alone says so.' };
    return this.api('rosa', 'POST', `/${this.id}/disputes/${n}/decision`, decision);
  }

  async check(): Promise<Check> {
    const check = await loadCheck(this.world.table, this.id);
    if (!check) throw new Error('There is no such check.');
    return check;
  }

  /** Waits until the check is in the state that is looked for. */
  reaches(what: string, seen: (check: Check) => unknown, seconds?: number): Promise<Check> {
    const look = async () => {
      const check = await this.check();
      return (await seen(check)) ? check : undefined;
    };
    return until(what, look, seconds);
  }

  reachesStatus(status: string, seconds?: number): Promise<Check> {
    return this.reaches(`the status ${status}`, ({ head }) => head.status === status, seconds);
  }

  /** Waits until the state machine waits for something: `consent`, `referee/r1`, `review`, … */
  waitsFor(name: string, run = 1): Promise<Check> {
    return this.reaches(`the wait ${name}`, ({ waits }) =>
      waits.some((wait) => waitName(wait) === name && wait.run === run),
    );
  }

  /** The newest link that somebody got: `candidate`, or a referee's id. */
  async link(person: string): Promise<string> {
    const mails =
      person === 'candidate'
        ? /^(consent|outreach|findings|address|dispute-decided|more|scope-changed)-/
        : `^referee-(invitation|reminder)-${person}-`;
    return linkOf(await this.world.wire.mail(this.id, new RegExp(mails)));
  }

  /** Somebody of this check with a browser: the candidate, or a referee by id. */
  person(who: string, visitor?: Visitor): Person {
    return personIn(this, who, visitor);
  }

  /** The consent form, filled in and ready to be sent: as often as somebody presses its button. */
  consentForm(): Promise<{ send(): Promise<Answer> }> {
    return filledIn(this, consent);
  }

  consent(change?: (form: Form) => unknown): Promise<Answer> {
    return answered(consent(this.person('candidate'), change));
  }

  /** Staff change the scope through the API. */
  changeScope(change: object, user = 'rita'): Promise<ApiAnswer> {
    return this.api(user, 'POST', `/${this.id}/scope`, change);
  }

  /** Agrees to a change of scope, but for what is answered otherwise. */
  agree(change?: (form: Form) => unknown): Promise<Answer> {
    return answered(agreeToChange(this.person('candidate'), change));
  }

  /** Keeps what was agreed to before. */
  keep(): Promise<Answer> {
    return answered(keepScope(this.person('candidate')));
  }

  addDoNotContact(...entries: string[]): Promise<Answer> {
    return answered(addDoNotContact(this.person('candidate'), entries));
  }

  /** Names referees; the first of them gets the id `r<first>`. */
  nominate(roles = this.roles, first = 1, doNotContact: string[] = []): Promise<Answer> {
    return answered(nominate(this.person('candidate'), nomineesOf(this, roles, first), doNotContact));
  }

  /** The list of referees, filled in and ready to be sent. */
  nominationForm(): Promise<{ send(): Promise<Answer> }> {
    return filledIn(this, (candidate) => nominate(candidate, nomineesOf(this, this.roles, 1)));
  }

  /** Gives another address for a referee whom no mail reaches. */
  correctAddressOf(refereeId: string, email = `${refereeId}@${this.name}.example`): Promise<Answer> {
    return answered(correctAddress(this.person('candidate'), nomineeIn(this, refereeId).name, email));
  }

  /** Fills in the whole form of a referee, without sending it. */
  draft(refereeId: string, rating = 4): Promise<void> {
    return fillInReference(this, refereeId, rating);
  }

  /** Sends what was filled in. */
  send(refereeId: string): Promise<Answer> {
    return answered(sendReference(this.person(refereeId)));
  }

  decline(refereeId: string): Promise<Answer> {
    return answered(decline(this.person(refereeId)));
  }

  stopReminders(refereeId: string): Promise<Answer> {
    return answered(stopReminders(this.person(refereeId)));
  }

  async answer(refereeId: string, rating?: number): Promise<Answer> {
    await this.draft(refereeId, rating);
    return this.send(refereeId);
  }

  /** Answers no finding but the one that is disputed. */
  review(disputed?: number): Promise<Answer> {
    const dispute = { dispute: 'This is not how it was.' };
    const say = ({ n }: { n: number }) => (n === disputed ? dispute : undefined);
    return answered(answerFindings(this.person('candidate'), say));
  }

  withdraw(): Promise<Answer> {
    return answered(withdraw(this.person('candidate')));
  }

  /** Gives this one check another timetable, in seconds, not days. */
  hasten(seconds: Partial<Timetable>): Promise<void> {
    return hasten(this, seconds);
  }

  /** Orders, consents and nominates, and waits for the invitations of the referees. */
  async toCollection(): Promise<this> {
    await this.order();
    await this.consent();
    await this.nominate();
    await Promise.all(this.referees.map((id) => this.link(id)));
    return this;
  }

  /** Goes on until the candidate has the findings. */
  async toReview(): Promise<this> {
    await this.toCollection();
    await Promise.all(this.referees.map((id) => this.answer(id)));
    await this.world.wire.mail(this.id, 'findings-ready');
    return this;
  }

  /** Goes on until a reviewer has been asked. */
  async toDispute(): Promise<this> {
    await this.toReview();
    await this.review(1);
    await this.world.wire.mail(this.id, /^dispute-opened/);
    return this;
  }
}
