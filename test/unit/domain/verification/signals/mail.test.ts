import { describe, expect, it } from 'vitest';
import type { Witness } from '../../../../../shared/domain/verification/panel.ts';
import { domainFits } from '../../../../../shared/domain/verification/signals/standing.ts';
import { grid, honestRows, signal } from '../panels.ts';

describe('a domain and an organisation', () => {
  it.each([
    ['acme.com', 'Acme'],
    ['acme.com', 'Acme Inc.'],
    ['acme.co.uk', 'ACME Ltd'],
    ['mail.acme.de', 'Acme GmbH'],
    ['acme-optics.com', 'Acme Optics'],
    ['acmeoptics.com', 'Acme Optics Ltd.'],
    ['acme.com', 'Acme Optics'],
    ['ibm.com', 'International Business Machines'],
    ['us.ibm.com', 'International Business Machines Corporation'],
    ['bmw.de', 'BMW Group'],
    ['siemens.com', 'Siemens AG'],
    ['pwc.com', 'PwC'],
    ['northwind.example', 'Northwind Traders'],
    ['lumenlabs.io', 'Lumen Labs'],
    ['lumen-labs.io', 'Lumen Labs, Inc.'],
    ['societegenerale.fr', 'Société Générale SA'],
    ['muenchen-re.example', 'Muenchen Re AG'],
    ['johnsonandjohnson.com', 'Johnson & Johnson'],
    ['ox.ac.uk', 'Ox'],
    ['acme.com.au', 'The Acme Company Pty Ltd'],
    ['acmegroup.com', 'Acme'],
    ['hr-experts.com', 'HR Experts'],
    ['jobsite.com', 'Jobsite Ltd'],
    // Another script can not be compared.
    ['huawei.com', '华为技术有限公司'],
    ['yandex.ru', 'Яндекс'],
  ])('%s fits %s', (domain, organisation) => {
    expect(domainFits(domain, organisation)).toBe('fits');
  });

  it.each([
    ['siemems.com', 'Siemens AG'],
    ['siernens.com', 'Siemens AG'],
    ['microsofl.com', 'Microsoft Corporation'],
    ['rnicrosoft.com', 'Microsoft'],
    ['northwlnd.example', 'Northwind Traders'],
    ['acme-hr.com', 'Acme'],
    ['acme-references.com', 'Acme Optics'],
    ['siemens-verification.com', 'Siemens AG'],
    ['microsoft-careers.net', 'Microsoft'],
    ['lumen1abs.io', 'Lumen Labs'],
    ['goog1e.com', 'Google LLC'],
  ])('%s imitates %s', (domain, organisation) => {
    expect(domainFits(domain, organisation)).toBe('resembles');
  });

  it.each([
    ['globex.com', 'Acme'],
    ['initech.example', 'Lumen Labs'],
    ['oracle.com', 'Siemens AG'],
    ['umbrella.co.uk', 'Acme Optics Ltd'],
    ['stark.com', 'Wayne Enterprises'],
    ['hooli.com', 'Pied Piper'],
    ['ford.com', 'BMW Group'],
    ['hospital.example', 'City of Leeds'],
    ['vandelay.com', 'International Business Machines'],
    ['co.uk', 'Acme'],
    ['bank.com', 'The Tank Company'],
    ['randomname.net', 'HR Experts'],
  ])('%s is another than %s', (domain, organisation) => {
    expect(domainFits(domain, organisation)).toBe('differs');
  });

  it('says nothing of an organisation or a domain without letters', () => {
    expect(domainFits('acme.com', '')).toBe('fits');
    expect(domainFits('', 'Acme')).toBe('fits');
    expect(domainFits('acme.com', 'GmbH')).toBe('fits');
  });
});

describe('an address', () => {
  const org = { key: 'work.0.name', kind: 'org', value: 'Acme Optics' } as const;
  const mail = (change: Partial<Witness>, claims = [org]) =>
    signal(grid(honestRows(4), { more: [change], change: { claims } }), 'r1', 'mail_mismatch');

  it.each([
    'gmail.com',
    'GMAIL.com ',
    'qq.com',
    '163.com',
    'outlook.com',
    'proton.me',
    'gmx.de',
    'web.de',
    'foxmail.com',
    'icloud.com',
  ])('at %s is a personal one: noticed, not raised', (mailDomain) => {
    expect(mail({ mailDomain })).toEqual({
      kind: 'mail_mismatch',
      strength: 0.3,
      evidence: { domain: 'personal' },
    });
  });

  it('of the organisation is nothing to notice', () => {
    expect(mail({ mailDomain: 'acme.com' })).toBeUndefined();
    expect(mail({ mailDomain: 'globex.com', organisation: 'Globex' })).toBeUndefined();
    expect(mail({})).toBeUndefined();
    expect(mail({ mailDomain: '' })).toBeUndefined();
  });

  it('of any of the organisations that the candidate names is nothing to notice', () => {
    expect(
      mail({ mailDomain: 'lumenlabs.io' }, [org, { ...org, value: 'Lumen Labs' } as never]),
    ).toBeUndefined();
  });

  it('elsewhere is noticed, and raised only for who still works there', () => {
    const elsewhere = { mailDomain: 'globex.com' };
    expect(mail(elsewhere)?.strength).toBeLessThan(0.5);
    expect(mail({ ...elsewhere, overlap: { from: '2019-01', to: '2021-03' } })?.strength).toBeLessThan(0.5);
    expect(mail({ ...elsewhere, overlap: { from: '2019-01' } })?.strength).toBeGreaterThanOrEqual(0.5);
    expect(
      mail({ ...elsewhere, overlap: { from: '2019-01', to: 'present' } })?.strength,
    ).toBeGreaterThanOrEqual(0.5);
  });

  it('that imitates the organisation is raised', () => {
    expect(mail({ mailDomain: 'acme-hr.com' })).toMatchObject({
      strength: 0.7,
      evidence: { domain: 'imitates' },
    });
  });

  it('is not judged where no organisation is named', () => {
    expect(mail({ mailDomain: 'globex.com' }, [])).toBeUndefined();
  });

  it('never costs weight', () => {
    const { mailDomain } = { mailDomain: 'acme-hr.com' };
    expect(mail({ mailDomain })?.with).toBeUndefined();
  });
});
