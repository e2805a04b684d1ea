import { refereeRoles, type Scope } from '../../../domain/check/records.ts';
import type { ResumeEntry } from '../../../domain/order/json-resume.ts';
import { type Language, languages, nameOf, type Words } from '../../../words/index.ts';
import { faultAt, monthField, selectField, textField, valueAt } from '../../components/index.ts';
import type { FormState } from '../../forms/parsed.ts';
import { type Html, html } from '../../html.ts';
import { monthWords } from '../../time.ts';
import { countryOptions } from './countries.ts';

function entryLabel(words: Words, { organisation, position, startDate, endDate }: ResumeEntry): string {
  const what = position ? `${position}, ${organisation}` : organisation;
  if (!startDate) return what;
  const to = endDate ? monthWords(words, endDate) : words('candidate.nominate.entry-now');
  return words('candidate.nominate.entry-time', { what, from: monthWords(words, startDate), to });
}

export interface RowsView {
  words: Words;
  scope: Pick<Scope, 'acceptedRoles'>;
  entries: readonly ResumeEntry[];
  /** In which the candidate is written to; referees are too, unless another is chosen. */
  own: Language;
  form: FormState | undefined;
}

/** The fields of one referee, each named `referees.<index>.<field>`. */
export function nomineeRow(index: number, { words, scope, entries, own, form }: RowsView): Html {
  const at = (field: string) => `referees.${index}.${field}`;
  const common = (field: string) => ({
    name: at(field),
    value: valueAt(form, at(field)),
    fault: faultAt(form, at(field)),
  });
  const months = (field: string) => ({
    name: at(field),
    month: valueAt(form, at(`${field}-month`)),
    year: valueAt(form, at(`${field}-year`)),
    fault: faultAt(form, at(field)),
  });
  const roles = refereeRoles
    .filter((role) => scope.acceptedRoles.includes(role))
    .map((value) => ({ value, label: words(`common.role-choice.${value}`) }));
  return html`<fieldset class="row group" data-row><legend>${words('candidate.nominate.row', { n: index + 1 })}</legend>
<div class="grid">${textField({ ...common('name'), label: words('candidate.nominate.name'), autocomplete: 'off', maxlength: 200 })}
${textField({
  ...common('email'),
  label: words('candidate.nominate.email'),
  hint: words('candidate.nominate.email-hint'),
  type: 'email',
  autocomplete: 'off',
  inputmode: 'email',
  maxlength: 254,
})}
${selectField({ ...common('role'), label: words('candidate.nominate.role'), options: roles, empty: words('candidate.nominate.choose') })}
${textField({
  ...common('relationship'),
  label: words('candidate.nominate.relationship'),
  hint: words('candidate.nominate.relationship-hint'),
  maxlength: 300,
})}
${monthField(words, { ...months('from'), legend: words('candidate.nominate.from') })}
${monthField(words, { ...months('to'), legend: words('candidate.nominate.to') })}
${selectField({
  ...common('language'),
  label: words('candidate.nominate.language'),
  options: languages.map((value) => ({ value, label: nameOf[value] })),
  empty: words('candidate.nominate.language-same', { language: nameOf[own] }),
})}
${selectField({
  ...common('place'),
  label: words('candidate.nominate.place'),
  hint: words('candidate.nominate.place-hint'),
  options: countryOptions(words),
  empty: words('candidate.nominate.place-unknown'),
})}
${selectField({
  ...common('conflict'),
  label: words('candidate.nominate.conflict'),
  hint: words('candidate.nominate.conflict-hint'),
  options: [{ value: 'yes', label: words('candidate.nominate.conflict-yes') }],
  empty: words('candidate.nominate.conflict-no'),
})}</div>
${
  entries.length > 0 &&
  selectField({
    ...common('entry'),
    label: words('candidate.nominate.entry'),
    hint: words('candidate.nominate.entry-hint'),
    options: entries.map((entry) => ({ value: entry.key, label: entryLabel(words, entry) })),
    empty: words('candidate.nominate.entry-none'),
  })
}</fieldset>`;
}
