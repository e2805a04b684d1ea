import { countries, packs } from '../../../domain/law/index.ts';
import { type Language, tagOf, type Words } from '../../../words/index.ts';
import type { Option } from '../../components/fields.ts';

const names = (language: Language): Intl.DisplayNames =>
  new Intl.DisplayNames([tagOf[language]], { type: 'region' });

/** A place as people call it: "Germany" for `DE`, "United States (US-CA)" for `US-CA`. */
export function placeName(words: Words, given: string, country = names(words.language)): string {
  const place = given.trim().toUpperCase();
  const code = place.slice(0, 2);
  const called = country.of(code) ?? code;
  return place.length > 2 ? words('consent.law.region', { country: called, place }) : called;
}

const known = new Map<Language, readonly Option[]>();

/** Regions with a law of their own besides that of their country. */
const regions = packs
  .filter(({ id }) => id !== 'strict-default')
  .flatMap(({ places }) => places.filter((place) => place.includes('-')));

/** All countries to choose from, and the regions with a law of their own, as the reader calls them and in the order in which they look for them. */
export function countryOptions(words: Words): readonly Option[] {
  const { language } = words;
  const made = known.get(language);
  if (made) return made;
  const name = names(language);
  const order = new Intl.Collator(tagOf[language]);
  const options = [...countries, ...regions]
    .map((value) => ({ value, label: placeName(words, value, name) }))
    .sort((a, b) => order.compare(a.label, b.label));
  known.set(language, options);
  return options;
}
