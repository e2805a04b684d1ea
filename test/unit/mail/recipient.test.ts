import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/domain/check/check.ts';
import {
  type MailTemplate,
  mailTemplates,
  type Recipient,
  toCandidate,
  toReferee,
  toRequester,
  toStaff,
} from '../../../shared/domain/check/records.ts';
import type { Audience } from '../../../shared/mail/mails/definition.ts';
import { mails } from '../../../shared/mail/mails/index.ts';
import { addresseeOf } from '../../../shared/mail/recipient.ts';
import { asked, collecting, completed, ids, nominated, onDay } from '../support/checks.ts';

const addressee = (check: Check, template: MailTemplate, to: Recipient) =>
  addresseeOf(
    check,
    { type: 'mail', id: 'x', template, to, state: 'queued', at: '' },
    onDay(4),
    'reviewers@northwind.example',
  );
const decisionMaker = (number: number): Recipient => ({ kind: 'decision-maker', number });
const ana = { name: 'Ana Ferreira', email: 'ana@example.com', language: 'en' };
const witness = { name: 'Witness 1', email: 'witness1@work.example', language: 'en' };

describe('who gets a mail', () => {
  it('the candidate, with a link to the process', () => {
    expect(addressee(asked(), 'consent-invitation', toCandidate)).toEqual({
      ...ana,
      link: { purpose: 'process', path: 'c', person: toCandidate, expiresAt: '2026-06-04T09:00:00.000Z' },
    });
  });

  it('the candidate, with a link to the result as long as the package says', () => {
    expect(addressee(completed(), 'result', toCandidate)?.link).toEqual({
      purpose: 'result',
      path: 'c',
      person: toCandidate,
      expiresAt: '2026-05-05T09:00:00.000Z',
    });
  });

  it.each(['check-ended-candidate'] as const)('the candidate, without a link in %s', (template) => {
    expect(addressee(completed(), template, toCandidate)).toEqual(ana);
  });

  it('a referee, with a link that lasts at the most as long as the candidate’s: their day decides', () => {
    expect(addressee(collecting(), 'referee-invitation', toReferee('r1'))).toEqual({
      ...witness,
      link: {
        purpose: 'reference',
        path: 'r',
        person: toReferee('r1'),
        expiresAt: '2026-06-04T09:00:00.000Z',
      },
    });
  });

  it.each(['referee-thanks', 'check-ended-referee'] as const)(
    'a referee, without a link in %s',
    (template) => {
      expect(addressee(collecting(), template, toReferee('r1'))).toEqual(witness);
    },
  );

  it('a referee who has no time yet, without a link', () => {
    expect(addressee(nominated(), 'referee-invitation', toReferee('r1'))).toEqual(witness);
  });

  it('staff, requester and decision-makers, with the page that asks them to sign in', () => {
    const page = `/staff/checks/${ids.id}`;
    expect(addressee(asked(), 'needs-attention', toStaff)).toEqual({
      name: 'Evenhand staff',
      email: 'reviewers@northwind.example',
      language: 'en',
      staffPath: page,
    });
    expect(addressee(asked(), 'redaction-needed', toStaff)?.staffPath).toBe(`${page}/redactions`);
    expect(addressee(asked(), 'check-ended-requester', toRequester)).toEqual({
      name: 'Rita Okafor',
      email: 'rita@northwind.example',
      language: 'en',
      staffPath: page,
    });
    expect(addressee(completed(), 'report-ready', toRequester)?.staffPath).toBe(`${page}/report`);
    expect(addressee(completed(), 'report-ready', decisionMaker(0))).toEqual({
      name: 'Dan Weiss',
      email: 'dan@northwind.example',
      language: 'en',
      staffPath: `${page}/report`,
    });
  });

  it('each in the language they chose, and staff in English whatever the candidate speaks', () => {
    const check = completed();
    const chinese: Check = {
      ...check,
      order: { ...check.order, candidate: { ...check.order.candidate, language: 'zh' } },
      referees: check.referees.map((one) => (one.id === 'r2' ? { ...one, language: 'zh' } : one)),
    };
    for (const template of ['consent-invitation', 'result', 'check-ended-candidate'] as const)
      expect(addressee(chinese, template, toCandidate)?.language).toBe('zh');
    for (const template of ['referee-invitation', 'referee-thanks'] as const)
      expect([1, 2, 3].map((n) => addressee(chinese, template, toReferee(`r${n}`))?.language)).toEqual([
        'en',
        'zh',
        'en',
      ]);
    for (const to of [toStaff, toRequester, decisionMaker(0)])
      expect(addressee(chinese, 'report-ready', to)?.language).toBe('en');
  });

  it('nobody, when there is no such person or no address', () => {
    const check = asked();
    const { email: _, ...machine } = check.order.requester;
    const byMachine = { ...check, order: { ...check.order, requester: machine } };
    expect(addressee(byMachine, 'report-ready', toRequester)).toBeUndefined();
    expect(addressee(check, 'report-ready', decisionMaker(7))).toBeUndefined();
    expect(addressee(check, 'referee-invitation', toReferee('r1'))).toBeUndefined();
  });

  it.each(mailTemplates)('no link of somebody else: %s', (template) => {
    const { audience, link } = mails[template];
    const purposeFor = (one: Audience) =>
      audience === one && link && 'purpose' in link ? link.purpose : undefined;
    expect(addressee(collecting(), template, toReferee('r1'))?.link?.purpose).toBe(purposeFor('referee'));
    expect(addressee(collecting(), template, toCandidate)?.link?.purpose).toBe(purposeFor('candidate'));
    expect(addressee(collecting(), template, toStaff)?.link).toBeUndefined();
    expect(addressee(collecting(), template, toRequester)?.link).toBeUndefined();
  });
});
