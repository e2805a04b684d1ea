import { describe, expect, it } from 'vitest';
import { giveConsent } from '../../../shared/domain/acts/give-consent.ts';
import { settled } from '../../../shared/domain/decision.ts';
import { applied, asked, consented, consentInput, nominated, onDay, ordered } from '../support/checks.ts';
import { refusalOf } from '../support/refusals.ts';

const give = (input = consentInput, check = asked()) => giveConsent(check, input, onDay(1));
const itemsWith = (items: Record<string, boolean>) => ({
  ...consentInput,
  items: items as typeof consentInput.items,
});

describe('giving consent', () => {
  it('keeps the evidence: who, when, which text, which scope, through which link', () => {
    const check = asked();
    const decision = give(consentInput, check);
    expect(decision.put).toEqual([
      {
        type: 'consent',
        at: '2026-03-03T09:00:00.000Z',
        items: consentInput.items,
        scopeHash: check.scope?.hash,
        textVersion: 'consent-1',
        language: 'en',
        link: consentInput.link,
        doNotContact: [],
      },
    ]);
    expect(decision.events).toEqual([
      {
        event: 'consent.given',
        actor: { kind: 'candidate', id: 'candidate' },
        data: {
          items: ['employment-facts', 'work-style', 'own-words'],
          scopeHash: check.scope?.hash,
          textVersion: 'consent-1',
          language: 'en',
          link: consentInput.link,
        },
      },
    ]);
  });

  it('lets the candidate refuse what is optional, and notes nothing that was not asked', () => {
    const decision = give(
      itemsWith({ 'employment-facts': true, 'work-style': true, 'own-words': false, 'credit-history': true }),
    );
    expect(decision.put).toMatchObject([
      { items: { 'employment-facts': true, 'work-style': true, 'own-words': false } },
    ]);
    expect(applied(asked(), decision, onDay(1)).consent?.items).not.toHaveProperty('credit-history');
    expect(decision.events[0]?.data?.items).toEqual(['employment-facts', 'work-style']);
  });

  it.each([
    ['an item without an answer', { 'employment-facts': true, 'work-style': true }, ['item-own-words']],
    [
      'a required item refused',
      { 'employment-facts': false, 'work-style': true, 'own-words': true },
      ['item-employment-facts'],
    ],
    ['no answer at all', {}, ['item-employment-facts', 'item-work-style', 'item-own-words']],
  ])('refuses %s', (_, items, paths) => {
    expect(refusalOf(() => give(itemsWith(items)))).toEqual({ code: 'invalid_input', paths });
  });

  it('is settled the second time, whatever is sent then', () => {
    expect(give(itemsWith({}), consented())).toEqual(settled);
    expect(give(consentInput, nominated())).toEqual(settled);
  });

  it('is not asked for before the scope stands', () => {
    expect(refusalOf(() => give(consentInput, ordered()))).toEqual({ code: 'not_at_this_step', paths: [] });
  });

  it('is refused when the check has ended', () => {
    const check = asked();
    const ended = { ...check, head: { ...check.head, ended: 'expired' as const } };
    expect(refusalOf(() => give(consentInput, ended)).code).toBe('already_ended');
  });
});
