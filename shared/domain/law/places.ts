import { iso31661 } from 'iso-3166';
import { packs, strictDefault } from './packs/index.ts';
import { type JurisdictionPack, placePattern } from './schema.ts';

/** The countries that ISO 3166-1 names, by their two letters, sorted. */
export const countries: readonly string[] = Object.freeze(iso31661.map(({ alpha2 }) => alpha2).sort());

const known = new Set(countries);
const countryOf = (place: string): string => place.slice(0, 2);

/**
 * Whether this is a country of ISO 3166-1, alone or with a region: `DE`, `US-CA`. Of a region only the form
 * counts.
 */
export const isKnownPlace = (place: string): boolean =>
  placePattern.test(place) && known.has(countryOf(place));

/**
 * The packs that apply to a place: those of its country and those of its region. The strict default where
 * there is none, and where the place is unknown, empty or malformed.
 *
 * @param place ISO 3166, in capitals or not: `DE`, `us-ca`
 */
export function packsFor(place: string | undefined): JurisdictionPack[] {
  const name = (place ?? '').trim().toUpperCase();
  const applying = isKnownPlace(name)
    ? packs.filter(({ places }) => places.includes(name) || places.includes(countryOf(name)))
    : [];
  return applying.length > 0 ? applying : [strictDefault];
}
