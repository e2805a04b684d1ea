import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../shared/words/index.ts';
import { atRest } from '../support/at-rest.ts';
import { submit } from '../support/raw-form.ts';
import { signIn, textOf } from '../support/staff.ts';
import type { World } from '../support/world.ts';
import {
  collecting,
  expectConsentTo,
  mailIds,
  others,
  textIn,
  trust,
  withoutTrust,
  withTrust,
} from './helpers.ts';

/** Before there is a consent, and where no change is possible. */
export function around(world: World): void {
  describe.concurrent('a change of scope before the consent', () => {
    it('changes the order, tells the candidate at once, and asks for the new scope only', async () => {
      const play = withoutTrust(world);
      await play.order();
      const before = await atRest(play, 'consent');
      const form = await play.consentForm();
      const answer = await play.changeScope({ ...withTrust, role: { title: 'Head of billing' } });
      expect([answer.status, answer.body.scopeChange]).toEqual([200, undefined]);
      const mail = await world.wire.mail(play.id, /^scope-changed-1/);
      expect(mail.text).toContain('Head of billing');
      expect(mail.text).toContain('You are now asked to agree to something else.');

      // A page that was opened before is for something else.
      const back = await form.send();
      expect(back.status).toBe(422);
      expect(textIn(back.body)).toContain(wordsOf.en('fault.scope-has-changed'));
      expect(parse(back.body).querySelectorAll('input[type=radio][checked]')).toEqual([]);
      expect((await play.check()).consent).toBeUndefined();

      expect((await play.consent()).status).toBe(303);
      const after = await play.check();
      expect(after.scope?.items.map(({ id }) => id)).toContain('trust');
      expect(after.scope?.hash).not.toBe(before.scope?.hash);
      expect([after.change, after.consent?.earlier]).toEqual([undefined, []]);
      await expectConsentTo(play, after.scope?.hash);
      await play.nominate();
      await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
      expect(mailIds(play).filter((id) => /^(consent|scope)-/.test(id))).toEqual([
        'consent-invitation-1',
        'scope-changed-1-2',
      ]);
    });
  });

  describe.concurrent('no change of scope', () => {
    it('is made by others, or once the answers are compared', async () => {
      const play = await withoutTrust(world).toReview();
      for (const [user, status] of [
        ['ralph', 404],
        ['hr-system', 404],
        ['dan', 403],
        ['ivy', 403],
        ['rosa', 403],
      ] as const)
        expect([user, (await play.changeScope(withTrust, user)).status]).toEqual([user, status]);
      const before = await play.check();
      const late = await play.changeScope(withTrust);
      expect([late.status, late.body.code]).toEqual([409, 'not_at_this_step']);
      const { browser, page } = await signIn(world, 'rita', `${world.stack.baseUrl}/staff/checks/${play.id}`);
      expect(textOf(page)).not.toContain('Change the scope');
      const form = await browser.open(`${world.stack.baseUrl}/staff/checks/${play.id}/scope`);
      const items = { 'item-trust': 'yes', 'reason-trust': trust.reason };
      if (form.status === 200) expect((await submit(browser, form, '/scope', items)).status).toBe(409);
      expect(await play.check()).toEqual(before);
    });

    it('leads to other questions for those who have answered already', async () => {
      const { play, before } = await collecting(withoutTrust(world));
      const other = { package: 'people-manager', items: others };
      const answer = await play.changeScope(other);
      expect([answer.status, answer.body.code]).toEqual([409, 'not_at_this_step']);
      expect(await play.check()).toEqual(before);
    });
  });
}
