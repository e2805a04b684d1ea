import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { questionsOf } from '../../../shared/domain/acts/referee-acts.ts';
import { type Check, refereeById } from '../../../shared/domain/check.ts';
import { iso } from '../../../shared/domain/moment.ts';
import type { RefereeRole, Timetable } from '../../../shared/domain/records.ts';
import { entityItem } from '../../../shared/store/items.ts';
import { loadCheck } from '../../../shared/store/load-check.ts';
import { putDraft } from '../../../shared/store/put-draft.ts';
import { type Answer, post } from './http.ts';
import { answerTo, nominationOf, orderOf } from './play-forms.ts';
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
    const answer = await this.api('rita', 'POST', '', orderOf(this), { 'Idempotency-Key': this.key });
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
        ? /^(consent|outreach|findings|address|dispute-decided|more)-/
        : `^referee-(invitation|reminder)-${person}-`;
    return linkOf(await this.world.wire.mail(this.id, new RegExp(mails)));
  }

  async consent(): Promise<Answer> {
    const url = await this.link('candidate');
    const { scope } = await this.reaches('the scope', (check) => check.scope);
    const items = (scope?.items ?? []).map(({ id }) => [`item-${id}`, 'yes']);
    return post(`${url}/consent`, Object.fromEntries(items));
  }

  async nominate(roles = this.roles, first = 1): Promise<Answer> {
    return post(`${await this.link('candidate')}/nominate`, nominationOf(this, roles, first));
  }

  /** Fills in the whole form of a referee, without sending it. */
  async draft(refereeId: string, rating = 4): Promise<void> {
    const check = await this.reaches(
      'the invitation',
      (now) => refereeById(now, refereeId)?.state === 'invited',
    );
    const referee = refereeById(check, refereeId);
    const questions = referee ? questionsOf(check, referee) : [];
    const answers = Object.fromEntries(
      questions.map((question) => [question.id, answerTo(question, rating)]),
    );
    const at = iso(Date.now());
    const draft = { type: 'draft', refereeId, answers, conflict: false, startedAt: at, at } as const;
    const before = check.drafts.find((one) => one.refereeId === refereeId);
    await until('the draft', () => putDraft(this.world.table, this.id, draft, before).then(() => true));
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

  /**
   * Gives this one check another timetable, so that its deadlines pass within seconds while the days of the stack stay long. In seconds, not
   * days.
   */
  async hasten(seconds: Partial<Timetable>): Promise<void> {
    const { scope } = await this.reaches('the scope', (check) => check.scope);
    if (!scope) return;
    const { daySeconds } = this.world;
    const days = Object.entries(seconds).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((one) => one / daySeconds) : value / daySeconds,
    ]);
    const timetable = { ...scope.timetable, ...Object.fromEntries(days) };
    const { client, name } = this.world.table;
    await client.send(
      new PutCommand({ TableName: name, Item: entityItem(this.id, { ...scope, timetable }) }),
    );
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
