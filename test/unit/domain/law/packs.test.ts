import { describe, expect, it } from 'vitest';
import {
  type JurisdictionPack,
  joins,
  neverAsked,
  type PackField,
  type PackFields,
  packFields,
  packIds,
  packSchema,
  packs,
  waitingDays,
} from '../../../../shared/domain/law/index.ts';
import { judge, noLaxer } from './strictness.ts';

const pack = (id: string): JurisdictionPack => {
  const found = packs.find((one) => one.id === id);
  if (!found) throw new Error(`There is no pack ${id}.`);
  return found;
};
const asksFor = <F extends PackField>(field: F, law: PackFields): boolean =>
  joins[field].demands(law[field]).length > 0;

describe('every pack', () => {
  it('is there once', () => {
    expect(packs.map(({ id }) => id)).toEqual([...packIds]);
  });

  it.each(packs.map((one) => [one.id, one] as const))('%s fits the schema as it stands', (_, one) => {
    expect(packSchema.parse(one)).toEqual(one);
  });

  it.each(packs.map((one) => [one.id, one] as const))(
    '%s has a source for all it asks, and for no more',
    (_, one) => {
      const asked = packFields.filter((field) => asksFor(field, one));
      expect(Object.keys(one.sources).sort()).toEqual([...asked].sort());
    },
  );

  it('wants two independent sources and never asks what is asked nowhere', () => {
    for (const { corroboration, bannedTopics } of packs) {
      expect(corroboration).toEqual({ sources: 2, independent: true });
      expect(neverAsked.filter((topic) => !bannedTopics.includes(topic))).toEqual([]);
    }
  });

  it('is frozen to the bottom', () => {
    const thaws = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(thaws));
    expect(thaws(packs)).toBe(false);
  });
});

describe('what the laws say', () => {
  it('FCRA: stand-alone disclosure, written authorisation, five business days, 30 days for a dispute', () => {
    const law = pack('us-fcra');
    expect(law).toMatchObject({
      operatorRole: 'agency',
      lawfulBasis: 'written_authorisation',
      standAloneDisclosure: true,
      waiting: [{ days: 5, count: 'business', calendar: 'US' }],
      lookBackYears: 7,
    });
    expect(law.dispute.decideDays).toBe(30);
  });

  it('GDPR: permission to contact apart from the basis, no text kept from the referee', () => {
    const law = pack('eu-gdpr');
    expect(law.lawfulBasis).toBe('legitimate_interests');
    expect(law.separateConsents).toContain('contact_referees');
    expect(law.notices.referee).toHaveLength(1);
    expect(law.confidentiality.modes).not.toContain('confidential');
    expect(pack('uk').confidentiality.modes).toContain('confidential');
  });

  it('PIPL: a consent of its own for sensitive data, handing on and export; no credit', () => {
    const law = pack('cn');
    expect(law.separateConsents).toEqual(expect.arrayContaining(['export', 'hand_on', 'sensitive_data']));
    expect(law.bannedTopics).toContain('credit');
  });

  it('California and the EU: no pay history', () => {
    expect(packs.filter(({ payHistory }) => payHistory === 'banned').map(({ id }) => id)).toEqual([
      'eu-gdpr',
      'strict-default',
      'us-ca',
    ]);
  });
});

describe('the strict default', () => {
  const strict = pack('strict-default');
  const others = packs.filter((one) => one !== strict);

  it.each(packFields.filter((field) => field !== 'notices' && field !== 'waiting'))(
    'is at least as strict as every other pack in %s',
    (field) => {
      expect(others.filter((one) => !judge(noLaxer, field, strict, one)).map(({ id }) => id)).toEqual([]);
    },
  );

  it('has a notice of its own wherever another pack has one', () => {
    for (const kind of ['candidate', 'referee', 'disclosure', 'rights'] as const) {
      expect(others.some(({ notices }) => notices[kind].length > 0)).toBe(true);
      expect(strict.notices[kind]).toEqual([`law.strict-default.${kind}`]);
    }
  });

  it('waits at least as long as every other pack, on whatever day it begins', () => {
    const shorter: string[] = [];
    for (let day = Date.UTC(2025, 0, 1); day < Date.UTC(2040, 10, 30); day += 86_400_000) {
      const from = new Date(day).toISOString().slice(0, 10);
      const own = waitingDays(strict.waiting, from);
      for (const { id, waiting } of others)
        if (waitingDays(waiting, from) > own) shorter.push(`${id} ${from}`);
    }
    expect(shorter).toEqual([]);
  });
});

describe('the schema', () => {
  const usCa = () => structuredClone(pack('us-ca')) as unknown as Record<string, unknown>;
  const part = (name: string) => structuredClone(pack('us-ca'))[name as keyof JurisdictionPack] as object;

  it.each<[string, Record<string, unknown>]>([
    ['an unknown field', { mood: 'good' }],
    ['a missing field', { retention: undefined }],
    ['an unknown id', { id: 'atlantis' }],
    ['version 0', { version: 0 }],
    ['no title', { title: ' ' }],
    ['a place in words', { places: ['California'] }],
    ['a basis that is none', { lawfulBasis: 'because' }],
    ['a list out of order', { separateConsents: ['hand_on', 'export'] }],
    ['a list with doubles', { channels: ['form', 'form'] }],
    ['no form', { channels: ['telephone'] }],
    ['no grouped answers', { confidentiality: { modes: ['named'], groupMinimum: 3 } }],
    ['a group of one', { confidentiality: { modes: ['grouped'], groupMinimum: 1 } }],
    ['half a day', { waiting: [{ days: 1.5, count: 'calendar' }] }],
    ['a wait of no days', { waiting: [{ days: 0, count: 'calendar' }] }],
    ['holidays of calendar days', { waiting: [{ days: 5, count: 'calendar', calendar: 'US' }] }],
    ['holidays that nobody knows', { waiting: [{ days: 5, count: 'business', calendar: 'XX' }] }],
    [
      'two waits counted alike',
      {
        waiting: [
          { days: 5, count: 'calendar' },
          { days: 6, count: 'calendar' },
        ],
      },
    ],
    ['hashes kept for a year', { retention: { ...part('retention'), signals: 365 } }],
    ['data kept for ever', { retention: { ...part('retention'), report: 100_000 } }],
    ['less time than every candidate has', { dispute: { decideDays: 30, candidateDays: 4 } }],
    ['a topic nobody knows', { bannedTopics: [...pack('us-ca').bannedTopics, 'weather'] }],
    ['a topic that is asked nowhere left out', { bannedTopics: ['age', 'pay_history'] }],
    ['pay history banned and allowed', { payHistory: 'allowed' }],
    ['a text of another pack', { notices: { ...part('notices'), referee: ['law.uk.referee'] } }],
    ['a text without a form', { notices: { ...part('notices'), referee: ['Dear referee'] } }],
    ['a stand-alone disclosure without text', { notices: { ...part('notices'), disclosure: [] } }],
    ['a demand without a source', { sources: {} }],
    [
      'a source without an address',
      { sources: { ...part('sources'), lookBackYears: [{ law: 'Some law' }] } },
    ],
    [
      'a source at an unsafe address',
      { sources: { ...part('sources'), lookBackYears: [{ law: 'Some law', url: 'http://example.com' }] } },
    ],
    ['a source for a field that is none', { sources: { ...part('sources'), mood: part('sources') } }],
  ])('refuses %s', (_, change) => {
    expect(packSchema.safeParse(usCa()).success).toBe(true);
    expect(packSchema.safeParse({ ...usCa(), ...change }).success).toBe(false);
  });
});
