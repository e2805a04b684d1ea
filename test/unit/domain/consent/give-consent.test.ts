import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../shared/domain/check/audit.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import {
  confirmDisclosure,
  unreadDisclosures,
} from '../../../../shared/domain/consent/confirm-disclosure.ts';
import { giveConsent } from '../../../../shared/domain/consent/give-consent.ts';
import { resolveScope } from '../../../../shared/domain/scope/scope.ts';
import { consentTexts, consentTextVersion } from '../../../../shared/words/index.ts';
import {
  applied,
  asked,
  consented,
  consentTo,
  nominated,
  onDay,
  order,
  ordered,
  stepped,
} from '../../support/checks.ts';
import { refusalOf } from '../../support/refusals.ts';

const all = { 'employment-facts': true, 'work-style': true, trust: true, 'own-words': true };
const give = (different = {}, check = asked()) =>
  giveConsent(check, consentTo(check.scope, different), onDay(1));
const giveItems = (items: Record<string, boolean>, check = asked()) =>
  giveConsent(check, { ...consentTo(check.scope), items }, onDay(1));

/** Asked for consent in these places. */
function askedIn(candidate: string, employer: string) {
  const check = ordered(onDay(0), { ...order, places: { candidate, employer } });
  return stepped(stepped(check, 'ResolveScope', onDay(0)), 'ChaseConsent', onDay(0));
}

describe('giving consent', () => {
  it('keeps the evidence: who, when, which words in which language, which scope, through which link', () => {
    const check = asked();
    const decision = give({}, check);
    const evidence = {
      scopeHash: check.scope?.hash,
      textVersion: consentTextVersion.en,
      textHash: hashOf(consentTexts('en')),
      language: 'en',
      link: 'a'.repeat(64),
    };
    expect(decision.put).toEqual([
      {
        type: 'consent',
        at: '2026-03-03T09:00:00.000Z',
        items: all,
        separate: { contact_referees: true },
        ...evidence,
        doNotContact: [],
        earlier: [],
      },
    ]);
    expect(decision.events).toEqual([
      {
        event: 'consent.given',
        actor: { kind: 'candidate', id: 'candidate' },
        data: { items: Object.keys(all), separate: ['contact_referees'], ...evidence },
      },
    ]);
  });

  it('keeps the version of the words that were read', () => {
    const [consent] = give({ language: 'zh' }).put ?? [];
    expect(consent).toMatchObject({
      language: 'zh',
      textVersion: consentTextVersion.zh,
      textHash: hashOf(consentTexts('zh')),
    });
    expect(hashOf(consentTexts('zh'))).not.toBe(hashOf(consentTexts('en')));
  });

  it('lets the candidate refuse what is optional, and notes nothing that was not asked', () => {
    const decision = giveItems({ ...all, 'own-words': false, 'credit-history': true });
    expect(decision.put).toMatchObject([{ items: { ...all, 'own-words': false } }]);
    expect(applied(asked(), decision, onDay(1)).consent?.items).not.toHaveProperty('credit-history');
    expect(decision.events).toMatchObject([
      { event: 'consent.given', data: { items: ['employment-facts', 'work-style', 'trust'] } },
    ]);
  });

  it.each([
    [
      'an item without an answer',
      { 'employment-facts': true, 'work-style': true, trust: true },
      ['item-own-words'],
    ],
    ['a required item refused', { ...all, 'employment-facts': false }, ['item-employment-facts']],
    ['no answer at all', {}, Object.keys(all).map((id) => `item-${id}`)],
  ])('refuses %s', (_, items, paths) => {
    expect(refusalOf(() => giveItems(items))).toEqual({ code: 'invalid_input', paths });
  });

  it('wants what the law asks apart agreed to by itself', () => {
    const faults = { code: 'invalid_input', paths: ['separate-contact_referees'] };
    expect(refusalOf(() => give({ separate: {} }))).toEqual(faults);
    expect(refusalOf(() => give({ separate: { contact_referees: false } }))).toEqual(faults);
    const china = askedIn('CN', 'CN');
    expect(Object.keys(consentTo(china.scope).separate).sort()).toEqual([
      'contact_referees',
      'export',
      'hand_on',
    ]);
    // Nothing may depend on a consent to what is never done.
    expect(china.scope?.law.separateConsents).toContain('sensitive_data');
  });

  it('is for the scope that was shown, not for one that has come since', () => {
    const other = resolveScope({ ...order, reason: `${order.reason} And more.` }, onDay(0));
    expect(refusalOf(() => give({ scopeHash: other.hash }))).toEqual({
      code: 'invalid_input',
      paths: ['scope'],
    });
    expect(refusalOf(() => give({ scopeHash: '' })).paths).toEqual(['scope']);
  });

  it('is settled the second time, whatever is sent then', () => {
    expect(giveItems({}, consented())).toEqual(settled);
    expect(give({}, nominated())).toEqual(settled);
  });

  it('is not asked for before the scope stands', () => {
    expect(refusalOf(() => give({}, ordered()))).toEqual({ code: 'not_at_this_step', paths: [] });
  });

  it('is refused when the check has ended', () => {
    const check = asked();
    const ended = { ...check, head: { ...check.head, ended: 'expired' as const } };
    expect(refusalOf(() => give({}, ended)).code).toBe('already_ended');
  });
});

describe('a disclosure that stands alone', () => {
  const first = 'law.us-ca.disclosure';
  const second = 'law.us-fcra.disclosure';
  const read = (check: ReturnType<typeof asked>, text: string) =>
    applied(check, confirmDisclosure(check, { text }, onDay(1)), onDay(1));

  it('is a document of its own for each law', () => {
    expect(unreadDisclosures(askedIn('US-CA', 'US'))).toEqual([first, second]);
    expect(unreadDisclosures(asked())).toEqual([]);
  });

  it('comes before the consent, every one of them, and is part of its evidence', () => {
    const check = askedIn('US-CA', 'US');
    expect(refusalOf(() => give({}, check)).code).toBe('not_at_this_step');
    const one = read(check, second);
    expect(one.head.disclosureAt).toBeUndefined();
    expect(refusalOf(() => give({}, one)).code).toBe('not_at_this_step');
    const both = read(one, first);
    expect(both.head.disclosureAt).toBe('2026-03-03T09:00:00.000Z');
    expect(give({}, both).put).toMatchObject([{ disclosureAt: '2026-03-03T09:00:00.000Z' }]);
  });

  it('is confirmed once, and only where there is one', () => {
    const check = read(askedIn('US', 'US'), second);
    expect(confirmDisclosure(check, { text: second }, onDay(2))).toEqual(settled);
    expect(confirmDisclosure(check, { text: 'law.cn.disclosure' }, onDay(2))).toEqual(settled);
    expect(confirmDisclosure(asked(), { text: second }, onDay(2))).toEqual(settled);
    expect(refusalOf(() => confirmDisclosure(ordered(), { text: second }, onDay(0))).code).toBe(
      'not_at_this_step',
    );
  });
});
