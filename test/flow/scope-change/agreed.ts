import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { neededItems } from '../../../infra/local/demo/order.ts';
import type { Form } from '../../../infra/local/people/form.ts';
import { labelsIn } from '../../../infra/local/people/labels.ts';
import { askedUntil, type Check, refereeById } from '../../../shared/domain/check/check.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import { atRest } from '../support/at-rest.ts';
import { expectSound, rest, twice } from '../support/converged.ts';
import { get, post } from '../support/http.ts';
import type { World } from '../support/world.ts';
import {
  collecting,
  expectConsentTo,
  mailIds,
  suspended,
  textIn,
  trust,
  withoutTrust,
  withTrust,
} from './helpers.ts';

/** All work stands still, the candidate sees what would change and agrees, and the work goes on under the new scope. */
export function agreed(world: World): void {
  describe.concurrent('a change of scope after the consent', () => {
    it('stops all work until the candidate agrees, and then asks what is new', async () => {
      const { play, before } = await collecting(withoutTrust(world));
      const left = mailIds(play);
      const answer = await play.changeScope(withTrust);
      expect(answer.status).toBe(202);
      expect(answer.body).toMatchObject({
        status: 'awaiting_consent',
        scopeChange: { answerBy: expect.any(String) },
      });
      const again = await play.changeScope({ reason: 'The role also runs the invoices alone at night.' });
      expect([again.status, again.body.code]).toEqual([409, 'not_at_this_step']);

      const stopped = await suspended(play);
      expect(stopped.head.suspendedAt).toBeDefined();
      // One mail to the candidate, and none to anybody else.
      expect(mailIds(play).slice(left.length)).toEqual(['scope-changed-1-2']);
      expect(world.wire.mailsOf(play.id, 'scope-changed-1-2')[0]?.to).toBe(play.candidate);
      // Nothing counts as agreed.
      expect([stopped.scope, stopped.consent]).toEqual([before.scope, before.consent]);

      // Referees find their link paused, and what they have begun is kept.
      const [r2, r3] = [await play.link('r2'), await play.link('r3')];
      for (const url of [r2, r3]) {
        const page = await get(url);
        expect([page.status, textIn(page.body)]).toEqual([
          200,
          expect.stringContaining(wordsOf.en('referee.paused.title')),
        ]);
        for (const view of ['check', 'start-month'])
          expect((await get(`${url}/${view}`)).location).toBe(new URL(url).pathname);
      }
      expect((await post(`${r2}/send`)).status).toBe(303);
      expect((await post(`${r2}/reliability`, { value: '1', autosave: '1' })).status).toBe(303);
      expect((await play.check()).drafts).toEqual(before.drafts);
      expect((await play.check()).references.length).toBe(1);
      expect((await get(`${r3}/decline`)).status).toBe(200);

      // The candidate sees what would change, word for word.
      const change = (await play.check()).change?.scope;
      const page = await get(await play.link('candidate'));
      expect(page.status).toBe(200);
      for (const part of [
        trust.reason,
        'Not asked',
        'What you agreed to',
        'What it would be',
        'questions are new',
        'When something in Ana Novak’s own work went wrong, what did they do?',
      ])
        expect(textIn(page.body)).toContain(part);
      expect(parse(page.body).querySelectorAll('input[type=radio][checked]')).toEqual([]);

      // A choice that is missing, or no to what is needed, is not an agreement.
      const { no } = labelsIn.en.consent;
      const asked = wordsOf.en('scope.item.trust.title');
      for (const [choose, fault] of [
        [(form: Form) => form.leaveOut(asked), wordsOf.en('fault.choose-item')],
        [(form: Form) => form.choose(asked, no), wordsOf.en('fault.item-is-needed-for-change')],
      ] as const) {
        const back = await play.agree(choose);
        expect([back.status, textIn(back.body)]).toEqual([422, expect.stringContaining(fault)]);
      }
      expect((await play.check()).scope).toEqual(before.scope);

      expect(
        (await play.agree((form) => form.choose(wordsOf.en('scope.item.own-words.title'), no))).status,
      ).toBe(303);
      const after = await atRest(play, 'reference/r2', 'reference/r3');
      await expectConsentTo(play, change?.hash);
      expect(change?.hash).not.toBe(before.scope?.hash);
      expect(after.consent?.items).toEqual({
        'employment-facts': true,
        'work-style': true,
        trust: true,
        'own-words': false,
      });
      expect(after.consent?.earlier.map(({ scopeHash }) => scopeHash)).toEqual([before.scope?.hash]);
      expect(after.consent?.doNotContact).toEqual(before.consent?.doNotContact);
      expect(after.order.items.map(({ id }) => id)).toEqual(neededItems.map(({ id }) => id));
      expect(after.change?.settled?.outcome).toBe('agreed');

      // Everybody gets the time back for which the work stood still.
      const still = Date.parse(after.change?.settled?.at ?? '') - Date.parse(stopped.head.suspendedAt ?? '');
      expect(still).toBeGreaterThan(0);
      const due = (check: Check, id: string) => Date.parse(askedUntil(check, 'reference', id) ?? '');
      for (const id of ['r2', 'r3']) expect(due(after, id) - due(before, id)).toBe(still);
      const collectBy = ({ head }: Check) => Date.parse(head.collectBy ?? '');
      expect(collectBy(after) - collectBy(before)).toBe(still);
      expect(refereeById(after, 'r1')).toEqual(refereeById(before, 'r1'));

      // The requester is told, and nobody else; the links of before work again, with what is new.
      expect(mailIds(play).slice(left.length)).toEqual(['scope-changed-1-2', 'scope-change-settled-1']);
      expect(world.wire.mailsOf(play.id, 'scope-change-settled-1')[0]?.to).toBe('rita@example.com');
      expect((await get(`${r2}/mistakes`)).status).toBe(200);
      expect((await get(`${r2}/strength`)).status).toBe(303);
      expect((await get(`${r2}/check`)).body).toContain('No answer yet');
      await play.answer('r2');
      await play.answer('r3');
      await play.reachesStatus('in_review');
      const { references } = await play.check();
      const answered = (id: string) =>
        Object.keys(references.find(({ refereeId }) => refereeId === id)?.answers ?? {});
      expect(answered('r1')).not.toContain('mistakes');
      expect(answered('r1')).toContain('strength');
      for (const id of ['r2', 'r3']) {
        expect(answered(id)).toContain('mistakes');
        expect(answered(id)).not.toContain('strength');
      }
      await play.waitsFor('review', 2);
      await play.review();
      const now = await rest(play);
      expectSound(now);
      expect([now.check.head.status, twice(now)]).toEqual(['completed', []]);
    });
  });
}
