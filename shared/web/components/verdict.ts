import type { FactAnswer, FactVerdict, Finding } from '../../domain/check/findings.ts';
import { isKey, type Words } from '../../words/index.ts';
import { capital, type Html, html } from '../html.ts';
import { type IconName, icon } from './icon.ts';

/** A word with its icon: never a colour alone. */
export const verdict = (name: IconName, word: string): Html =>
  html`<span class="verdict verdict-${name}">${icon(name)} ${word}</span>`;

const factIcons: Record<FactVerdict, IconName> = {
  confirmed: 'check',
  minor_difference: 'about',
  contradicted: 'differs',
  unverified: 'unknown',
};
const answerIcons: Record<FactAnswer, IconName> = {
  confirms: 'check',
  minor_difference: 'about',
  differs: 'differs',
  does_not_know: 'unknown',
};

export const factVerdict = (words: Words, word: FactVerdict): Html =>
  verdict(factIcons[word], words(`report.fact-verdict.${word}`));
export const factAnswer = (words: Words, word: FactAnswer): Html =>
  verdict(answerIcons[word], words(`report.fact-answer.${word}`));

/** The verdicts that verification gives, with their icons. One that is not here is still shown, with a neutral icon. */
const findingIcons: Readonly<Record<string, IconName>> = {
  confirmed: 'check',
  'witnesses agree': 'check',
  'witnesses mostly agree': 'about',
  'small difference': 'about',
  'witnesses differ': 'differs',
  'sources disagree': 'differs',
  contradicted: 'differs',
  unverified: 'unknown',
  'not enough evidence': 'unknown',
  'said by one witness': 'single',
  'said by one witness, not corroborated': 'single',
};

/** The verdict of a finding in the reader's words; one that the catalogue does not know as verification gave it. */
export function findingVerdict(words: Words, { verdict: given }: Pick<Finding, 'verdict'>): Html {
  const key = `finding.standing.${given.replaceAll(/[^a-z]+/g, '-')}`;
  return verdict(findingIcons[given] ?? 'about', isKey(key) ? words(key) : capital(given));
}
