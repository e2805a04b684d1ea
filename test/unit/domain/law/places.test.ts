import { describe, expect, it } from 'vitest';
import {
  countries,
  isAtLeastAsStrict,
  isKnownPlace,
  packs,
  packsFor,
  resolveLaw,
} from '../../../../shared/domain/law/index.ts';

const ids = (place: string | undefined): string[] =>
  packsFor(place)
    .map(({ id }) => id)
    .sort();

describe('places', () => {
  it.each([
    ['US', ['us-fcra']],
    ['US-NY', ['us-fcra']],
    ['US-CA', ['us-ca', 'us-fcra']],
    ['us-ca', ['us-ca', 'us-fcra']],
    [' US-CA ', ['us-ca', 'us-fcra']],
    ['PR', ['us-fcra']],
    ['DE', ['eu-gdpr']],
    ['DE-BY', ['eu-gdpr']],
    ['NO', ['eu-gdpr']],
    ['RE', ['eu-gdpr']],
    ['GB', ['uk']],
    ['GB-SCT', ['uk']],
    ['CN', ['cn']],
    ['CN-31', ['cn']],
    ['CN-HK', ['cn', 'strict-default']],
    ['HK', ['strict-default']],
    ['IN', ['in']],
    ['CH', ['strict-default']],
    ['JE', ['strict-default']],
  ])('%j has %j', (place, expected) => {
    expect(ids(place)).toEqual(expected);
  });

  it.each([
    undefined,
    '',
    ' ',
    'ZZ',
    'UK',
    'ZZ-CA',
    'U',
    'USA',
    'US-',
    'US-CALI',
    'DE BY',
    'D€',
    '*',
    'constructor',
  ])('%j is no place we know: the strict default', (place) => {
    expect(ids(place)).toEqual(['strict-default']);
    if (place !== undefined) expect(isKnownPlace(place)).toBe(false);
  });

  it('are in capitals, with a region or without', () => {
    expect(['DE', 'US-CA', 'GB-SCT', 'AT-9'].filter(isKnownPlace)).toHaveLength(4);
    expect(isKnownPlace('us-ca')).toBe(false);
  });

  it('to choose from are all countries, once and in order', () => {
    expect(countries.length).toBe(249);
    expect(countries.every((place) => isKnownPlace(place))).toBe(true);
    expect([...countries]).toEqual([...new Set(countries)].sort());
  });

  it('of packs are real, and no two packs claim the same one', () => {
    const all = packs.flatMap(({ places }) => places);
    expect(all.filter((place) => !isKnownPlace(place))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the law of several places', () => {
  it('is the strictest of all, and says of whom', () => {
    const law = resolveLaw(['US-CA', 'DE', undefined]);
    expect(law.packs).toEqual(['eu-gdpr@1', 'strict-default@1', 'us-ca@1', 'us-fcra@1']);
    const two = resolveLaw(['DE', 'US']);
    expect(two.packs).toEqual(['eu-gdpr@1', 'us-fcra@1']);
    expect(two.lawfulBasis).toBe('written_authorisation');
    expect(two.from.lawfulBasis).toEqual(['us-fcra@1']);
    expect(two.from.retention).toEqual(['eu-gdpr@1']);
    expect(two.from.corroboration).toEqual(['eu-gdpr@1', 'us-fcra@1']);
    expect(two.notices.disclosure).toEqual(['law.us-fcra.disclosure']);
    expect(two.waiting).toEqual([{ days: 5, count: 'business', calendar: 'US' }]);
    expect(isAtLeastAsStrict(law, two)).toBe(true);
    expect(isAtLeastAsStrict(two, law)).toBe(false);
  });

  it('names nobody for what no law asks for', () => {
    expect(resolveLaw(['DE']).from.waiting).toEqual([]);
    expect(resolveLaw(['GB']).from.payHistory).toEqual([]);
  });

  it('is the default for no place at all', () => {
    expect(resolveLaw([])).toEqual(resolveLaw([undefined]));
    expect(resolveLaw([]).packs).toEqual(['strict-default@1']);
  });

  it('does not change when a place is named twice', () => {
    expect(resolveLaw(['FR', 'DE'])).toEqual(resolveLaw(['DE']));
  });
});
