import type { Check } from './check.ts';
import type { AnyEntity } from './entities.ts';
import type { EventData, EventName } from './events.ts';
import type { CheckHead } from './records/head.ts';
import type { Ask, Draft, NewMail, Origin, Wait } from './records.ts';

export type { NewMail } from './records.ts';

/** Who did something. The id is a referee's id, a staff member's subject, or the name of a step; never a name or an address. */
export interface Actor {
  kind: 'candidate' | 'referee' | 'staff' | 'system';
  id: string;
}

/** The candidate, who has no other id within a check. */
export const theCandidate = { kind: 'candidate', id: 'candidate' } as const satisfies Actor;

/** Something that happened, for the audit trail: one of {@link events}, with its own data. */
export type NewEvent = {
  [N in EventName]: { event: N; actor: Actor } & (Record<never, never> extends EventData<N>
    ? { data?: EventData<N> }
    : { data: EventData<N> });
}[EventName];

/** Everything but the head that a decision may write. A wait is stored by the state machine alone. */
export type Entity = Exclude<AnyEntity, Wait>;

/** The items that a decision may remove. */
export type Removable = Ask | Draft | Origin;

export type HeadPatch = { [K in keyof CheckHead]?: CheckHead[K] | undefined };

/**
 * The decision of a rule: the changes, the audit events and the mails, all written in one transaction or not at all.
 * A decision without events changes nothing: what was asked for has been settled before.
 */
export interface Decision {
  /** Fields to set; `undefined` takes a field away. */
  head?: HeadPatch;
  put?: Entity[];
  remove?: Removable[];
  events: NewEvent[];
  mails?: NewMail[];
}

/** Nothing to do: settled before. */
export const settled: Decision = { events: [] };

/** Where the state machine goes on, and for how long it then waits. */
export interface StepResult {
  next: string;
  /** For a waiting state: its time-out in seconds. */
  seconds?: number;
  /** For the outreach, and for a follow-up: whom to write to. */
  referees?: string[];
}

export type StepDecision = Decision & StepResult;

export type { Check };
