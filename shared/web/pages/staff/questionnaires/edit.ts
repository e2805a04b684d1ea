import type { PlacedFault } from '../../../../domain/questions/composing/faults.ts';
import { competencies } from '../../../../domain/terms/competencies.ts';
import { refereeRoles } from '../../../../domain/terms/roles.ts';
import { type Language, tagOf, wordsOf } from '../../../../words/index.ts';
import { faultList } from '../../../components/faults.ts';
import {
  errorSummary,
  faultAt,
  selectField,
  textArea,
  textField,
  tick,
  valueAt,
} from '../../../components/index.ts';
import type { FormState, FormValues } from '../../../forms/parsed.ts';
import { optionRows } from '../../../forms/question.ts';
import { capital, type Html, html } from '../../../html.ts';
import { page } from '../../../layout.ts';
import type { EditQuestionView } from '../../../views/questionnaires.ts';
import { baseOf, packageName, roleName } from './parts.ts';

const words = wordsOf.en;

const kindWords: Record<string, string> = {
  scale: 'a rating from 1 to 5',
  fact: 'a fact of the résumé',
  choice: 'a choice',
  'yes-no': 'a yes or no',
  text: 'an answer in own words',
};

/** The same words in both languages, side by side where there is room. */
function inBoth(
  form: FormState,
  name: string,
  label: string,
  { maxlength, rows = 2 }: { maxlength: number; rows?: number },
): Html {
  const of = (language: Language, named: string) =>
    html`<div lang="${tagOf[language]}">${textArea({
      name: `${name}-${language}`,
      label: html`<span lang="en">${label} in ${named}</span>`,
      value: valueAt(form, `${name}-${language}`),
      fault: faultAt(form, `${name}-${language}`),
      maxlength,
      rows,
    })}</div>`;
  return html`<div class="grid two">${of('en', 'English')}${of('zh', 'Chinese')}</div>`;
}

const pointNames = [
  'Point 1, the least,',
  'Point 2',
  'Point 3, what is usual in the role,',
  'Point 4',
  'Point 5, the most,',
];

function kindFields({ form, ordered }: EditQuestionView): Html | undefined {
  const select = (name: string, label: string, options: readonly { value: string; label: string }[]) =>
    selectField({
      name,
      label,
      value: valueAt(form, name),
      fault: faultAt(form, name),
      options,
      empty: 'Choose',
    });
  switch (form.values.kind) {
    case 'scale': {
      const measured = competencies.filter((one) =>
        ordered.items.some((item) => item.competencies.includes(one)),
      );
      return html`${select(
        'competency',
        'What it measures',
        measured.map((value) => ({ value, label: capital(words(`common.competency.${value}`)) })),
      )}<fieldset class="group"><legend>The five points</legend><p class="hint">What each looked like in practice. “I did not observe this” is added.</p>${pointNames.map((name, index) => inBoth(form, `anchor-${index}`, name, { maxlength: 200 }))}</fieldset>`;
    }
    case 'fact':
      return select('field', 'The claim that it is compared with', [
        { value: 'startDate', label: 'Start, as a month' },
        { value: 'endDate', label: 'End, as a month' },
        { value: 'position', label: 'Position, in a few words' },
      ]);
    case 'choice':
      return html`<fieldset class="group"><legend>What can be chosen</legend><p class="hint">Leave rows empty that you do not need. “I do not know” is added.</p>${Array.from(
        { length: optionRows },
        (_, index) =>
          html`<input type="hidden" name="option-${index}-id" value="${valueAt(form, `option-${index}-id`)}">${inBoth(form, `option-${index}`, `Answer ${index + 1}`, { maxlength: 200, rows: 1 })}`,
      )}</fieldset>`;
    case 'text':
      return select('about', 'What it asks for', [
        { value: 'strength', label: 'Strengths' },
        { value: 'improvement', label: 'What could be done differently' },
        { value: 'remark', label: 'Something else, such as working conditions' },
      ]);
    default:
      return undefined;
  }
}

/** Roles that this package does not ask keep what was said of them: with all ticked, everybody is asked, wherever the question goes. */
const rolesKept = ({ form: { values }, ordered }: EditQuestionView): Html =>
  html`${refereeRoles
    .filter((role) => !ordered.acceptedRoles.includes(role) && values[`role-${role}`] === 'yes')
    .map((role) => html`<input type="hidden" name="role-${role}" value="yes">`)}`;

/** The words of the form that a fault stands in. */
export function textIn(values: FormValues, { language, place, option }: PlacedFault): string {
  const of = (name: string) => (values[`${name}-${language}`] ?? '').trim();
  if (place === 'hint') return of('hint');
  if (option === undefined) return of('text');
  return of(values.kind === 'scale' ? `anchor-${option}` : `option-${option}`);
}

/** What the rules say of the words in the form. The script asks for it again while somebody writes. */
export const faultsFragment = (faults: readonly PlacedFault[], values: FormValues): Html =>
  html`<h2>What the rules say</h2>${
    values['text-en']?.trim() || values['text-zh']?.trim()
      ? faultList(faults, (fault) => textIn(values, fault), values)
      : html`<p class="hint">Nothing yet: write the question first.</p>`
  }`;

/** Writes or changes one question, with what the rules say of it. */
export function editQuestionPage(view: EditQuestionView): string {
  const { frame, ordered, isNew, revision, form, faults } = view;
  const { values } = form;
  const kind = kindWords[values.kind ?? ''] ?? 'a question';
  const base = baseOf(frame, ordered);
  const body = html`${errorSummary(words, form.faults)}<a class="back" href="${base}">Questions: ${packageName(ordered)}</a>
<h1>${isNew ? `Write ${kind}` : 'Change a question'}</h1>
<p class="lead">Ask openly for what a referee saw. <span class="code">{name}</span> stands for the candidate’s name.</p>
<form method="post" action="${base}/questions/${isNew ? 'new' : values.id}" novalidate data-check="${frame.basePath}/staff/questions/check?package=${ordered.id}">
<input type="hidden" name="kind" value="${values.kind}"><input type="hidden" name="revision" value="${revision}">
${
  isNew
    ? textField({
        name: 'id',
        label: 'Short name',
        hint: 'Small letters and hyphens, such as early-notice. Answers are kept under it.',
        value: valueAt(form, 'id'),
        fault: faultAt(form, 'id'),
        maxlength: 40,
        autocomplete: 'off',
        width: 'short',
      })
    : html`<input type="hidden" name="id" value="${values.id}">`
}
${inBoth(form, 'text', 'The question', { maxlength: 500, rows: 3 })}
${inBoth(form, 'hint', 'A hint under it, if it needs one,', { maxlength: 300 })}
<section class="block" data-faults aria-live="polite">${faultsFragment(faults, values)}</section>
${kindFields(view)}
${rolesKept(view)}<fieldset class="group"><legend>Who is asked</legend><p class="hint">Only those who can know it.</p><div class="ticks">${refereeRoles
    .filter((role) => ordered.acceptedRoles.includes(role))
    .map((role) =>
      tick({
        name: `role-${role}`,
        value: 'yes',
        label: roleName(role),
        checked: values[`role-${role}`] === 'yes',
      }),
    )}</div></fieldset>
<div class="actions"><button name="do" value="save">Save in the draft</button><button class="quiet" name="do" value="check">Check only</button><a href="${base}">Back, change nothing</a></div></form>`;
  return page({
    title: isNew ? `Write ${kind}` : 'Change a question',
    audience: 'staff',
    body,
    frame,
    faulty: form.faults.length > 0,
  });
}
