import type { Consent, Scope, ScopeItem } from '../../../domain/check/records.ts';
import { lookBackMonth } from '../../../domain/scope/look-back.ts';
import type { Words } from '../../../words/index.ts';
import { choices, faultAt } from '../../components/index.ts';
import type { FormState } from '../../forms/parsed.ts';
import { type Html, html, type Part } from '../../html.ts';
import { rich } from '../../rich.ts';
import { monthWords } from '../../time.ts';
import type { Frame } from '../../views/frame.ts';

interface Choosing {
  frame: Frame;
  scope: Scope;
  form?: FormState | undefined;
  /** What was agreed to before, when the scope is to change. */
  before?: Consent | undefined;
}

/** What was chosen on a page that has come back. Nothing when the scope has changed since: the choices were made for something else. */
const chosen = (form: FormState | undefined, name: string): string | undefined =>
  faultAt(form, 'scope') === undefined ? form?.values[name] : undefined;

const yesAndNo = (words: Words) => [
  { value: 'yes', label: words('consent.choice.yes') },
  { value: 'no', label: words('consent.choice.no') },
];

/** What an item asks, why this job needs it, and how far back. */
export const itemWords = (words: Words, scope: Pick<Scope, 'at'>, item: ScopeItem): Html[] => [
  html`${words(`scope.item.${item.id}.asks`)}`,
  rich(words, 'consent.choice.reason', { reason: item.reason }),
  rich(words, 'consent.choice.look-back', {
    month: monthWords(words, lookBackMonth(scope, item)),
    years: item.lookBackYears,
  }),
];

const lines = (parts: readonly Part[]): Html =>
  html`${parts.filter(Boolean).map((part, index) => html`${index > 0 && html`<br>`}${part}`)}`;

function itemChoice(item: ScopeItem, { frame: { words }, scope, form, before }: Choosing): Html {
  const name = `item-${item.id}`;
  const need = item.required ? 'needed' : 'optional';
  const said = before?.items[item.id];
  return choices({
    name,
    legend: html`${words(`scope.item.${item.id}.title`)} <span class="tag">${words(`consent.choice.${need}`)}</span>`,
    hint: lines([
      ...itemWords(words, scope, item),
      meaningOfNo(words, item.required, before),
      said !== undefined && words('consent.change.said-before', { answer: said ? 'yes' : 'no' }),
    ]),
    value: chosen(form, name),
    fault: faultAt(form, name),
    inline: true,
    options: yesAndNo(words),
  });
}

/** Explains the consequence of a No: without what is needed there is no check, or no change of it. */
const meaningOfNo = (words: Words, required: boolean, before: Consent | undefined): Html => {
  if (!required) return rich(words, 'consent.choice.no-optional');
  return rich(words, before ? 'consent.change.no-needed' : 'consent.choice.no-needed');
};

type Separate = Scope['separateConsents'][number];

function separateChoice(what: Separate, { frame, form, before }: Choosing): Html {
  const { words, companyName: company } = frame;
  const name = `separate-${what}`;
  return choices({
    name,
    legend: html`${words(`consent.separate.${what}`, { company })} <span class="tag">${words('consent.choice.needed')}</span>`,
    hint: lines([words(`consent.separate.${what}.meaning`, { company }), meaningOfNo(words, true, before)]),
    value: chosen(form, name),
    fault: faultAt(form, name),
    inline: true,
    options: yesAndNo(words),
  });
}

/** One yes or no for each item and for each thing that the law wants agreed to apart. Nothing is chosen beforehand. */
export function choiceFields(choosing: Choosing): Html {
  const { frame, scope } = choosing;
  const { words } = frame;
  const apart = scope.separateConsents;
  return html`<input type="hidden" name="scope" value="${scope.hash}">
${scope.items.map((item) => itemChoice(item, choosing))}${
  apart.length > 0 &&
  html`<h3>${words('consent.choice.separate')}</h3><p>${words('consent.choice.separate-lead', { n: apart.length })}</p>
${apart.map((what) => separateChoice(what, choosing))}`
}`;
}
