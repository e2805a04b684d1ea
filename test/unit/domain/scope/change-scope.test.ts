import { describe, expect, it } from 'vitest';
import { isLinkAlive } from '../../../../shared/domain/check/access.ts';
import { openAsk } from '../../../../shared/domain/check/ask.ts';
import { type Check, pendingChange } from '../../../../shared/domain/check/check.ts';
import { type Mail, toCandidate, toReferee, toStaff } from '../../../../shared/domain/check/records.ts';
import { draftAnswer, sendReference } from '../../../../shared/domain/collection/send-reference.ts';
import { agreeToChange, giveConsent, keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../../shared/domain/consent/nominate-referees.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import { isHeld, mayBeSent } from '../../../../shared/mail/may-be-sent.ts';
import {
  answered,
  applied,
  asked,
  collected,
  collecting,
  consented,
  consentTo,
  done,
  drafted,
  inReview,
  items,
  onDay,
  ordered,
  scoped,
  staff,
  stepped,
  trio,
  withdraw,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';

const reason = 'The role now also leads the laboratory, which has six people.';
const less = { items: items.filter(({ id }) => id !== 'trust') };
const change = (check: Check, input: Parameters<typeof changeScope>[1] = less, day = 3) =>
  changeScope(check, input, staff, onDay(day));
/** A change has been proposed on the third day, and the candidate has been asked. */
const changing = (before = collecting(), input = less) =>
  stepped(applied(before, change(before, input), onDay(3)), 'ChaseConsent', onDay(3));
const agree = (check: Check, different = {}, day = 5) =>
  agreeToChange(check, consentTo(pendingChange(check)?.scope, different), onDay(day));

describe('a change of scope before the consent', () => {
  it('changes the order, and tells a candidate who has been asked', () => {
    const check = applied(asked(), change(asked(), { reason }, 1), onDay(1));
    expect(check.scope).toMatchObject({ purpose: reason });
    expect(check.scope?.hash).not.toBe(asked().scope?.hash);
    expect(check.order.reason).toBe(reason);
    expect(check.head).toMatchObject({ run: 2, status: 'awaiting_consent' });
    expect(check.mails.at(-1)).toMatchObject({ template: 'scope-changed', to: toCandidate });
    expect(pendingChange(check)).toBeUndefined();
  });

  it('writes to nobody who has not been asked yet', () => {
    expect(change(scoped(), { reason }, 0).mails).toEqual([]);
  });
});

describe('a change of scope after the consent', () => {
  it('stops the work: a new run, nothing of the scope changed, and no mail but the question', () => {
    const check = changing();
    expect(check.head).toMatchObject({
      run: 2,
      suspendedAt: '2026-03-05T09:00:00.000Z',
      status: 'awaiting_consent',
      stage: 'collection',
    });
    expect(openAsk(check, 'scope-change')).toMatchObject({
      round: 1,
      askedAt: '2026-03-05T09:00:00.000Z',
      until: '2026-03-12T09:00:00.000Z',
    });
    expect(check.scope).toEqual(collecting().scope);
    expect(check.consent).toEqual(collecting().consent);
    expect(check.mails.filter(({ state }) => state === 'queued').at(-1)?.template).toBe('scope-changed');
    const mail = (template: Mail['template'], to: Mail['to']): Mail => ({
      type: 'mail',
      id: 'x',
      template,
      to,
      state: 'queued',
      at: '',
    });
    expect(isHeld(check, mail('referee-reminder', toReferee('r1')))).toBe(true);
    expect(isHeld(check, mail('outreach-started', toCandidate))).toBe(true);
    expect(isHeld(check, mail('scope-changed', toCandidate))).toBe(false);
    expect(isHeld(check, mail('needs-attention', toStaff))).toBe(false);
    expect(mayBeSent(check, mail('scope-changed', toCandidate))).toBe(true);
    expect(mayBeSent(applied(check, agree(check), onDay(5)), mail('scope-changed', toCandidate))).toBe(false);
  });

  it('lets no referee answer meanwhile, and keeps what they have begun', () => {
    const before = drafted(collecting(), 'r1', onDay(2));
    const check = applied(before, change(before), onDay(3));
    const refereeId = 'r1';
    expect(refusalOf(() => sendReference(check, { refereeId }, onDay(3))).code).toBe('not_at_this_step');
    expect(refusalOf(() => draftAnswer(check, { refereeId, conflict: true }, onDay(3))).code).toBe(
      'not_at_this_step',
    );
    expect(check.drafts).toEqual(before.drafts);
    const link = {
      hash: 'f',
      checkId: '',
      person: toReferee('r1'),
      purpose: 'reference',
      issuedAt: '',
      expiresAt: '2999',
    };
    expect(isLinkAlive(check, { ...link, purpose: 'reference' }, onDay(3).now)).toBe(true);
  });

  it('lets nobody be named meanwhile', () => {
    const check = changing(consented());
    expect(
      refusalOf(() => nominateReferees(check, { referees: trio, doNotContact: [] }, onDay(3))).code,
    ).toBe('not_at_this_step');
  });

  it.each<[string, () => Check, string]>([
    ['before the scope stands', ordered, 'not_at_this_step'],
    ['once the answers are compared', collected, 'not_at_this_step'],
    ['in review', inReview, 'not_at_this_step'],
    ['while another waits', changing, 'not_at_this_step'],
    ['after the end', () => done(collecting(), withdraw, onDay(2)), 'already_ended'],
  ])('is refused %s', (_, state, code) => {
    expect(refusalOf(() => change(state())).code).toBe(code);
  });

  it('is held against the rules of scope', () => {
    expect(refusalOf(() => change(collecting(), { riskLevel: 'low' })).code).toBe('scope_refused');
    expect(refusalOf(() => change(collecting(), { package: 'gone' })).code).toBe('unknown_package');
  });

  it('is refused when nothing would change', () => {
    expect(refusalOf(() => change(collecting(), {}))).toEqual({ code: 'invalid_input', paths: ['items'] });
    expect(refusalOf(() => change(collecting(), { items: [...items].reverse() })).code).toBe('invalid_input');
  });

  it('takes no other questions once somebody has answered', () => {
    const manager = { package: 'people-manager', items: items.slice(0, 3) };
    expect(change(collecting(), manager).put).toHaveLength(1);
    const one = answered(collecting(), 'r1', onDay(2));
    expect(refusalOf(() => change(one, manager)).code).toBe('not_at_this_step');
  });

  it('happens five times at the most, before the consent and after, agreed to or not', () => {
    const other = (n: number) => ({ reason: `${reason} Number ${n}.` });
    const changed = applied(asked(), change(asked(), other(1), 1), onDay(1));
    let check = done(changed, (now, at) => giveConsent(now, consentTo(now.scope), at), onDay(1));
    for (const n of [2, 3, 4, 5]) {
      check = applied(check, change(check, other(n)), onDay(3));
      check =
        n % 2 ? applied(check, keepScope(check, onDay(3)), onDay(3)) : applied(check, agree(check), onDay(5));
    }
    expect(check.head).toMatchObject({ scopeChanges: 5 });
    expect(check.consent?.earlier).toHaveLength(2);
    expect(refusalOf(() => change(check, other(6))).code).toBe('not_at_this_step');
  });

  it('keeps out of the trail what staff wrote', () => {
    for (const check of [asked(), collecting()])
      expect(JSON.stringify(change(check, { reason, role: { title: 'Head of tests' } }).events)).not.toMatch(
        /laboratory|Head/,
      );
  });
});
