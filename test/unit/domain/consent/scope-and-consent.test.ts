import { describe, expect, it } from 'vitest';
import { askOf, type Check } from '../../../../shared/domain/check/check.ts';
import { endedNoteSchema, sayEndedNote } from '../../../../shared/domain/check/ended-note.ts';
import { scopeHash } from '../../../../shared/domain/scope/scope.ts';
import { languages, wordsOf } from '../../../../shared/words/index.ts';
import {
  applied,
  asked,
  consented,
  day,
  nominated,
  onDay,
  ordered,
  scoped,
  stepped,
} from '../../support/checks.ts';
import { steps } from '../../support/steps.ts';
import { stringsIn } from '../../support/strings.ts';

describe('the scope step', () => {
  it('freezes what is checked, with a hash over it', () => {
    const decision = steps.ResolveScope(ordered(), onDay(0));
    const check = applied(ordered(), decision, onDay(0));
    expect(decision.next).toBe('resolved');
    expect(check.head).toMatchObject({ stage: 'consent', status: 'awaiting_consent' });
    expect(check.scope).toMatchObject({
      packageId: 'professional',
      questionnaireId: 'professional',
      minimumReferences: 3,
      roleMix: [
        { anyOf: ['manager'], least: 1 },
        { anyOf: ['peer'], least: 1 },
      ],
    });
    expect(check.scope && scopeHash(check.scope)).toBe(check.scope?.hash);
    expect(check.scope?.items.map(({ id, reason }) => ({ id, reason }))).toEqual(ordered().order.items);
  });

  it('writes to nobody', () => {
    expect(steps.ResolveScope(ordered(), onDay(0)).mails).toBeUndefined();
  });

  it('passes over a scope that stands', () => {
    expect(steps.ResolveScope(asked(), onDay(9))).toEqual({ next: 'resolved', events: [] });
  });

  it.each<[string, Partial<Check['order']>, string]>([
    ['a package that is gone', { package: 'astronaut' }, 'unknown_package'],
    ['no reason', { reason: '' }, 'invalid_input'],
  ])('ends an order that cannot be served: %s', (_, change, code) => {
    const check = ordered();
    const broken = { ...check, order: { ...check.order, ...change } };
    const decision = steps.ResolveScope(broken, onDay(0));
    expect(decision).toMatchObject({
      next: 'ended',
      head: { ended: 'order_refused' },
      events: [{ event: 'check.order_refused', data: { code } }],
    });
    const { endedNote } = applied(broken, decision, onDay(0)).head;
    expect(endedNote && endedNoteSchema.parse(endedNote)).toEqual(endedNote);
    expect(endedNote && stringsIn(endedNote).filter(([, text]) => /\s/.test(text))).toEqual([]);
    for (const language of languages)
      expect(endedNote && sayEndedNote(wordsOf[language], endedNote)).toMatch(
        language === 'zh' ? /\p{Script=Han}/u : /^[A-Z].+\.$/,
      );
  });
});

describe('the consent step', () => {
  const consentStep = (check: Check, days: number) => steps.ChaseConsent(check, onDay(days));

  it('invites the candidate and waits until the first reminder', () => {
    const decision = consentStep(scoped(), 0);
    expect(decision).toMatchObject({
      next: 'wait',
      seconds: 2 * day,
      mails: [{ template: 'consent-invitation', to: { kind: 'candidate' }, run: 1 }],
      events: [{ event: 'consent.asked' }],
    });
    const check = applied(scoped(), decision, onDay(0));
    expect(check.mails.map(({ id }) => id)).toEqual(['consent-invitation-1']);
    expect(askOf(check, 'consent')).toEqual({
      type: 'ask',
      kind: 'consent',
      round: 1,
      askedAt: '2026-03-02T09:00:00.000Z',
      until: '2026-03-09T09:00:00.000Z',
      reminders: 0,
    });
  });

  it('reminds on its days, twice at the most', () => {
    const once = stepped(asked(), 'ChaseConsent', onDay(2));
    const twice = stepped(once, 'ChaseConsent', onDay(5));
    expect(twice.mails.map(({ id }) => id)).toEqual([
      'consent-invitation-1',
      'consent-reminder-1-1',
      'consent-reminder-2-1',
    ]);
    expect(consentStep(twice, 6)).toMatchObject({ next: 'wait', seconds: day, events: [] });
  });

  it('lets the check expire when the time is over', () => {
    const check = stepped(asked(), 'ChaseConsent', onDay(7));
    expect(check.head).toMatchObject({
      ended: 'expired',
      status: 'expired',
      endedAt: '2026-03-09T09:00:00.000Z',
    });
    expect(consentStep(check, 7).next).toBe('ended');
  });

  it('goes on waiting for the referees of somebody who has only consented', () => {
    expect(consentStep(consented(), 1)).toMatchObject({ next: 'wait', seconds: day });
    expect(consentStep(consented(), 7)).toMatchObject({ next: 'ended', head: { ended: 'expired' } });
  });

  it('goes on when the referees are named, even late', () => {
    expect(consentStep(nominated(), 1)).toEqual({ next: 'nominated', events: [] });
    expect(consentStep(nominated(), 30)).toEqual({ next: 'nominated', events: [] });
  });

  it('reports a candidate who cannot be reached', () => {
    const check = asked();
    const bounced = { ...check, head: { ...check.head, candidateBounced: true } };
    expect(consentStep(bounced, 1)).toEqual({ next: 'unreachable', events: [] });
  });

  it('is never run before the scope stands', () => {
    expect(() => consentStep(ordered(), 0)).toThrow('The scope has not been resolved.');
  });
});
