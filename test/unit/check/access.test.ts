import { describe, expect, it } from 'vitest';
import { isLinkAlive, type Link, type LinkPurpose, mayBeSent } from '../../../shared/domain/access.ts';
import { withdrawCheck } from '../../../shared/domain/acts/end-check.ts';
import { recordDelivery } from '../../../shared/domain/acts/record-delivery.ts';
import { declineReference } from '../../../shared/domain/acts/referee-acts.ts';
import { retryCheck } from '../../../shared/domain/acts/retry-check.ts';
import type { Check } from '../../../shared/domain/check.ts';
import { type Mail, type MailTemplate, mailTemplates } from '../../../shared/domain/records.ts';
import {
  answered,
  asked,
  collecting,
  completed,
  done,
  inReview,
  nominated,
  onDay,
  reviewed,
  stepped,
} from '../support/checks.ts';

const link = (person: string, purpose: LinkPurpose, expires = 100): Link => ({
  hash: 'f'.repeat(64),
  checkId: 'check-1',
  person,
  purpose,
  issuedAt: new Date(onDay(0).now).toISOString(),
  expiresAt: new Date(onDay(expires).now).toISOString(),
});
const withdrawn = () => done(collecting(), withdrawCheck, onDay(2));
const bounced = () =>
  done(
    collecting(),
    (now, at) => recordDelivery(now, { mailId: 'referee-invitation-r1-1', result: 'bounced' }, at),
    onDay(2),
  );

describe('a link', () => {
  it.each<[string, Link, () => Check, number, boolean]>([
    ['process, running', link('candidate', 'process'), asked, 1, true],
    ['process, expired', link('candidate', 'process', 1), asked, 1, false],
    ['process, withdrawn', link('candidate', 'process'), withdrawn, 3, false],
    ['process, completed', link('candidate', 'process'), completed, 4, false],
    ['process of a referee', link('r1', 'process'), collecting, 2, false],
    ['result, running', link('candidate', 'result'), inReview, 3, false],
    ['result, completed', link('candidate', 'result'), completed, 4, true],
    ['result, expired', link('candidate', 'result', 4), completed, 4, false],
    ['result, withdrawn', link('candidate', 'result'), withdrawn, 4, false],
    ['result of a referee', link('r1', 'result'), completed, 4, false],
    ['reference, before the invitation', link('r1', 'reference'), nominated, 1, false],
    ['reference, invited', link('r1', 'reference'), collecting, 2, true],
    ['reference, a moment before the end', link('r1', 'reference'), collecting, 10.99, true],
    ['reference, past its time', link('r1', 'reference'), collecting, 11, false],
    ['reference, answered', link('r1', 'reference'), () => answered(collecting(), 'r1', onDay(2)), 3, true],
    [
      'reference, declined',
      link('r1', 'reference'),
      () => done(collecting(), (c, m) => declineReference(c, { refereeId: 'r1' }, m), onDay(2)),
      3,
      true,
    ],
    ['reference, bounced', link('r1', 'reference'), bounced, 3, false],
    [
      'reference, unanswered',
      link('r1', 'reference'),
      () => stepped(collecting(), 'ChaseReferee', onDay(11), 'r1'),
      3,
      false,
    ],
    ['reference, withdrawn', link('r1', 'reference'), withdrawn, 3, false],
    ['reference, completed', link('r1', 'reference'), completed, 4, false],
    ['reference of a stranger', link('r9', 'reference'), collecting, 2, false],
    ['reference of the candidate', link('candidate', 'reference'), collecting, 2, false],
  ])('%s', (_, one, state, days, alive) => {
    expect(isLinkAlive(state(), one, onDay(days).now)).toBe(alive);
  });
});

it('a link that went to an address of the candidate that was wrong is dead', () => {
  const moved = done(
    asked(),
    (now, at) =>
      retryCheck(now, { actor: { kind: 'staff', id: 's' }, candidateEmail: 'new@home.example' }, at),
    onDay(1),
  );
  const old = link('candidate', 'process');
  expect(isLinkAlive(moved, old, onDay(2).now)).toBe(false);
  expect(isLinkAlive(moved, { ...old, issuedAt: new Date(onDay(1).now).toISOString() }, onDay(2).now)).toBe(
    true,
  );
});

const mail = (template: MailTemplate, to = 'candidate'): Mail => ({
  type: 'mail',
  id: `${template}-${to}`,
  template,
  to,
  state: 'queued',
  at: '',
});

describe('a queued mail', () => {
  const lastNotices = new Set<MailTemplate>([
    'report-ready',
    'result',
    'referee-thanks',
    'check-ended-candidate',
    'check-ended-requester',
    'check-ended-referee',
  ]);
  it.each(mailTemplates)(
    '%s may leave while the check runs, and after the end only as a last notice',
    (template) => {
      if (template === 'needs-attention') return;
      expect(mayBeSent(asked(), mail(template))).toBe(true);
      expect(mayBeSent(withdrawn(), mail(template))).toBe(lastNotices.has(template));
      expect(mayBeSent(completed(), mail(template))).toBe(lastNotices.has(template));
    },
  );

  it('is an alarm only while the check needs attention', () => {
    const check = asked();
    const attention = { reason: 'step_failed', step: 'consent', error: 'Unknown', at: '' } as const;
    expect(mayBeSent(check, mail('needs-attention', 'staff'))).toBe(false);
    expect(
      mayBeSent({ ...check, head: { ...check.head, attention } }, mail('needs-attention', 'staff')),
    ).toBe(true);
  });

  it.each<[string, () => Check, boolean]>([
    ['invited', collecting, true],
    ['answered', () => answered(collecting(), 'r1', onDay(2)), false],
    ['bounced', bounced, false],
    ['not yet invited', nominated, false],
  ])('to a referee who is %s', (_, state, may) => {
    expect(mayBeSent(state(), mail('referee-reminder', 'r1'))).toBe(may);
    expect(mayBeSent(state(), mail('referee-invitation', 'r1'))).toBe(may);
  });

  it('never goes to somebody on the do-not-contact list, whatever it is', () => {
    const check = reviewed();
    const listed = {
      ...check,
      ...(check.consent && { consent: { ...check.consent, doNotContact: ['@work.example'] } }),
    };
    for (const template of mailTemplates) expect(mayBeSent(listed, mail(template, 'r1'))).toBe(false);
    expect(mayBeSent(check, mail('referee-thanks', 'r1'))).toBe(true);
  });
});
