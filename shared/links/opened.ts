import { isLinkAlive, type Link } from '../domain/check/access.ts';
import { askedUntil, type Check, refereeById } from '../domain/check/check.ts';
import { newestFollowUp } from '../domain/check/follow-up.ts';
import type { Draft, FollowUp, Referee } from '../domain/check/records.ts';
import { followUpQuestions } from '../domain/follow-up/follow-up.ts';
import { questionsOf } from '../domain/scope/questions-asked.ts';
import type { Question } from '../domain/terms/questionnaire.ts';

interface OpenedLink<P extends Link['purpose']> {
  purpose: P;
  link: Link;
  check: Check;
}

/** The candidate's pages while the check runs. */
export type OpenedProcess = OpenedLink<'process'>;

/** What the candidate keeps after closure. */
export type OpenedResult = OpenedLink<'result'>;

/** A referee's form: what they are asked, and what they have answered so far. */
export interface OpenedReference extends OpenedLink<'reference'> {
  referee: Referee;
  questions: readonly Question[];
  draft?: Draft;
  /** Until when they can answer, ISO 8601; absent where they are not asked. */
  dueAt?: string;
}

/** What a referee is asked once more. */
export interface OpenedFollowUp extends OpenedLink<'follow-up'> {
  referee: Referee;
  followUp: FollowUp;
  questions: readonly Question[];
  /** Until when they can answer, ISO 8601; absent where they are not asked. */
  dueAt?: string;
}

/** What a link is for, with everything that its pages and acts need of the check. */
export type Opened = OpenedProcess | OpenedResult | OpenedReference | OpenedFollowUp;

/** The value that belongs to these purposes. */
export type OpenedFor<P extends Link['purpose']> = Extract<Opened, { purpose: P }>;

function openedForReferee(check: Check, link: Link, id: string): Opened | undefined {
  const { purpose } = link;
  if (purpose !== 'reference' && purpose !== 'follow-up') return undefined;
  const referee = refereeById(check, id);
  if (!referee) return undefined;
  const until = askedUntil(check, purpose, id);
  const due = until ? { dueAt: until } : {};
  if (purpose === 'reference') {
    const draft = check.drafts.find(({ refereeId }) => refereeId === id);
    const questions = questionsOf(check, referee);
    return { purpose, link, check, referee, questions, ...(draft && { draft }), ...due };
  }
  const followUp = newestFollowUp(check, id);
  if (!followUp) return undefined;
  return { purpose, link, check, referee, followUp, questions: followUpQuestions(check, followUp), ...due };
}

/** What a link opens now; undefined when it is dead. */
export function openedBy(check: Check, link: Link, now: number): Opened | undefined {
  if (!isLinkAlive(check, link, now)) return undefined;
  if (link.person.kind === 'referee') return openedForReferee(check, link, link.person.id);
  const { purpose } = link;
  return purpose === 'process' || purpose === 'result' ? { purpose, link, check } : undefined;
}
