import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../../functions/email-events/handler.ts';
import { collecting, ids } from '../support/checks.ts';
import { clockStandsOn, context } from '../support/lambda.ts';
import { dynamo, holds, named, transactions } from '../support/table.ts';

beforeAll(() => clockStandsOn(2));
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  dynamo.reset();
  dynamo.on(TransactWriteCommand).resolves({});
  holds(collecting());
});

const tags = { check: [ids.id], mail: ['referee-invitation-r1-1'], 'ses:operation': ['SendEmail'] };
const told = (eventType: string, more: object = {}, of: object = tags) =>
  handler(
    {
      source: 'aws.ses',
      detail: { eventType, mail: { tags: of, destination: ['witness1@work.example'] }, ...more },
    },
    context,
  );
const eventsWritten = () =>
  transactions().flatMap(({ TransactItems = [] }) =>
    TransactItems.flatMap(({ Put }) => Put?.Item?.event ?? []),
  );

describe('what SES tells of a mail', () => {
  it.each<[string, string, object, string[]]>([
    [
      'a permanent bounce',
      'Bounce',
      { bounce: { bounceType: 'Permanent' } },
      ['mail.bounced', 'referee.bounced'],
    ],
    ['a mail that SES rejected', 'Reject', {}, ['mail.bounced', 'referee.bounced']],
    ['a mail that could not be made', 'Rendering Failure', {}, ['mail.bounced', 'referee.bounced']],
    ['a complaint', 'Complaint', {}, ['reminders.stopped']],
    ['a bounce that SES tries again', 'Bounce', { bounce: { bounceType: 'Transient' } }, []],
    ['a bounce of unknown kind', 'Bounce', { bounce: { bounceType: 'Undetermined' } }, []],
    ['a delivery', 'Delivery', {}, []],
    ['a sending', 'Send', {}, []],
    ['a delay', 'DeliveryDelay', {}, []],
  ])('%s', async (_, type, more, events) => {
    await told(type, more);
    expect(eventsWritten()).toEqual(events);
  });

  it.each([
    ['without tags', {}],
    ['without a check', { mail: tags.mail }],
    ['without a mail', { check: tags.check }],
  ])('of a mail that is not ours is nothing: %s', async (_, of) => {
    await told('Complaint', {}, of);
    expect(transactions()).toEqual([]);
  });

  it('of a check that has been deleted is nothing', async () => {
    holds();
    await expect(told('Complaint')).resolves.toBeUndefined();
  });

  it('is noted once', async () => {
    const check = collecting();
    const mails = check.mails.map((mail) => ({ ...mail, state: 'bounced' as const }));
    holds({ ...check, mails });
    await told('Bounce', { bounce: { bounceType: 'Permanent' } });
    expect(transactions()).toEqual([]);
  });

  it('fails without an address in the error, so that EventBridge tries again', async () => {
    dynamo
      .on(TransactWriteCommand)
      .rejects(named('ValidationException', { message: 'witness1@work.example' }));
    const error = await told('Complaint').catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ name: 'ValidationException' });
    expect(String(error)).not.toContain('witness1');
  });

  it('must look like an event of SES', async () => {
    await expect(handler({ detail: { mail: 'x' } }, context)).rejects.toMatchObject({ name: 'ZodError' });
  });
});
