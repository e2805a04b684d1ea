import type { Language, Words } from '../../words/index.ts';
import { languageOfText } from '../../words/index.ts';
import { refereeById } from '../check/check.ts';
import type { Finding } from '../check/findings.ts';
import type { Said, WordsPlace } from '../check/said.ts';
import { questionnaireOf } from '../questions/published.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import { present } from '../terms/month.ts';
import { type Question, questionIn, wordFor } from '../terms/questionnaire.ts';
import type { RefereeRole } from '../terms/roles.ts';
import { claimOf } from './claims.ts';
import { listed, valueIn } from './words.ts';

/** A referee's own words, in the language in which they were written. */
export interface Quotation {
  text: string;
  /** As far as the words tell it. */
  language?: Language;
  /** Whose they are; absent where the role would show which rating its author chose. */
  role?: RefereeRole;
}

/** A finding in the reader's language. */
export interface ToldFinding {
  /** The question that was asked, or the claim. */
  about: string;
  /** Whole sentences: ours, or a reviewer's. */
  text: string;
  quote?: Quotation;
  /** How it stands; absent when a reviewer has worded it. */
  standing?: string;
}

interface Reading {
  words: Words;
  check: ReadableCheck;
}

/** The question of a finding in the reader's language. @throws Error before the scope was resolved, or for a question that was never asked */
function questionOf({ words, check }: Reading, id: string): Question {
  const questions = check.scope ? questionnaireOf(check.scope).questions : [];
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`Nobody was asked the question ${id}.`);
  return questionIn(found, words.language);
}

const joined = ({ language }: Words, sentences: readonly (string | false)[]): string =>
  sentences.filter(Boolean).join(language === 'zh' ? '' : ' ');

type Of<C extends Said['code']> = Extract<Said, { code: C }>;

/** Those who chose less than is usual, and what others say of it. */
function sayLow(words: Words, { n, low, again }: Of<'ratings' | 'ratings_equal'>): (string | false)[] {
  if (!low) return [];
  return [
    words('finding.said.low', { low: low.n, n }),
    again !== undefined && words('finding.said.again', again),
    low.asOne && words('finding.said.as-one'),
    !low.corroborated && !low.asOne && !again && words('finding.said.nobody-else'),
  ];
}

function sayRatings(reading: Reading, said: Of<'ratings' | 'ratings_equal'>, questionId: string): string {
  const { words, check } = reading;
  const question = questionOf(reading, questionId);
  const anchors = question.kind === 'scale' ? question.anchors : [];
  const at = (point: number): string => wordFor(anchors[point - 1] ?? '', check.order.candidate.name).trim();
  if (said.code === 'ratings_equal') {
    const { n, point } = said;
    return joined(words, [
      words('finding.said.ratings_equal', { n, point: at(point) }),
      ...sayLow(words, said),
    ]);
  }
  const { n, from, to, share, lowest, highest } = said;
  const place = from === to ? 'at' : 'between';
  return joined(words, [
    words('finding.said.ratings', { n }),
    words(`finding.said.ratings.${share}`, { place, from: at(from), to: at(to) }),
    (share === 'some' || lowest < from) && words('finding.said.ratings.lowest', { lowest: at(lowest) }),
    (share === 'some' || highest > to) && words('finding.said.ratings.highest', { highest: at(highest) }),
    ...sayLow(words, said),
  ]);
}

function sayFact({ words, check }: Reading, said: Of<'fact'>, claimKey: string): string {
  const fact = check.analysis?.facts.find(({ key }) => key === claimKey);
  const { value } = claimOf(check.order, claimKey);
  const { confirming, close, differing, unknown } = said;
  const heard = (answer: string): string =>
    listed(
      words,
      (fact?.sources ?? []).flatMap((one) => (one.answer === answer && one.said ? [one.said] : [])),
    );
  return joined(words, [
    words('finding.said.claimed', {
      lasts: value === present ? 'yes' : 'no',
      claimed: valueIn(words, value),
    }),
    confirming > 0 && words('finding.said.confirming', { n: confirming }),
    close > 0 && words('finding.said.close', { n: close, said: heard('minor_difference') }),
    differing > 0 &&
      words(differing === 1 || said.asOne ? 'finding.said.one-says' : 'finding.said.otherwise', {
        n: differing,
        said: heard('differs'),
      }),
    said.asOne && words('finding.said.as-one'),
    differing === 1 && words('finding.said.nobody-else'),
    unknown > 0 && words('finding.said.unknown', { n: unknown }),
  ]);
}

function sayChosen(reading: Reading, { options, unknown }: Of<'chosen'>, questionId: string): string {
  const { words, check } = reading;
  const question = questionOf(reading, questionId);
  const textOf = (id: string): string => {
    if (question.kind === 'choice')
      return wordFor(
        question.options.find((option) => option.id === id)?.text ?? '',
        check.order.candidate.name,
      );
    return words(id === 'yes' ? 'common.question.yes' : 'common.question.no');
  };
  return joined(words, [
    ...options.map(({ id, n }) => words('finding.said.chosen', { n, option: textOf(id) })),
    unknown > 0 && words('finding.said.unknown', { n: unknown }),
  ]);
}

/** The words that somebody wrote there, as they may be read; undefined when it was taken out. */
function wordsAt(check: ReadableCheck, { refereeId, questionId, part, round }: WordsPlace) {
  const from = round === undefined ? check.references : check.followUps.filter((one) => one.round === round);
  const answer = from.find((one) => one.refereeId === refereeId)?.answers?.[questionId];
  const text = part === 'example' ? answer?.example : answer?.value;
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
}

function quote({ words, check }: Reading, said: Of<'wrote' | 'example' | 'later_example'>) {
  const text = wordsAt(check, said.of);
  if (text === undefined) return { text: words('finding.said.taken-out') };
  const language = languageOfText(text);
  const role = refereeById(check, said.of.refereeId)?.role ?? 'other';
  return {
    text: words(`finding.said.${said.code}`, { role }),
    quote: { text, ...(language && { language }), ...(said.code === 'wrote' && { role }) },
  };
}

function say(reading: Reading, { said, questionId, claimKey = '' }: Finding): Omit<ToldFinding, 'about'> {
  switch (said.code) {
    case 'ratings_too_few':
      return { text: reading.words('finding.said.ratings_too_few', { n: said.n }) };
    case 'ratings_equal':
    case 'ratings':
      return { text: sayRatings(reading, said, questionId) };
    case 'fact':
      return { text: sayFact(reading, said, claimKey) };
    case 'chosen':
      return { text: sayChosen(reading, said, questionId) };
    case 'wrote':
    case 'example':
    case 'later_example':
      return quote(reading, said);
  }
}

function aboutOf(reading: Reading, { said, questionId, claimKey = '' }: Finding): string {
  const { words, check } = reading;
  if (said.code !== 'fact')
    return wordFor(questionOf(reading, questionId).text, check.order.candidate.name).trim();
  const { field, organisation } = claimOf(check.order, claimKey);
  return words(`report.facts.label.${field}`, { organisation });
}

/**
 * A finding in the reader's language: what it is about, our sentences, the words that it quotes and how it stands. Of one that a reviewer
 * has worded only their words are left.
 *
 * @throws Error for a finding about a question or a claim that is not in the check
 */
export function sayFinding(words: Words, check: ReadableCheck, finding: Finding): ToldFinding {
  const reading = { words, check };
  const about = aboutOf(reading, finding);
  const { decided } = finding;
  if (decided?.verdict === 'amended') return { about, text: decided.text ?? '' };
  return { about, ...say(reading, finding), standing: words(`finding.standing.${finding.standing}`) };
}
