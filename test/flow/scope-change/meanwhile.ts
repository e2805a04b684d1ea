import { describe, expect, it } from 'vitest';
import { askedUntil, refereeById } from '../../../shared/domain/check/check.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import { atRest } from '../support/at-rest.ts';
import { rest } from '../support/converged.ts';
import { gate, queued } from '../support/gate.ts';
import { get, post } from '../support/http.ts';
import { capabilities, mailsAbout } from '../support/links.ts';
import { until } from '../support/until.ts';
import type { World } from '../support/world.ts';
import { collecting, mailIds, suspended, textIn, withoutTrust, withTrust } from './helpers.ts';

/** What else can happen while the candidate is asked. */
export function meanwhile(world: World): void {
  describe.concurrent('a change of scope after the consent', () => {
    it('holds mails that are queued, and lets them leave afterwards, each once', async () => {
      const play = withoutTrust(world);
      await play.order();
      await play.consent();
      const invitations = /^referee-invitation-/;
      const held = gate(play, 'CollectionStep', queued(invitations));
      await play.nominate();
      await held.reached;
      expect((await play.changeScope(withTrust)).status).toBe(202);
      held.open();
      await world.wire.mail(play.id, 'scope-changed-1-2');
      const stopped = await play.waitsFor('consent', 2);
      expect(world.wire.mailsOf(play.id, invitations)).toEqual([]);
      expect(queued(invitations)(stopped)).toBe(true);

      expect((await play.agree()).status).toBe(303);
      await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
      const sent = world.wire.mailsOf(play.id, invitations).map(({ mailId }) => mailId);
      expect(sent.sort()).toEqual(play.referees.map((id) => `referee-invitation-${id}-1`));
      for (const id of play.referees) expect((await get(`${await play.link(id)}/mistakes`)).status).toBe(200);
    });

    it('keeps a referee’s link alive for as long as it lasts, and as much longer as it lasted', async () => {
      const play = withoutTrust(world);
      await play.order();
      await play.consent();
      await play.hasten({ collectionDays: 20, refereeMinimumDays: 20, refereeReminderDays: [] });
      await play.nominate();
      const before = await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
      const link = await play.link('r1');
      await play.changeScope(withTrust);
      await suspended(play);
      const due = Date.parse(askedUntil(before, 'reference', 'r1') ?? '');
      await until('the day on which they should have answered', () => Date.now() > due);
      const page = await get(link);
      expect([page.status, textIn(page.body)]).toEqual([
        200,
        expect.stringContaining(wordsOf.en('referee.paused.title')),
      ]);
      await play.keep();
      const after = await play.check();
      expect(Date.parse(askedUntil(after, 'reference', 'r1') ?? '')).toBeGreaterThan(Date.now());
      expect((await get(`${link}/start-month`)).status).toBe(200);
      expect((await play.answer('r1')).status).toBe(303);
      expect(refereeById(await play.check(), 'r1')?.state).toBe('answered');
    });

    it('ends with a withdrawal as at any other step', async () => {
      const { play } = await collecting(withoutTrust(world));
      await play.changeScope(withTrust);
      const { head } = await suspended(play);
      const used = await play.link('candidate');
      const links = capabilities(await mailsAbout(world, head.caseCode)).filter(({ url }) => url !== used);
      const left = mailIds(play).length;
      expect(textIn((await get(used)).body)).toContain('Withdraw from this check');
      expect((await play.withdraw()).status).toBe(303);
      expect(textIn((await get(used)).body)).toContain('What happens to your data');
      for (const { url } of links) expect((await get(url)).status).toBe(404);
      const { check } = await rest(play);
      expect(check.head).toMatchObject({ status: 'withdrawn', open: false });
      expect(mailIds(play).slice(left).sort()).toEqual([
        'check-ended-candidate',
        'check-ended-referee-r2',
        'check-ended-referee-r3',
        'check-ended-requester',
      ]);
      for (const act of ['change', 'keep'])
        expect((await post(`${used}/${act}`)).location).toBe(new URL(used).pathname);
      expect(await play.check()).toEqual(check);
    });

    it('stands still for naming referees too, and the requester is told at once how it came out', async () => {
      const play = withoutTrust(world);
      await play.order();
      await play.consent();
      const before = await atRest(play, 'consent');
      expect((await play.changeScope(withTrust)).status).toBe(202);
      await world.wire.mail(play.id, 'scope-changed-1-2');
      // From a page that was opened before.
      const link = await play.link('candidate');
      expect((await post(`${link}/nominate`, { doNotContact: '' })).location).toBe(new URL(link).pathname);
      expect((await play.check()).referees).toEqual([]);
      expect((await play.agree()).status).toBe(303);
      await world.wire.mail(play.id, 'scope-change-settled-1');
      const after = await atRest(play, 'consent');
      expect(Date.parse(askedUntil(after, 'consent') ?? '')).toBeGreaterThan(
        Date.parse(askedUntil(before, 'consent') ?? ''),
      );
      await play.nominate();
      await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
      expect(mailIds(play).filter((id) => id.startsWith('consent-'))).toEqual(['consent-invitation-1']);
    });
  });
}
