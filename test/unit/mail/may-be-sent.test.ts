import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/domain/check/check.ts';
import {
  type Mail,
  type MailTemplate,
  mailId,
  mailTemplates,
  type Recipient,
  toCandidate,
  toReferee,
  toRequester,
  toStaff,
} from '../../../shared/domain/check/records.ts';
import { keepScope } from '../../../shared/domain/consent/give-consent.ts';
import { recordDelivery } from '../../../shared/domain/outreach/record-delivery.ts';
import { changeScope } from '../../../shared/domain/scope/change-scope.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import { mails } from '../../../shared/mail/mails/index.ts';
import { isHeld, mayBeSent } from '../../../shared/mail/may-be-sent.ts';
import {
  answered,
  asked,
  collecting,
  completed,
  done,
  items,
  nominated,
  onDay,
  reviewed,
  withdraw,
} from '../support/checks.ts';
import { askedToRedact, decidedAs } from '../support/held.ts';

const withdrawn = () => done(collecting(), withdraw, onDay(2));
const propose = (check: Check, at: Moment) =>
  changeScope(check, { items: items.slice(0, 2) }, { kind: 'staff', id: 's' }, at);
/** A change of scope waits for the candidate since the third day. */
const paused = () => done(collecting(), propose, onDay(3));
const bounced = () =>
  done(
    collecting(),
    (now, at) => recordDelivery(now, { mailId: 'referee-invitation-r1-1', result: 'bounced' }, at),
    onDay(2),
  );

const mail = (template: MailTemplate, to: Recipient = toCandidate): Mail => ({
  type: 'mail',
  id: mailId({ template, to }),
  template,
  to,
  state: 'queued',
  at: '',
});

describe('a queued mail', () => {
  it.each(mailTemplates)(
    '%s may leave while the check runs, and after the end only as a last notice',
    (template) => {
      const { leavesIf, leavesAfterTheEnd } = mails[template];
      const isLast = leavesAfterTheEnd ?? false;
      // What else has to be so is looked at below, mail by mail.
      if (!leavesIf) expect(mayBeSent(asked(), mail(template))).toBe(true);
      if (leavesIf && isLast) return;
      expect(mayBeSent(withdrawn(), mail(template))).toBe(isLast);
      expect(mayBeSent(completed(), mail(template))).toBe(isLast);
    },
  );

  it.each([
    'report-ready',
    'result',
    'referee-thanks',
    'check-ended-candidate',
    'check-ended-requester',
    'check-ended-referee',
  ] as const)('%s is a last notice', (template) => {
    expect(mayBeSent(withdrawn(), mail(template))).toBe(true);
    expect(mayBeSent(completed(), mail(template))).toBe(true);
  });

  it.each([
    'consent-invitation',
    'consent-reminder',
    'scope-changed',
    'scope-change-settled',
    'outreach-started',
    'referee-invitation',
    'referee-reminder',
    'referee-follow-up',
    'referee-follow-up-reminder',
    'redaction-needed',
    'address-needed',
    'more-referees-needed',
    'findings-ready',
    'findings-reminder',
    'dispute-opened',
    'dispute-reminder',
    'dispute-decided',
  ] as const)('%s belongs to a check that runs', (template) => {
    if (template !== 'redaction-needed') expect(mayBeSent(asked(), mail(template))).toBe(true);
    expect(mayBeSent(withdrawn(), mail(template))).toBe(false);
    expect(mayBeSent(completed(), mail(template))).toBe(false);
  });

  it.each(mailTemplates)(
    '%s is held while a change of scope waits, unless its object says so',
    (template) => {
      const isFree = mails[template].leavesWhileSuspended ?? false;
      for (const to of [toCandidate, toRequester, toStaff, toReferee('r1')])
        expect(isHeld(paused(), mail(template, to))).toBe(!isFree);
      expect(isHeld(collecting(), mail(template))).toBe(false);
      expect(isHeld(done(paused(), keepScope, onDay(4)), mail(template))).toBe(false);
      expect(isHeld(done(paused(), withdraw, onDay(4)), mail(template))).toBe(false);
      // However it has ended: last notices wait for nobody.
      expect(isHeld({ ...paused(), head: { ...paused().head, ended: 'expired' } }, mail(template))).toBe(
        false,
      );
    },
  );

  it('lets the question about the change itself and alarms leave meanwhile, and no mail to a referee', () => {
    expect(isHeld(paused(), mail('scope-changed'))).toBe(false);
    expect(isHeld(paused(), mail('needs-attention', toStaff))).toBe(false);
    for (const template of mailTemplates.filter((one) => mails[one].audience === 'referee'))
      expect(isHeld(paused(), mail(template, toReferee('r1')))).toBe(true);
  });

  it('asks reviewers to decide only while something is left to decide', () => {
    const asking = mail('redaction-needed', toStaff);
    expect(mayBeSent(askedToRedact(), asking)).toBe(true);
    expect(mayBeSent(decidedAs(), asking)).toBe(false);
    expect(mayBeSent(collecting(), asking)).toBe(false);
    expect(mayBeSent(done(askedToRedact(), withdraw, onDay(3)), asking)).toBe(false);
  });

  it('asks about a change of scope only while there is something to answer', () => {
    const asking = mail('scope-changed');
    expect(mayBeSent(asked(), asking)).toBe(true);
    expect(mayBeSent(collecting(), asking)).toBe(false);
    expect(mayBeSent(paused(), asking)).toBe(true);
    expect(mayBeSent(done(paused(), keepScope, onDay(4)), asking)).toBe(false);
    expect(mayBeSent(done(paused(), withdraw, onDay(4)), asking)).toBe(false);
  });

  it('is an alarm only while the check needs attention', () => {
    const check = asked();
    const attention = { reason: 'step_failed', step: 'consent', error: 'Unknown', at: '' } as const;
    expect(mayBeSent(check, mail('needs-attention', toStaff))).toBe(false);
    expect(
      mayBeSent({ ...check, head: { ...check.head, attention } }, mail('needs-attention', toStaff)),
    ).toBe(true);
  });

  it.each<[string, () => Check, boolean]>([
    ['invited', collecting, true],
    ['answered', () => answered(collecting(), 'r1', onDay(2)), false],
    ['bounced', bounced, false],
    ['not yet invited', nominated, false],
  ])('to a referee who is %s', (_, state, may) => {
    expect(mayBeSent(state(), mail('referee-reminder', toReferee('r1')))).toBe(may);
    expect(mayBeSent(state(), mail('referee-invitation', toReferee('r1')))).toBe(may);
  });

  it('never goes to somebody on the do-not-contact list, whatever it is', () => {
    const check = reviewed();
    const listed = {
      ...check,
      ...(check.consent && { consent: { ...check.consent, doNotContact: ['@work.example'] } }),
    };
    for (const template of mailTemplates)
      expect(mayBeSent(listed, mail(template, toReferee('r1')))).toBe(false);
    expect(mayBeSent(check, mail('referee-thanks', toReferee('r1')))).toBe(true);
  });
});
