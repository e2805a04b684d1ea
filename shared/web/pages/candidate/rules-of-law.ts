import { type PackField, type PackFields, packFields, type ResolvedLaw } from '../../../domain/law/index.ts';
import type { Words } from '../../../words/index.ts';
import { facts } from '../../components/index.ts';
import { type Html, html, type Part } from '../../html.ts';
import { rich } from '../../rich.ts';
import { packTitles } from './law-titles.ts';

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

/** Each rule in words. A field of the packs without its words does not compile. */
const wordsFor: Record<PackField, (law: PackFields, words: Words) => string> = {
  operatorRole: ({ operatorRole: value }, words) => words('consent.rule.operatorRole.value', { value }),
  lawfulBasis: ({ lawfulBasis: value }, words) => words('consent.rule.lawfulBasis.value', { value }),
  separateConsents: ({ separateConsents: list }, words) => {
    const titles = list.map((name) => words(`consent.separate.${name}.name`));
    return words('consent.rule.separateConsents.value', { n: list.length, titles: words.listed(titles) });
  },
  notices: (_, words) => words('consent.rule.notices.value'),
  standAloneDisclosure: ({ standAloneDisclosure: value }, words) =>
    words('consent.rule.standAloneDisclosure.value', { value: yesOrNo(value) }),
  channels: ({ channels: list }, words) =>
    words('consent.rule.channels.value', {
      channels: words.either(list.map((name) => words(`consent.channel.${name}`))),
    }),
  waiting: ({ waiting: list }, words) => {
    const waits = list.map(({ days, count }) => words(`consent.rule.waiting.${count}`, { days }));
    return words('consent.rule.waiting.value', { n: list.length, waits: words.listed(waits) });
  },
  dispute: ({ dispute: { candidateDays, decideDays } }, words) =>
    words('consent.rule.dispute.value', { candidate: candidateDays, decide: decideDays }),
  corroboration: ({ corroboration: { sources, independent } }, words) =>
    words('consent.rule.corroboration.value', { sources, independent: yesOrNo(independent) }),
  confidentiality: ({ confidentiality: { modes, groupMinimum: n } }, words) =>
    words('consent.rule.confidentiality.value', {
      modes: words.either(modes.map((mode) => words(`consent.mode.${mode}`))),
      n,
    }),
  retention: ({ retention }, words) => words('consent.rule.retention.value', retention),
  bannedTopics: ({ bannedTopics: list }, words) =>
    words('consent.rule.bannedTopics.value', {
      topics: words.listed(list.map((topic) => words(`consent.topic.${topic}`))),
    }),
  payHistory: ({ payHistory: value }, words) => words('consent.rule.payHistory.value', { value }),
  lookBackYears: ({ lookBackYears: years }, words) => words('consent.rule.lookBackYears.value', { years }),
};

function ruleOf(words: Words, law: ResolvedLaw, field: PackField): Html {
  const value = wordsFor[field](law, words);
  const quiet = (inside: Part) => html`<span class="quiet-words">${inside}</span>`;
  const from = law.from[field];
  if (from.length === 0) return rich(words, 'consent.law.rule-of-none', { value, quiet });
  return rich(words, 'consent.law.rule-value', { value, quiet, titles: packTitles(words, from) });
}

/** Every rule that holds for this check, and from which law each comes. */
export const rulesOfLaw = (words: Words, law: ResolvedLaw): Html =>
  html`<details><summary>${words('consent.law.rules')}</summary>${facts(
    packFields.map((field) => [words(`consent.rule.${field}`), ruleOf(words, law, field)]),
  )}</details>`;
