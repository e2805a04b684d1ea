import type { Check } from '../../../domain/check/check.ts';
import type { Scope } from '../../../domain/check/records.ts';
import { isKnownPlace, packsFor } from '../../../domain/law/index.ts';
import { isKey, type Values, type Words } from '../../../words/index.ts';
import { type Html, html } from '../../html.ts';
import type { Frame } from '../../views/frame.ts';
import { placeName } from './countries.ts';
import { packTitle, packTitles } from './law-titles.ts';
import { rulesOfLaw } from './rules-of-law.ts';

interface Parts {
  frame: Frame;
  check: Pick<Check, 'head' | 'order'>;
  scope: Scope;
}

/** What the texts of the law leave open. */
function valuesOf({ frame, check: { head, order } }: Omit<Parts, 'scope'>): Values {
  const { words, companyName: company, hotline } = frame;
  const contact = hotline ?? words('consent.rights.contact', { requester: order.requester.name, company });
  return { company, candidate: head.candidateName, contact };
}

const paragraphs = (words: Words, key: string, values: Values): Html[] =>
  isKey(key)
    ? words(key, values)
        .split('\n')
        .filter((text) => text.trim())
        .map((text) => html`<p>${text}</p>`)
    : [];

/** A text of the law, whole. */
export const lawText = (view: Omit<Parts, 'scope'>, key: string): Html =>
  html`${paragraphs(view.frame.words, key, valuesOf(view))}`;

/** Texts of the law, each set apart under the name of its law: its first paragraph at once, the rest behind it. */
export function lawNotices(view: Omit<Parts, 'scope'>, keys: readonly string[]): Html {
  const { words } = view.frame;
  return html`${keys.map((key) => {
    const [first, ...rest] = paragraphs(words, key, valuesOf(view));
    const title = packTitle(words, key.split('.')[1] ?? key);
    return html`<div class="notice"><h3>${title}</h3>${first}${
      rest.length > 0 && html`<details><summary>${words('consent.law.whole')}</summary>${rest}</details>`
    }</div>`;
  })}`;
}

function whyOf(words: Words, place: string, who: 'candidate' | 'employer', company: string): string {
  const titles = packTitles(
    words,
    packsFor(place).map(({ id }) => id),
  );
  if (!isKnownPlace(place.trim().toUpperCase())) return words('consent.law.unknown', { titles });
  return words(`consent.law.${who}`, { country: placeName(words, place), company, titles });
}

/** Which laws apply, for which place each, and every rule that comes out of them. */
export function lawsThatApply({ frame, check: { order }, scope }: Parts): Html {
  const { words, companyName } = frame;
  const { candidate, employer } = order.places;
  return html`<ul><li>${whyOf(words, candidate, 'candidate', companyName)}</li>
<li>${whyOf(words, employer, 'employer', companyName)}</li></ul>
<p>${words('consent.law.lead')}</p>${rulesOfLaw(words, scope.law)}`;
}
