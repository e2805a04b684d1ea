import type { Check } from '../../../shared/domain/check/check.ts';
import { atRest } from './at-rest.ts';
import { gate, queued } from './gate.ts';
import type { Play } from './play.ts';

/** A step of a check at which the candidate withdraws. */
export interface Step {
  step: string;
  /** The views that a candidate can open there. */
  views: string[];
  /** The mails to referees that may leave after the withdrawal. */
  farewells?: string[];
  /** Brings a check there. What comes back is called after the withdrawal. */
  reach(play: Play): Promise<(() => void) | undefined>;
  seen(check: Check): boolean;
}

const always = ['', 'withdraw', 'rights'];

/** Every step, also in the middle of what the workflow does there. */
export const steps: Step[] = [
  {
    step: 'scope: a disclosure is to be read',
    views: [...always, 'refuse'],
    reach: async (play) => {
      play.cast.order = { places: { candidate: 'US-CA', employer: 'US' } };
      await play.order();
      await atRest(play, 'consent');
      return undefined;
    },
    seen: ({ consent, head }) => !consent && !head.disclosureAt,
  },
  {
    step: 'consent: asked for, not given',
    views: [...always, 'refuse'],
    reach: async (play) => {
      await play.order();
      await atRest(play, 'consent');
      return undefined;
    },
    seen: ({ consent }) => !consent,
  },
  {
    step: 'consent: given, nobody named',
    views: [...always, 'status', 'nominate'],
    reach: async (play) => {
      await play.order();
      await play.consent();
      await atRest(play, 'consent');
      return undefined;
    },
    seen: ({ consent, referees }) => consent !== undefined && referees.length === 0,
  },
  {
    step: 'outreach: referees are being written to',
    views: [...always, 'status', 'self'],
    reach: async (play) => {
      await play.order();
      await play.consent();
      const writing = gate(play, 'CollectionStep', queued(/^referee-invitation-/));
      await play.nominate();
      await writing.reached;
      return writing.open;
    },
    seen: (check) => queued(/^referee-invitation-/)(check),
  },
  {
    step: 'collection: one has answered, one has begun, one has not',
    views: [...always, 'status', 'self'],
    farewells: ['check-ended-referee-r2', 'check-ended-referee-r3'],
    reach: async (play) => {
      await play.toCollection();
      await play.answer('r1');
      await play.draft('r2');
      await atRest(play, 'reference/r2', 'reference/r3');
      return undefined;
    },
    seen: ({ references, drafts }) => references.length === 1 && drafts.length === 1,
  },
  {
    step: 'verification: a follow-up is open',
    views: [...always, 'status', 'self'],
    farewells: ['check-ended-referee-r2', 'check-ended-referee-r3'],
    reach: async (play) => {
      await play.toCollection();
      await Promise.all([play.answer('r1', 1), play.answer('r2'), play.answer('r3')]);
      await atRest(play, 'follow-up/r2', 'follow-up/r3');
      return undefined;
    },
    seen: ({ head, followUps }) => head.stage === 'verification' && followUps.length === 2,
  },
  {
    step: 'verification: the findings are there, nobody knows of them yet',
    views: [...always, 'status', 'review'],
    reach: async (play) => {
      await play.toCollection();
      const telling = gate(play, 'ReviewStep', queued(/^findings-ready/));
      await Promise.all(play.referees.map((id) => play.answer(id)));
      await telling.reached;
      return telling.open;
    },
    seen: (check) => check.head.verifiedAt !== undefined && queued(/^findings-ready/)(check),
  },
  {
    step: 'review: the findings are being read',
    views: [...always, 'status', 'review'],
    reach: async (play) => {
      await play.toReview();
      await atRest(play, 'review');
      return undefined;
    },
    seen: ({ head }) => head.status === 'in_review',
  },
  {
    step: 'review: a dispute is open',
    views: [...always, 'status'],
    reach: async (play) => {
      await play.toDispute();
      await atRest(play, 'dispute');
      return undefined;
    },
    seen: ({ head }) => head.status === 'disputed',
  },
  {
    step: 'closure: everything is answered, the report is about to go out',
    views: [...always, 'status'],
    reach: async (play) => {
      await play.toReview();
      await atRest(play, 'review');
      const closing = gate(play, 'ClosureStep', ({ head }) => head.ended === undefined);
      await play.review();
      await closing.reached;
      return closing.open;
    },
    seen: ({ head, findings }) => head.reviewDone === 1 && !head.ended && findings.length > 0,
  },
];
