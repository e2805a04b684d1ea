import {
  type ItemId,
  itemIds,
  type Package,
  type RiskLevel,
  riskLevels,
} from '../../domain/order/package.ts';
import { wordsOf } from '../../words/index.ts';
import type { FormState } from '../forms/parsed.ts';
import { type Html, html } from '../html.ts';
import { choices, tick } from './choices.ts';
import { faultAt, faultLine, idOf, textArea, valueAt } from './fields.ts';
import { itemName, riskName } from './staff-names.ts';

const words = wordsOf.en;

/** The least risk from which on any package asks about an item; the same in all of them. */
function leastRisk(packages: readonly Package[], id: ItemId): RiskLevel {
  const found = packages.flatMap(({ items }) => items.filter((item) => item.id === id));
  return found[0]?.minimumRisk ?? 'low';
}

const packagesWith = (packages: readonly Package[], id: ItemId): string =>
  words.listed(
    packages
      .filter(({ items }) => items.some((item) => item.id === id))
      .map((one) => words(`scope.package.${one.id}.title`)),
  );

function itemField(packages: readonly Package[], id: ItemId, form: FormState | undefined): Html {
  const [path, reason] = [`item-${id}`, `reason-${id}`];
  const risk = leastRisk(packages, id);
  const from = risk === 'low' ? '' : ` From the risk level “${words(`scope.risk.${risk}`)}” on.`;
  return html`<div class="row group" id="${idOf(path)}" tabindex="-1">${faultLine(path, faultAt(form, path))}
${tick({
  name: path,
  value: 'yes',
  label: html`<b>${itemName[id]}</b><br><span class="quiet-words">In ${packagesWith(packages, id)}.${from}</span>`,
  checked: valueAt(form, path) === 'yes',
})}
${textArea({
  name: reason,
  label: `Why this job needs “${itemName[id]}”`,
  hint: 'One sentence about the job. The candidate reads it.',
  value: valueAt(form, reason),
  fault: faultAt(form, reason),
  maxlength: 1000,
  rows: 2,
})}</div>`;
}

/** The fields of what is checked: the package, the risk of the role, and each item with its job-related reason. */
export const scopeFields = (
  packages: readonly Package[],
  form: FormState | undefined,
): Html => html`${choices({
  name: 'riskLevel',
  legend: 'How much harm could somebody in this role do?',
  hint: 'It limits what may be asked: a check is no deeper than the job needs.',
  value: form?.values.riskLevel,
  fault: faultAt(form, 'riskLevel'),
  options: riskLevels.map((value) => ({
    value,
    label: html`<b>${riskName[value]}</b><br><span class="quiet-words">${words(`scope.risk.${value}.meaning`)}</span>`,
  })),
})}
${choices({
  name: 'package',
  legend: 'What to check',
  value: form?.values.package,
  fault: faultAt(form, 'package'),
  options: packages.map((one) => ({
    value: one.id,
    label: html`<b>${words(`scope.package.${one.id}.title`)}</b><br><span class="quiet-words">${words(`scope.package.${one.id}.description`)}${
      one.minimumRisk === 'low' ? '' : ` From the risk level “${words(`scope.risk.${one.minimumRisk}`)}” on.`
    }</span>`,
  })),
})}
<fieldset class="group"><legend>What this job needs</legend>
<p class="hint">Tick what this job needs, and say why. What has no reason about the job cannot be asked.</p>
${itemIds.map((id) => itemField(packages, id, form))}</fieldset>`;
