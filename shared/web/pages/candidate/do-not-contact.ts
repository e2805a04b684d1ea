import type { Words } from '../../../words/index.ts';
import { faultAt, textArea, valueAt } from '../../components/index.ts';
import type { FormState } from '../../forms/parsed.ts';
import { type Html, html } from '../../html.ts';
import { rich } from '../../rich.ts';

/** Shows the entries the candidate has named already. */
export const avoided = (words: Words, entries: readonly string[]): string =>
  entries.length > 0
    ? words('candidate.avoid.list', { entries: words.listed(entries) })
    : words('candidate.avoid.none');

/** The lines on which people, addresses and organisations are named that must not be contacted. */
export const avoidField = (words: Words, form: FormState | undefined): Html =>
  textArea({
    name: 'doNotContact',
    label: words('candidate.avoid.label'),
    hint: html`${rich(words, 'candidate.avoid.hint')}`,
    value: valueAt(form, 'doNotContact'),
    fault: faultAt(form, 'doNotContact'),
  });
