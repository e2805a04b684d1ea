import { describe, expect, it } from 'vitest';
import { type Check, pendingChange } from '../../../../shared/domain/check/check.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { agreeToChange, keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import { questionsOf } from '../../../../shared/domain/scope/questions-asked.ts';
import {
  answered,
  applied,
  collecting,
  consentTo,
  done,
  items,
  nominated,
  onDay,
  staff,
  stepped,
  withdraw,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';
import { steps } from '../../support/steps.ts';

const less = { items: items.filter(({ id }) => id !== 'trust') };
/** A change has been proposed on the third day, and the candidate has been asked. */
const changing = (before = collecting()) =>
  stepped(applied(before, changeScope(before, less, staff, onDay(3)), onDay(3)), 'ChaseConsent', onDay(3));
const agree = (check: Check, different = {}, day = 5) =>
  agreeToChange(check, consentTo(pendingChange(check)?.scope, different), onDay(day));

describe('the answer to a change', () => {
  it('yes: the new scope is frozen, with a consent of its own beside the one before', () => {
    const before = changing();
    const check = applied(before, agree(before), onDay(5));
    const { change: proposed } = before;
    expect(check.scope).toEqual(proposed?.scope);
    expect(check.consent).toMatchObject({
      scopeHash: proposed?.scope.hash,
      at: '2026-03-07T09:00:00.000Z',
      items: { 'employment-facts': true, 'work-style': true, 'own-words': true },
    });
    expect(check.consent?.items).not.toHaveProperty('trust');
    expect(check.consent?.earlier).toMatchObject([{ scopeHash: before.consent?.scopeHash }]);
    expect(check.consent?.doNotContact).toEqual(before.consent?.doNotContact);
    expect(check.order.items).toEqual(less.items);
    expect(check.change?.settled).toEqual({ outcome: 'agreed', at: '2026-03-07T09:00:00.000Z' });
    expect(check.head).toMatchObject({ status: 'collecting' });
    expect(check.head.suspendedAt).toBeUndefined();
    expect(check.mails.at(-1)).toMatchObject({ template: 'scope-change-settled', to: { kind: 'requester' } });
  });

  it('yes is for what was shown, item by item', () => {
    const check = changing();
    expect(refusalOf(() => agree(check, { scopeHash: check.scope?.hash })).paths).toEqual(['scope']);
    expect(refusalOf(() => agree(check, { items: { 'work-style': false } })).paths).toEqual([
      'item-work-style',
    ]);
    expect(agree(applied(check, agree(check), onDay(5)))).toEqual(settled);
    expect(agree(collecting())).toEqual(settled);
  });

  it('no: the check goes on as it was agreed before', () => {
    const before = changing();
    const check = applied(before, keepScope(before, onDay(4)), onDay(4));
    expect([check.scope, check.consent, check.order]).toEqual([before.scope, before.consent, before.order]);
    expect(check.change?.settled?.outcome).toBe('kept');
    expect(check.head.suspendedAt).toBeUndefined();
    expect(keepScope(check, onDay(5))).toEqual(settled);
  });

  it('none: it is dropped, after reminders', () => {
    const once = stepped(changing(), 'ChaseConsent', onDay(5));
    expect(once.mails.filter(({ template }) => template === 'scope-changed').map(({ id }) => id)).toEqual([
      'scope-changed-1-2',
      'scope-changed-1-1-2',
    ]);
    const decision = steps.ChaseConsent(once, onDay(10));
    expect(decision).toMatchObject({ next: 'nominated', events: [{ event: 'scope_change.lapsed' }] });
    const check = applied(once, decision, onDay(10));
    expect(check.change?.settled?.outcome).toBe('lapsed');
    expect(check.scope).toEqual(collecting().scope);
  });

  it('asks referees by the new scope, and uses nothing that it no longer covers', () => {
    const before = changing(answered(collecting(), 'r1', onDay(2)));
    const check = applied(before, agree(before), onDay(5));
    const referee = check.referees[1];
    if (!referee) throw new Error('There is no second referee.');
    expect(questionsOf(before, referee).map(({ item }) => item)).toContain('trust');
    expect(questionsOf(check, referee).map(({ item }) => item)).not.toContain('trust');
    const sent = ['r2', 'r3'].reduce((now, id) => answered(now, id, onDay(6)), check);
    const verified = stepped(stepped(sent, 'CountReferences', onDay(6)), 'CrossVerify', onDay(6));
    expect(Object.keys(verified.references[0]?.answers ?? {})).toContain('mistakes');
    expect(verified.analysis?.ratings.map(({ competency }) => competency)).not.toContain('integrity');
    expect(verified.findings.some(({ questionId }) => questionId === 'mistakes')).toBe(false);
  });

  it('is asked for first, even where a reminder was due before the first mail could leave', () => {
    const before = applied(collecting(), changeScope(collecting(), less, staff, onDay(3)), onDay(3));
    const late = stepped(before, 'ChaseConsent', onDay(6));
    const asking = (check: Check) =>
      check.mails.filter(({ template }) => template === 'scope-changed').map(({ id }) => id);
    expect(asking(late)).toEqual(['scope-changed-1-2']);
    expect(asking(stepped(late, 'ChaseConsent', onDay(6)))).toEqual(['scope-changed-1-2']);
    expect(asking(stepped(late, 'ChaseConsent', onDay(8)))).toEqual([
      'scope-changed-1-2',
      'scope-changed-1-1-2',
    ]);
  });

  it('may be to withdraw: then the change is nobody’s business any more', () => {
    const check = done(changing(), withdraw, onDay(4));
    expect(check.head).toMatchObject({ status: 'withdrawn' });
    expect(check.head.suspendedAt).toBeUndefined();
    expect(refusalOf(() => agree(check)).code).toBe('already_ended');
  });

  it('can come when the work stood still before anybody was written to', () => {
    const check = changing(nominated());
    expect(check.head.stage).toBe('consent');
    const going = applied(check, keepScope(check, onDay(4)), onDay(4));
    expect(steps.ChaseConsent(going, onDay(4)).next).toBe('nominated');
    expect(steps.PlanOutreach(going, onDay(4)).referees).toEqual(['r1', 'r2', 'r3']);
  });
});
