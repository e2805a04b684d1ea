import { randomUUID } from 'node:crypto';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { RefereeRole, Timetable } from '../../../shared/domain/check/records.ts';
import { loadCheck } from '../../../shared/store/load-check.ts';
import { type Answer, type FilledForm, fillIn, post } from './http.ts';
import { nominationOf, orderOfPlay } from './play-forms.ts';
import { fillInReference, hasten } from './play-shortcuts.ts';
import { until } from './until.ts';
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
  /** What is different about a referee's row in the nomination, by referee id. */
  rows?: Record<string, Record<string, string>>;
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

  addressOf(refereeId: string): string {
    return this.cast.addresses?.[refereeId] ?? `${refereeId}@${this.name}.example`;
  }

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
      waits.some((wait) => wait.name === name && wait.run === run),
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

  /** Reads each disclosure that stands alone, where there are any, and says yes to everything but to what is answered otherwise. */
  async consentForm(fields: Record<string, string> = {}): Promise<FilledForm> {
    const url = await this.link('candidate');
    // A check under several laws may have more than one; each answer leads to the next.
    for (let read = 0; read < 4; read += 1) {
      const { status } = await (await fillIn(url, '/disclosure')).send();
      if (status !== 303) break;
    }
    return fillIn(url, '/consent', fields);
  }

  async consent(fields: Record<string, string> = {}): Promise<Answer> {
    return (await this.consentForm(fields)).send();
  }

  /** Staff change the scope through the API. */
  changeScope(change: object, user = 'rita'): Promise<ApiAnswer> {
    return this.api(user, 'POST', `/${this.id}/scope`, change);
  }

  /** Agrees to a change of scope, but for what is answered otherwise. */
  async agree(fields: Record<string, string> = {}): Promise<Answer> {
    return (await fillIn(await this.link('candidate'), '/change', fields)).send();
  }

  /** Keeps what was agreed to before. */
  async keep(): Promise<Answer> {
    return (await fillIn(await this.link('candidate'), '/keep')).send();
  }

  async addDoNotContact(...entries: string[]): Promise<Answer> {
    return post(`${await this.link('candidate')}/do-not-contact`, { doNotContact: entries.join('\n') });
  }

  async nominate(roles = this.roles, first = 1): Promise<Answer> {
    return post(`${await this.link('candidate')}/nominate`, nominationOf(this, roles, first));
  }

  /** Fills in the whole form of a referee, without sending it. */
  draft(refereeId: string, rating = 4): Promise<void> {
    return fillInReference(this, refereeId, rating);
  }

  async send(refereeId: string): Promise<Answer> {
    return post(`${await this.link(refereeId)}/send`);
  }

  async answer(refereeId: string, rating?: number): Promise<Answer> {
    await this.draft(refereeId, rating);
    return this.send(refereeId);
  }

  /** Accepts all findings, but for the one that is disputed. */
  async review(disputed?: number): Promise<Answer> {
    const fields = disputed
      ? { [`finding-${disputed}`]: 'dispute', [`comment-${disputed}`]: 'This is not how it was.' }
      : {};
    return post(`${await this.link('candidate')}/review`, fields);
  }

  async withdraw(): Promise<Answer> {
    return post(`${await this.link('candidate')}/withdraw`);
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
