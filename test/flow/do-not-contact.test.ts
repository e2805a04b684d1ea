import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { type Check, refereeById } from '../../shared/domain/check/check.ts';
import { loadAudit } from '../../shared/store/load-check.ts';
import { wordsOf } from '../../shared/words/index.ts';
import { atRest } from './support/at-rest.ts';
import { expectSound, rest } from './support/converged.ts';
import { gate, queued } from './support/gate.ts';
import { type Answer, get, post } from './support/http.ts';
import { Play } from './support/play.ts';
import { useSharedWorld } from './support/world.ts';

const world = useSharedWorld();

/** The third referee works for an organisation of their own, under a subdomain of it. */
const playWithRival = (): Play => {
  const play = new Play(world);
  play.cast.addresses = { r3: `kim@berlin.rival-${play.name}.example` };
  play.cast.rows = { r3: { name: 'Kim Lee-Núñez' } };
  return play;
};

/** How a candidate may name the third referee. */
const ways: [string, (play: Play) => string][] = [
  ['a person', () => 'Kim Lee-Núñez'],
  ['a person, with the family name first and without accents', () => 'lee-nunez, KIM'],
  ['an address', ({ name }) => `kim@berlin.rival-${name}.example`],
  ['an address with a tag, in capitals', ({ name }) => `KIM+Refs@Berlin.rival-${name}.example`],
  ['a domain', ({ name }) => `rival-${name}.example`],
  ['a domain with an at sign', ({ name }) => `@Rival-${name}.example`],
];

const told = ({ body }: Answer, field: string): string | undefined =>
  parse(body).getElementById(`f-${field}-fault`)?.text.trim();

/** Everything that has left for the third referee. */
const mailsToThird = (play: Play) =>
  world.wire.mailsOf(play.id).filter(({ to, mailId }) => to === play.addressOf('r3') || /-r3\b/.test(mailId));

const unknownPage = () => get(`${world.stack.baseUrl}/r/${'x'.repeat(43)}`);

const isSettled = (check: Check, id: string, state: string) => refereeById(check, id)?.state === state;

const onTheList = wordsOf.en('fault.do-not-contact');

const timeout = 120_000;

describe.concurrent('at the nomination', { timeout }, () => {
  it.each(ways)('%s on the list is refused as a referee', async (_, entry) => {
    const play = playWithRival();
    await play.order();
    await play.consent();
    const before = await play.check();
    const back = await play.nominate(play.roles, 1, ['somebody@else.example', entry(play)]);
    expect(back.status).toBe(422);
    expect(told(back, 'referees-2-email')).toBe(onTheList);
    expect([told(back, 'referees-0-email'), told(back, 'referees-1-email')]).toEqual([undefined, undefined]);
    // What they wrote is still there.
    expect(parse(back.body).querySelector('[name="referees.2.name"]')?.getAttribute('value')).toBe(
      'Kim Lee-Núñez',
    );
    expect(await play.check()).toEqual(before);
    expect(mailsToThird(play)).toEqual([]);
  });

  it('the list of the first round holds for the second, and for an address that is corrected', async () => {
    const play = playWithRival();
    play.cast.addresses = { ...play.cast.addresses, r2: `bounce+${play.name}@simulator.amazonses.com` };
    await play.order();
    await play.consent();
    const list = `rival-${play.name}.example`;
    play.cast.rows = { r3: { email: `r3@${play.name}.example` } };
    expect((await play.nominate(play.roles, 1, [list])).status).toBe(303);
    await atRest(play, 'reference/r1', 'address/r2', 'reference/r3');
    const back = await play.correctAddressOf('r2', `lee@rival-${play.name}.example`);
    expect([back.status, told(back, 'email-r2')]).toEqual([422, onTheList]);
    expect((await play.correctAddressOf('r2')).status).toBe(303);
    await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
    for (const id of play.referees) await play.decline(id);
    await atRest(play, 'more-referees');
    play.cast.addresses = { r6: `kim@rival-${play.name}.example` };
    const again = await play.nominate(play.roles, 4);
    expect([again.status, told(again, 'referees-2-email')]).toEqual([422, onTheList]);
    expect((await play.check()).referees.length).toBe(3);
  });
});

