import { type Check, refereeById } from '../../../shared/domain/check/check.ts';
import { newestFollowUp } from '../../../shared/domain/check/follow-up.ts';

/** Ids of the reminders that a referee was sent although what they were asked for had been settled. */
export const remindedTooLate = (check: Check): string[] =>
  check.mails
    .filter(({ template, to, at }) => {
      if (to.kind !== 'referee') return false;
      const asked =
        template === 'referee-reminder'
          ? refereeById(check, to.id)
          : template === 'referee-follow-up-reminder'
            ? newestFollowUp(check, to.id)
            : undefined;
      return asked?.settledAt !== undefined && at > asked.settledAt;
    })
    .map(({ id }) => id);
