import type { FactAnswer, FactVerdict } from '../../domain/check/findings.ts';
import type { Standing } from '../../domain/check/said.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html } from '../html.ts';
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

const standingIcons: Record<Standing, IconName> = {
  confirmed: 'check',
  agree: 'check',
  mostly_agree: 'about',
  minor_difference: 'about',
  differ: 'differs',
  sources_disagree: 'differs',
  contradicted: 'differs',
  unverified: 'unknown',
  not_enough_evidence: 'unknown',
  one_voice: 'single',
  one_voice_against: 'single',
};

/** How a finding stands. */
export const findingStanding = (words: Words, standing: Standing): Html =>
  verdict(standingIcons[standing], words(`finding.standing.${standing}`));
