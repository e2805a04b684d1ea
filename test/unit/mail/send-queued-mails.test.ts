import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { withdrawCheck } from '../../../shared/domain/acts/end-check.ts';
import { recordDelivery } from '../../../shared/domain/acts/record-delivery.ts';
import { sha256 } from '../../../shared/domain/audit.ts';
import type { Check } from '../../../shared/domain/check.ts';
import { sendQueuedMails, sendRequest } from '../../../shared/mail/send-queued-mails.ts';
import { markMailRequest } from '../../../shared/store/mark-mail.ts';
import {
  answered,
  asked,
  collecting,
  completed,
  disputed,
  done,
  ids,
  onDay,
  stepped,
} from '../support/checks.ts';
import { mailerOn, mailIdOf, sentMails, servicesWork, ses, settings } from '../support/mailer.ts';
import { reportProblem } from '../support/steps.ts';
import { dynamo, holds, itemsOf, named } from '../support/table.ts';

beforeEach(servicesWork);

const send = (check: Check, days = 2, mine = (_: Check['mails'][number]) => true) =>
  sendQueuedMails(mailerOn(days), check, mine);
const links = () => dynamo.commandCalls(PutCommand).map(({ args }) => args[0].input.Item);
const notes = () => dynamo.commandCalls(UpdateCommand).map(({ args }) => args[0].input);
const statesNoted = () =>
  notes().map(({ Key, ExpressionAttributeValues: values }) => `${Key?.sk} ${values?.[':state']}`);
const bodyOf = (mail: ReturnType<typeof sentMails>[number] | undefined) => mail?.Content?.Simple?.Body;

describe('the request for one mail', () => {
  it('has both bodies, the sender, the configuration set, and ids in its tags', () => {
    const content = { subject: 'A subject', html: '<p>Words</p>', text: 'Words' };
    expect(
      sendRequest(settings, { checkId: 'abc', mailId: 'result' }, { email: 'ana@example.com' }, content),
    ).toEqual({
      FromEmailAddress: '"Northwind Instruments" <checks@northwind.example>',
      Destination: { ToAddresses: ['ana@example.com'] },
      ConfigurationSetName: 'evenhand-test',
      EmailTags: [
        { Name: 'check', Value: 'abc' },
        { Name: 'mail', Value: 'result' },
      ],
      Content: {
        Simple: {
          Subject: { Data: 'A subject', Charset: 'UTF-8' },
          Body: {
            Html: { Data: '<p>Words</p>', Charset: 'UTF-8' },
            Text: { Data: 'Words', Charset: 'UTF-8' },
          },
        },
      },
    });
  });
});

describe('sending what is queued', () => {
  it('makes a link, sends, and notes that it has left', async () => {
    const check = asked();
    holds(check);
    await send(check);
    const [mail] = sentMails();
    expect(mail?.Destination).toEqual({ ToAddresses: ['ana@example.com'] });
    const token = /prod\/c\/([\w-]{43})(?![\w-])/.exec(bodyOf(mail)?.Text?.Data ?? '')?.[1] ?? '';
    expect(token).toHaveLength(43);
    expect(bodyOf(mail)?.Html?.Data).toContain(`https://checks.northwind.example/prod/c/${token}`);
    // The table knows the hash, and nothing of the token.
    expect(links()).toEqual([
      expect.objectContaining({
        pk: `LINK#${sha256(token)}`,
        hash: sha256(token),
        checkId: ids.id,
        person: 'candidate',
        purpose: 'process',
      }),
    ]);
    expect(JSON.stringify([links(), notes()])).not.toContain(token);
    const [queued] = check.mails;
    if (!queued) throw new Error('Nothing is queued.');
    expect(notes()).toEqual([
      markMailRequest('evenhand', ids.id, queued, {
        state: 'sent',
        at: '2026-03-04T09:00:00.000Z',
        messageId: 'message-1',
      }),
    ]);
  });

  it.each<[string, () => Check]>([
    ['consent', asked],
    ['collection', collecting],
    ['a dispute', disputed],
    ['the end', completed],
    ['an early end', () => stepped(done(collecting(), withdrawCheck, onDay(2)), 'EndEarly', onDay(2))],
    ['a fault', () => done(collecting(), (now, at) => reportProblem(now, at), onDay(2))],
  ])('has words in both bodies and nothing personal in its tags: %s', async (_, state) => {
    holds(state());
    await send(state());
    expect(sentMails().length).toBeGreaterThan(0);
    for (const mail of sentMails()) {
      expect(mail.Content?.Simple?.Subject?.Data).toMatch(/\w/);
      expect(bodyOf(mail)?.Html?.Data).toContain('<');
      expect(bodyOf(mail)?.Text?.Data).toMatch(/\w{3}/);
      for (const { Value } of mail.EmailTags ?? []) expect(Value).toMatch(/^[a-z0-9-]+$/);
      expect(JSON.stringify(mail.EmailTags)).not.toMatch(/ana|ferreira|witness|example/i);
    }
  });

  it('gives each person a link of their own', async () => {
    holds(collecting());
    await send(collecting());
    const people = links().map((item) => `${item?.person} ${item?.purpose}`);
    expect(people.filter((one) => one.startsWith('r')).sort()).toEqual([
      'r1 reference',
      'r2 reference',
      'r3 reference',
    ]);
    expect(new Set(links().map((item) => item?.hash)).size).toBe(links().length);
  });

  it('leads staff to their pages without a link', async () => {
    const check = disputed();
    const mine = ({ template }: Check['mails'][number]) => template === 'dispute-opened';
    holds(check);
    await send(check, 3, mine);
    expect(bodyOf(sentMails()[0])?.Text?.Data).toContain(
      `https://checks.northwind.example/prod/staff/checks/${ids.id}`,
    );
    expect(links()).toEqual([]);
  });

  it('sends only what the caller is in charge of, and only what is queued', async () => {
    const check = collecting();
    const mails = check.mails.map((mail) =>
      mail.id === 'referee-invitation-r2-1' ? { ...mail, state: 'sent' as const } : mail,
    );
    holds({ ...check, mails });
    await send({ ...check, mails }, 2, ({ id }) => id.includes('-r1-') || id.includes('-r2-'));
    expect(sentMails().map(mailIdOf)).toEqual(['referee-invitation-r1-1']);
  });
});

