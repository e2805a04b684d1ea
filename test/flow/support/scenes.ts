import { expect } from 'vitest';
import type { CheckStatus } from '../../../shared/domain/check/check.ts';
import { atRest } from './at-rest.ts';
import type { Play } from './play.ts';

/** Brings a check to where it is to end. */
export interface Scene {
  where: string;
  status: CheckStatus;
  reach(play: Play): Promise<unknown>;
  /** The mails that leave after the end, besides those to requester and candidate. */
  notices?: string[];
  /** Who is different from the usual. */
  cast?: (play: Play) => Play['cast'];
}

/** Every point of a check at which it can end early. */
export const scenes: Scene[] = [
  {
    where: 'when consent is asked',
    status: 'awaiting_consent',
    reach: async (play) => {
      await play.order();
      await atRest(play, 'consent');
    },
  },
  {
    where: 'after consenting, before naming anybody',
    status: 'awaiting_consent',
    reach: async (play) => {
      await play.order();
      await play.consent();
      await atRest(play, 'consent');
    },
  },
  {
    where: 'during collection: one has answered, one has begun, one has not',
    status: 'collecting',
    notices: ['check-ended-referee-r2', 'check-ended-referee-r3'],
    reach: async (play) => {
      await play.toCollection();
      await play.answer('r1');
      await play.draft('r2');
      await atRest(play, 'reference/r2', 'reference/r3');
      expect((await play.check()).drafts.length).toBe(1);
    },
  },
  {
    where: 'while an address is needed',
    status: 'collecting',
    notices: ['check-ended-referee-r1', 'check-ended-referee-r2'],
    cast: ({ name }) => ({ addresses: { r3: `bounce+${name}@simulator.amazonses.com` } }),
    reach: async (play) => {
      await play.toCollection();
      await atRest(play, 'reference/r1', 'reference/r2', 'address/r3');
    },
  },
  {
    where: 'while more referees are needed',
    status: 'collecting',
    reach: async (play) => {
      await play.toCollection();
      for (const id of play.referees) await play.decline(id);
      await atRest(play, 'more-referees');
    },
  },
  {
    where: 'in the second round',
    status: 'collecting',
    notices: ['check-ended-referee-r4', 'check-ended-referee-r5', 'check-ended-referee-r6'],
    reach: async (play) => {
      await play.toCollection();
      for (const id of play.referees) await play.decline(id);
      await atRest(play, 'more-referees');
      await play.nominate(play.roles, 4);
      await atRest(play, 'reference/r4', 'reference/r5', 'reference/r6');
    },
  },
  {
    where: 'during the review',
    status: 'in_review',
    reach: async (play) => {
      await play.toReview();
      await atRest(play, 'review');
    },
  },
  {
    where: 'while a dispute is open',
    status: 'disputed',
    reach: async (play) => {
      await play.toDispute();
      await atRest(play, 'dispute');
    },
  },
  {
    where: 'when the findings came back',
    status: 'in_review',
    reach: async (play) => {
      await play.toDispute();
      await atRest(play, 'dispute');
      await play.decide();
      await atRest(play, 'review');
    },
  },
  {
    where: 'when the check needs attention',
    status: 'needs_attention',
    reach: async (play) => {
      const restore = play.world.wire.rule(({ functionId, body }) =>
        functionId === 'VerificationStep' && JSON.stringify(body).includes(play.id)
          ? 'fail-before'
          : undefined,
      );
      await play.toCollection();
      await Promise.all(play.referees.map((id) => play.answer(id)));
      await play.reachesStatus('needs_attention');
      await play.world.wire.mail(play.id, /^needs-attention/);
      restore();
    },
  },
];
