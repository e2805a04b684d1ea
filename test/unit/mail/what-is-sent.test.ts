import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/domain/check/audit.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import { chooseLanguage } from '../../../shared/domain/check/choose-language.ts';
import { toCandidate, toReferee } from '../../../shared/domain/check/records.ts';
import { sendQueuedMails, sendRequest } from '../../../shared/mail/send-queued-mails.ts';
import { markMailRequest } from '../../../shared/store/mark-mail.ts';
import { asked, collecting, completed, disputed, done, ids, onDay, stepped } from '../support/checks.ts';
import { mailerOn, mailIdOf, sentMails, servicesWork, settings } from '../support/mailer.ts';
import { reportProblem } from '../support/steps.ts';
import { holds } from '../support/table.ts';
import { bodyOf, links, notes, send, withdrawn } from './sending.ts';

beforeEach(servicesWork);

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
        person: toCandidate,
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
    ['an early end', () => stepped(withdrawn(collecting()), 'EndEarly', onDay(2))],
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

  it('writes to each in the language they have chosen, and to staff in English', async () => {
    const check = [toCandidate, toReferee('r2')].reduce(
      (now, person) => done(now, (one) => chooseLanguage(one, { person, language: 'zh' }), onDay(2)),
      collecting(),
    );
    holds(check);
    await send(check);
    const greetings = sentMails().map((mail) => [mailIdOf(mail), bodyOf(mail)?.Text?.Data?.split('\n')[0]]);
    expect(Object.fromEntries(greetings)).toMatchObject({
      'consent-invitation-1': 'Ana Ferreira，您好：',
      'referee-invitation-r1-1': 'Hello Witness 1,',
      'referee-invitation-r2-1': 'Witness 2，您好：',
      'referee-invitation-r3-1': 'Hello Witness 3,',
    });
    servicesWork();
    const refused = stepped(withdrawn(check), 'EndEarly', onDay(2));
    holds(refused);
    await send(refused, 2, ({ to }) => to.kind === 'requester');
    expect(bodyOf(sentMails()[0])?.Text?.Data).toMatch(/^Hello Rita Okafor,/);
  });

  it('names the hotline to candidates and referees, where there is one', async () => {
    const check = collecting();
    const textsWith = async (hotline: string) => {
      servicesWork();
      holds(check);
      const mailer = mailerOn(2);
      await sendQueuedMails({ ...mailer, settings: { ...mailer.settings, hotline } }, check, () => true);
      return sentMails().map((mail) => bodyOf(mail)?.Text?.Data);
    };
    for (const text of await textsWith('people@northwind.example'))
      expect(text).toContain('Questions? Write to people@northwind.example');
    for (const text of await textsWith('')) expect(text).not.toContain('Questions?');
  });

  it('gives each person a link of their own', async () => {
    holds(collecting());
    await send(collecting());
    const people = links().map((item) => `${item?.person.id} ${item?.purpose}`);
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