describe('what must not leave any more', () => {
  const suppressed = (check: Check) => check.mails.map(({ id }) => `MAIL#${id} suppressed`).sort();

  it('is held back after a withdrawal that came between asking and sending', async () => {
    const check = collecting();
    holds(done(check, withdrawCheck, onDay(2)));
    await send(check);
    expect(sentMails()).toEqual([]);
    expect(links()).toEqual([]);
    expect(statesNoted().sort()).toEqual(suppressed(check));
  });

  it('is held back from whoever is on the do-not-contact list', async () => {
    const check = collecting();
    const listed = {
      ...check,
      ...(check.consent && { consent: { ...check.consent, doNotContact: ['witness2@work.example'] } }),
    };
    holds(listed);
    await send(listed);
    expect(sentMails().map(mailIdOf)).not.toContain('referee-invitation-r2-1');
    expect(sentMails().map(mailIdOf)).toContain('referee-invitation-r1-1');
    expect(statesNoted()).toContain('MAIL#referee-invitation-r2-1 suppressed');
  });

  it('is a reminder to somebody who has answered meanwhile', async () => {
    const reminded = stepped(collecting(), 'ChaseReferee', onDay(4), 'r1');
    holds(answered(reminded, 'r1', onDay(4)));
    await send(reminded, 4, ({ id }) => id === 'referee-reminder-r1-1-1');
    expect(statesNoted()).toEqual(['MAIL#referee-reminder-r1-1-1 suppressed']);
  });

  it('is a mail to nobody', async () => {
    const check = completed();
    const { email: _, ...machine } = check.order.requester;
    const byMachine = { ...check, order: { ...check.order, requester: machine } };
    holds(byMachine);
    await send(byMachine, 3, ({ to }) => to === 'requester');
    expect(statesNoted()).toEqual(['MAIL#report-ready-requester suppressed']);
  });

  it('is what another run of the step has sent meanwhile', async () => {
    const check = asked();
    holds({ ...check, mails: check.mails.map((mail) => ({ ...mail, state: 'sent' })) });
    await send(check);
    expect(sentMails()).toEqual([]);
    expect(notes()).toEqual([]);
  });

  it('is what bounced before it was noted as sent', async () => {
    const check = asked();
    holds(
      done(
        check,
        (now, at) => recordDelivery(now, { mailId: 'consent-invitation-1', result: 'bounced' }, at),
        onDay(2),
      ),
    );
    await send(check);
    expect(sentMails()).toEqual([]);
  });

  it('is everything of a check that has been deleted', async () => {
    holds();
    await send(asked());
    expect(sentMails()).toEqual([]);
  });
});

describe('when SES says no', () => {
  it('the mail stays queued, and what left before stays noted', async () => {
    const check = collecting();
    holds(check);
    ses.reset();
    ses
      .on(SendEmailCommand)
      .resolvesOnce({ MessageId: 'message-1' })
      .rejects(named('TooManyRequestsException'));
    await expect(send(check)).rejects.toThrow('TooManyRequestsException');
    expect(statesNoted()).toHaveLength(1);
  });

  it('the next try sends it with a new link', async () => {
    const check = asked();
    holds(check);
    ses
      .on(SendEmailCommand)
      .rejectsOnce(named('TooManyRequestsException'))
      .resolves({ MessageId: 'message-2' });
    await expect(send(check)).rejects.toThrow();
    await send(check);
    expect(sentMails().map(mailIdOf)).toEqual(['consent-invitation-1', 'consent-invitation-1']);
    expect(new Set(links().map((item) => item?.hash)).size).toBe(2);
    expect(statesNoted()).toEqual(['MAIL#consent-invitation-1 sent']);
  });

  it('each mail is asked for against what is there just before it leaves', async () => {
    const check = collecting();
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: itemsOf(check) })
      .resolves({ Items: itemsOf(done(check, withdrawCheck, onDay(2))) });
    await send(check);
    expect(sentMails()).toHaveLength(1);
  });
});
