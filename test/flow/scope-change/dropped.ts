import { describe, expect, it } from 'vitest';
import { staffLabels } from '../../../infra/local/people/labels.ts';
import { askedUntil, refereeById } from '../../../shared/domain/check/check.ts';
import { atRest } from '../support/at-rest.ts';
import { get } from '../support/http.ts';
import { signIn, textOf } from '../support/staff.ts';
import type { World } from '../support/world.ts';
import {
  collecting,
  eventsOf,
  expectConsentTo,
  mailIds,
  suspended,
  trust,
  withoutTrust,
  withTrust,
} from './helpers.ts';

/** The candidate keeps what they agreed to before, or does not answer. */
export function dropped(world: World): void {
  describe.concurrent('a change of scope after the consent', () => {
    it('can be made on the staff page, and the candidate can keep what they agreed to', async () => {
      const { play, before } = await collecting(withoutTrust(world));
      const address = `${world.stack.baseUrl}/staff/checks/${play.id}`;
      const { browser, page } = await signIn(world, 'rita', address);
      expect(textOf(page)).toContain('Change the scope');
      const form = await browser.follow(page, staffLabels.change.go);
      expect(textOf(form)).toContain('nothing goes on until they have answered');
      const unchanged = await browser.press(form, staffLabels.change.ask);
      expect([unchanged.status, textOf(unchanged)]).toEqual([
        422,
        expect.stringContaining('Nothing would change.'),
      ]);
      const sent = await browser.press(form, staffLabels.change.ask, (fields) =>
        fields.tick('How they handle trust').fill('Why this job needs “How they handle trust”', trust.reason),
      );
      expect([sent.status, sent.url]).toEqual([200, address]);
      expect(textOf(sent)).toContain('A change waits for the candidate');
      expect(textOf(sent)).not.toContain('Change the scope');

      await suspended(play);
      const mail = world.wire.mailsOf(play.id, 'scope-changed-1-2')[0];
      expect(mail?.subject).toContain('wants to change what is checked');
      expect((await play.keep()).status).toBe(303);
      const after = await atRest(play, 'reference/r2', 'reference/r3');
      expect(after.change?.settled?.outcome).toBe('kept');
      expect([after.scope, after.consent, after.drafts]).toEqual([
        before.scope,
        before.consent,
        before.drafts,
      ]);
      await expectConsentTo(play, before.scope?.hash);
      expect((await eventsOf(play)).find(({ event }) => event === 'scope_change.refused')).toMatchObject({
        actor: { kind: 'candidate' },
        data: { change: 1 },
      });
      expect(world.wire.mailsOf(play.id, 'scope-change-settled-1')[0]?.text).toContain(
        'keeps what they agreed to before',
      );
      expect(textOf(await browser.open(address))).toContain('kept what they had agreed to before');
      // Nothing new is asked, and what was begun can be sent.
      const link = await play.link('r2');
      expect((await get(`${link}/mistakes`)).status).toBe(303);
      expect((await play.send('r2')).status).toBe(303);
      expect(refereeById(await play.check(), 'r2')?.state).toBe('answered');
      // There can be another change.
      expect((await play.changeScope(withTrust)).status).toBe(202);
      await world.wire.mail(play.id, 'scope-changed-2-3');
    });

    it('lapses when the candidate does not answer, after a reminder: silence is no consent', async () => {
      const play = withoutTrust(world);
      await play.toCollection();
      const before = await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
      await play.hasten({ consentDays: 16, consentReminderDays: [4] });
      expect((await play.changeScope(withTrust)).status).toBe(202);
      await suspended(play);
      await world.wire.mail(play.id, 'scope-changed-1-1-2');
      const until = askedUntil(await play.check(), 'scope-change');
      const after = await play.reaches('the end of the wait', ({ change }) => change?.settled);
      expect(after.change?.settled?.outcome).toBe('lapsed');
      expect(Date.parse(after.change?.settled?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(until ?? ''));
      await atRest(play, 'reference/r1', 'reference/r2', 'reference/r3');
      await expectConsentTo(play, before.scope?.hash);
      const now = await play.check();
      expect(now.head.suspendedAt).toBeUndefined();
      expect(Date.parse(askedUntil(now, 'reference', 'r1') ?? '')).toBeGreaterThan(
        Date.parse(askedUntil(before, 'reference', 'r1') ?? ''),
      );
      expect(mailIds(play).filter((id) => id.startsWith('scope-'))).toEqual([
        'scope-changed-1-2',
        'scope-changed-1-1-2',
        'scope-change-settled-1',
      ]);
      // Nobody was written to twice on the way.
      expect(mailIds(play).filter((id) => id.startsWith('referee-')).length).toBe(3);
      await play.answer('r1');
      expect(refereeById(await play.check(), 'r1')?.state).toBe('answered');
    });
  });
}