describe.concurrent('added later', { timeout }, () => {
  it.each(ways)(
    '%s: the link dies, what was begun is deleted, and nothing leaves any more',
    async (_, entry) => {
      const play = playWithRival();
      await play.order();
      await play.consent();
      // Reminders are due within the test, and late enough for the list to come first: of those who are still asked.
      await play.hasten({ collectionDays: 90, refereeReminderDays: [25, 30] });
      await play.nominate();
      await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
      await play.draft('r3');
      const link = await play.link('r3');
      const before = mailsToThird(play).length;

      const home = new URL(await play.link('candidate')).pathname;
      expect(await play.addDoNotContact(entry(play))).toMatchObject({ status: 303, location: home });
      const check = await play.check();
      expect(isSettled(check, 'r3', 'excluded')).toBe(true);
      expect(check.referees.map(({ state }) => state)).toEqual(['invited', 'invited', 'excluded']);
      expect(check.drafts).toEqual([]);
      const unknown = await unknownPage();
      for (const view of ['', '/check', '/decline', '/stop']) expect(await get(link + view)).toEqual(unknown);
      for (const act of ['send', 'decline', 'stop', 'position'])
        expect(await post(`${link}/${act}`, { value: 'x' })).toEqual(unknown);

      // The others are reminded, and this one is not.
      await world.wire.mail(play.id, /^referee-reminder-r1-2/, 80);
      await world.wire.mail(play.id, /^referee-reminder-r2-2/, 80);
      expect(mailsToThird(play).length).toBe(before);
      const page = parse((await get(await play.link('candidate'))).body).text;
      expect(page).toContain(wordsOf.en('common.referee-state.excluded'));
      // Not even a farewell.
      await play.withdraw();
      const now = await rest(play);
      expectSound(now);
      expect(mailsToThird(play).length).toBe(before);
      expect(
        now.check.mails
          .filter(({ to }) => to.kind === 'referee' && to.id === 'r3')
          .every(({ state }) => state === 'sent'),
      ).toBe(true);
      const names = world.wire.mailsOf(play.id, /^check-ended-referee/).map(({ mailId }) => mailId);
      expect(names.sort()).toEqual(['check-ended-referee-r1', 'check-ended-referee-r2']);
      // The audit says how many are on the list, and not who.
      const event = (await loadAudit(world.table, play.id)).find(
        (one) => one.event === 'do_not_contact.added',
      );
      expect(event).toMatchObject({ actor: { kind: 'candidate' }, data: { entries: 1, referees: ['r3'] } });
      expect(JSON.stringify(event)).not.toMatch(/kim|rival/i);
    },
  );

  it('a referee who has answered is not thanked: their answers stay, and no mail goes to them', async () => {
    const play = playWithRival();
    await play.toCollection();
    await Promise.all(play.referees.map((id) => play.answer(id)));
    await atRest(play, 'review');
    const before = mailsToThird(play).length;
    await play.addDoNotContact(`rival-${play.name}.example`);
    expect(isSettled(await play.check(), 'r3', 'answered')).toBe(true);
    await play.review();
    const now = await rest(play);
    expect(now.check.head.status).toBe('completed');
    const thanks = world.wire.mailsOf(play.id, /^referee-thanks/).map(({ mailId }) => mailId);
    expect(thanks.sort()).toEqual(['referee-thanks-r1', 'referee-thanks-r2']);
    expect(mailsToThird(play).length).toBe(before);
    expect(now.check.mails.find(({ id }) => id === 'referee-thanks-r3')?.state).toBe('suppressed');
  });

  it('without those who are left out there may be too few: the candidate is asked for others', async () => {
    const play = playWithRival();
    await play.toCollection();
    await play.answer('r1');
    await play.answer('r2');
    await play.addDoNotContact('Kim Lee-Núñez');
    await atRest(play, 'more-referees');
    await play.nominate(['client'], 4);
    await play.answer('r4');
    await play.reachesStatus('in_review');
  });

  it('a fault in the list comes back with what was written, and nothing is added', async () => {
    const play = await playWithRival().toCollection();
    const before = await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
    const back = await play.addDoNotContact('rival.example', 'Kim');
    expect([back.status, told(back, 'doNotContact')]).toEqual([422, expect.stringContaining('Kim')]);
    expect(parse(back.body).querySelector('[name=doNotContact]')?.text).toContain('rival.example');
    expect(await play.check()).toEqual(before);
    // Nothing new is no new event.
    await play.addDoNotContact('rival.example');
    await play.addDoNotContact('rival.example');
    const events = await loadAudit(world.table, play.id);
    expect(events.filter(({ event }) => event === 'do_not_contact.added').length).toBe(1);
  });
});

describe.concurrent('at the moment of sending', { timeout }, () => {
  it.each(ways)('%s: an invitation that is on its way does not leave', async (_, entry) => {
    const play = playWithRival();
    await play.order();
    await play.consent();
    const sending = gate(play, 'CollectionStep', queued(/^referee-invitation-r3/));
    await play.nominate();
    await sending.reached;
    await play.addDoNotContact(entry(play));
    sending.open();
    const check = await atRest(play, 'reference/r1', 'reference/r2');
    expect(mailsToThird(play)).toEqual([]);
    expect(check.mails.find(({ id }) => id === 'referee-invitation-r3-1')?.state).toBe('suppressed');
    expect(isSettled(check, 'r3', 'excluded')).toBe(true);
  });
});
