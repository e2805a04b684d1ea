import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/domain/check/check.ts';
import { refereeOfMail } from '../../../shared/domain/check/records.ts';
import { addDoNotContact } from '../../../shared/domain/consent/add-do-not-contact.ts';
import { recordDelivery } from '../../../shared/domain/outreach/record-delivery.ts';
import { changeScope } from '../../../shared/domain/scope/change-scope.ts';
import { entityItem } from '../../../shared/store/items.ts';
import { answered, asked, collecting, completed, done, onDay, staff, stepped } from '../support/checks.ts';
import { mailIdOf, sentMails, servicesWork, ses } from '../support/mailer.ts';
import { dynamo, holds, itemsOf, named } from '../support/table.ts';
import { links, notes, send, statesNoted, withdrawn } from './sending.ts';

beforeEach(servicesWork);

describe('what must not leave any more', () => {
  const suppressed = (check: Check) => check.mails.map(({ id }) => `MAIL#${id} suppressed`).sort();

  it('is held back after a withdrawal that came between asking and sending', async () => {
    const check = collecting();
    holds(withdrawn(check));
    await send(check);
    expect(sentMails()).toEqual([]);
    expect(links()).toEqual([]);
    expect(statesNoted().sort()).toEqual(suppressed(check));
  });

  /** The list as it may stand in the table, whoever was let go of by the act that wrote it. */
  const listing = (check: Check, ...doNotContact: string[]): Check => ({
    ...check,
    ...(check.consent && { consent: { ...check.consent, doNotContact } }),
  });

  it.each([
    ['an address', 'witness2@work.example'],
    ['an address in capitals', ' Witness2@Work.Example '],
    ['an address with a tag', 'witness2+old@work.example'],
    ['a person’s name', 'Witness 2'],
    ['a person’s name the other way round', '2, WITNESS'],
  ])('is held back from whom the do-not-contact list names by %s', async (_, entry) => {
    const check = listing(collecting(), entry);
    holds(check);
    await send(check);
    expect(sentMails().map(mailIdOf)).not.toContain('referee-invitation-r2-1');
    expect(sentMails().map(mailIdOf)).toContain('referee-invitation-r1-1');
    expect(sentMails().flatMap(({ Destination }) => Destination?.ToAddresses)).not.toContain(
      'witness2@work.example',
    );
    expect(links().map((item) => item?.person)).not.toContain('r2');
    expect(statesNoted()).toContain('MAIL#referee-invitation-r2-1 suppressed');
  });

  it.each([
    ['the domain', 'witness2@rival.example'],
    ['a subdomain', 'witness2@mail.rival.example'],
    ['an address with a tag', 'witness2+private@rival.example'],
    ['the domain in capitals', 'WITNESS2@RIVAL.EXAMPLE'],
  ])('is held back from a whole organisation: %s', async (_, email) => {
    for (const entry of ['rival.example', '@rival.example']) {
      servicesWork();
      const check = listing(collecting(), entry);
      const moved = {
        ...check,
        referees: check.referees.map((one) => (one.id === 'r2' ? { ...one, email } : one)),
      };
      holds(moved);
      await send(moved, 2, (mail) => refereeOfMail(mail) === 'r2');
      expect(ses.calls()).toEqual([]);
      expect(links()).toEqual([]);
      expect(statesNoted()).toEqual(['MAIL#referee-invitation-r2-1 suppressed']);
    }
  });

  it('is not held back from somebody who only has a name or an address like it', async () => {
    const check = listing(
      collecting(),
      'Witness 20',
      'witness@work.example',
      'ork.example',
      'my.work.example',
    );
    holds(check);
    await send(check, 2, (mail) => refereeOfMail(mail) === 'r2');
    expect(sentMails().map(mailIdOf)).toEqual(['referee-invitation-r2-1']);
  });

  it('is held back from whom the candidate has put on the list meanwhile, farewell and all', async () => {
    const check = collecting();
    const listed = done(
      check,
      (now, at) => addDoNotContact(now, { doNotContact: ['Witness 2'] }, at),
      onDay(2),
    );
    const ended = stepped(withdrawn(listed), 'EndEarly', onDay(2));
    holds(ended);
    await send(ended, 2, (mail) => refereeOfMail(mail) === 'r2');
    expect(ses.calls()).toEqual([]);
    expect(statesNoted()).toEqual(['MAIL#referee-invitation-r2-1 suppressed']);
  });

  it('waits in the queue while a change of scope waits for the candidate', async () => {
    const check = collecting();
    const items = check.order.items.slice(0, -1);
    const changed = done(check, (now, at) => changeScope(now, { items }, staff, at), onDay(2));
    const waiting = stepped(changed, 'ChaseConsent', onDay(2));
    const { change, ...rest } = waiting;
    if (!change) throw new Error('Nothing waits for the candidate.');
    const item = { ...entityItem(waiting.head.id, change) };
    dynamo.on(QueryCommand).resolves({ Items: [...itemsOf(rest), item] });
    await send(waiting);
    expect(sentMails().map(mailIdOf)).toEqual(['scope-changed-1-2']);
    expect(statesNoted()).toEqual(['MAIL#scope-changed-1-2 sent']);
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
    await send(byMachine, 3, ({ to }) => to.kind === 'requester');
    expect(statesNoted()).toEqual(['MAIL#report-ready suppressed']);
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
      .resolves({ Items: itemsOf(withdrawn(check)) });
    await send(check);
    expect(sentMails()).toHaveLength(1);
  });
});
