import { leastReasonToKeep } from '../../domain/questions/composing/acknowledge.ts';
import { canBeAcknowledged, type PlacedFault } from '../../domain/questions/composing/faults.ts';
import type { Language } from '../../words/index.ts';
import type { FormValues } from '../forms/parsed.ts';
import { type Html, html } from '../html.ts';
import { textArea } from './fields.ts';
import { icon } from './icon.ts';

/** The name of a rule. */
const ruleWords: Record<string, string> = {
  leading: 'Leads to an answer',
  presumption: 'Takes something for granted',
  loaded: 'Loaded word',
  suggestive: 'Praises or blames',
  double_barrelled: 'Two questions in one',
  unbalanced_options: 'Answers lean to one side',
  double_negation: 'Double negation',
  vague_quantifier: 'Unclear how much',
  vague_referent: 'Unclear what is meant',
  hypothetical: 'Asks for a guess',
  hearsay: 'Asks for hearsay',
  absolute: 'Absolute',
  negation: 'Negation',
  over_long: 'Long sentence',
  jargon: 'Jargon',
};

const ruleName = (rule: string): string =>
  rule.startsWith('banned_topic.')
    ? `Banned topic: ${rule.slice('banned_topic.'.length).replaceAll('_', ' ')}`
    : (ruleWords[rule] ?? rule);

const languageName: Record<Language, string> = { en: 'English', zh: 'Chinese' };
const langTag: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };

/** Where a fault stands: "in the Chinese hint". */
function placeWords({ language, place, option }: PlacedFault): string {
  const where = option === undefined ? place : `answer ${option + 1}`;
  return `${languageName[language]} ${where}`;
}

/** The words at fault with a little around them, so that they are found again. */
function quotation(fault: PlacedFault, text: string): Html {
  const { start, end, language } = fault;
  const around = 40;
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return html`<q lang="${langTag[language]}">${start > around && '…'}${before}<mark>${text.slice(start, end)}</mark>${after}${
    end + around < text.length && '…'
  }</q>`;
}

function acknowledging(fault: PlacedFault, values: FormValues | undefined): Html | undefined {
  if (!values || !canBeAcknowledged(fault)) return undefined;
  const name = `keep-${fault.language}-${fault.rule}`;
  const value = values[name] ?? fault.acknowledged?.reason ?? '';
  return html`<details${value && html` open`}><summary>Keep it with a reason</summary>${textArea({
    name,
    label: `Why “${ruleName(fault.rule)}” may stay (${languageName[fault.language]})`,
    hint: `At least ${leastReasonToKeep} characters. It is kept with the version.`,
    value,
    maxlength: 1000,
    rows: 2,
  })}</details>`;
}

/** One fault: rule, place, the words, why it matters, and a neutral wording where there is one. */
function faultItem(
  fault: PlacedFault,
  text: string,
  values: FormValues | undefined,
  withReason: boolean,
): Html {
  const { rule, why, rewrite, acknowledged, severity, language } = fault;
  return html`<li class="fault-item ${severity}"><p>${icon(acknowledged ? 'check' : 'attention')} <strong>${ruleName(rule)}</strong> <span class="hint">${placeWords(fault)}${severity === 'warn' && ', a warning'}</span></p>
<p>${quotation(fault, text)}</p><p class="small">${why}</p>${
    rewrite !== undefined &&
    html`<p>Say instead: <q lang="${langTag[language]}" class="rewrite">${rewrite}</q></p>`
  }${
    acknowledged && !values && html`<p class="small">Kept because: “${acknowledged.reason}”</p>`
  }${!canBeAcknowledged(fault) && html`<p class="small">It cannot be kept. Reword it or take it out.</p>`}${withReason && acknowledging(fault, values)}</li>`;
}

/**
 * The faults of a question.
 *
 * @param textOf the words that a fault stands in
 * @param values the fields of the form, where a reason can be written; absent to read only
 */
export function faultList(
  faults: readonly PlacedFault[],
  textOf: (fault: PlacedFault) => string,
  values?: FormValues,
): Html {
  if (faults.length === 0)
    return html`<p class="verdict verdict-check">${icon('check')} Neutral: no rule finds fault with it.</p>`;
  const seen = new Set<string>();
  return html`<ul class="fault-list">${faults.map((fault) => {
    // One reason per rule and language: a second field of the same name would be lost.
    const key = `${fault.language} ${fault.rule}`;
    const first = !seen.has(key);
    seen.add(key);
    return faultItem(fault, textOf(fault), values, first);
  })}</ul>`;
}
