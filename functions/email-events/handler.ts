import middy from '@middy/core';
import * as z from 'zod';
import { recordDelivery } from '../../shared/domain/outreach/record-delivery.ts';
import { Refusal } from '../../shared/domain/terms/refusal.ts';
import { perform } from '../../shared/store/perform.ts';
import { faultOf, logger, withoutMessage } from '../runtime/faults.ts';
import { quietTools } from '../runtime/tools.ts';

const { table, moment } = quietTools();

/** An event of Amazon SES about a mail, as EventBridge delivers it; only the fields that are used. */
const emailEventSchema = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({ tags: z.record(z.string(), z.array(z.string())).default({}) }),
    bounce: z.object({ bounceType: z.string() }).optional(),
  }),
});

type EmailEvent = z.output<typeof emailEventSchema>['detail'];

/** A transient bounce is retried by SES; only a permanent one means that the address is wrong. */
function resultOf({ eventType, bounce }: EmailEvent): 'bounced' | 'complained' | undefined {
  if (eventType === 'Bounce' && bounce?.bounceType === 'Permanent') return 'bounced';
  if (eventType === 'Reject' || eventType === 'Rendering Failure') return 'bounced';
  return eventType === 'Complaint' ? 'complained' : undefined;
}

/** Notes bounces and complaints on the check that a mail belongs to. */
export const handler = middy<unknown, void>()
  .onError(({ error }) => {
    logger.error('A mail event failed.', faultOf(error));
    throw withoutMessage(error);
  })
  .handler(async (event) => {
    const { detail } = emailEventSchema.parse(event);
    const result = resultOf(detail);
    const checkId = detail.mail.tags.check?.[0];
    const mailId = detail.mail.tags.mail?.[0];
    if (!result || !checkId || !mailId) return;
    try {
      await perform(table, checkId, moment, (check, now) => recordDelivery(check, { mailId, result }, now));
    } catch (error) {
      // A mail of a check that has been deleted: nothing to note any more.
      if (!(error instanceof Refusal) || error.code !== 'not_found') throw error;
    }
  });
