import type { BannedTopic } from '../../law/topics.ts';

/** `reject`: the question is unfair as it stands. `warn`: it is harder to answer than it need be. */
export type Severity = 'reject' | 'warn';

export interface Rule {
  severity: Severity;
  /** Why it matters, in one sentence. */
  why: string;
  /** The law or the paper behind it. */
  source: string;
}

const krosnick =
  'Krosnick & Presser 2010, Question and Questionnaire Design, in: Handbook of Survey Research, 2nd ed.';
const loftus = 'Loftus 1975, Leading questions and the eyewitness report, doi:10.1016/0010-0285(75)90023-7';
const quaid = 'Graesser et al. 2006, Question Understanding Aid, doi:10.1093/poq/nfj012';
const schaeffer =
  'Schaeffer & Presser 2003, The Science of Asking Questions, doi:10.1146/annurev.soc.29.110702.110112';
const taylor =
  'Taylor & Small 2002, Asking applicants what they would do versus what they did do, doi:10.1348/096317902320369712';
const choi = 'Choi & Pak 2005, A catalog of biases in questionnaires, Preventing Chronic Disease 2(1):A13';

/** The rules by which a question can be faulted, beside the topics that are banned. */
export const rules = {
  leading: {
    severity: 'reject',
    why: 'The wording tells which answer is wanted, and people tend to give it.',
    source: loftus,
  },
  presumption: {
    severity: 'reject',
    why: 'It takes for granted what nobody has established, and any answer seems to confirm it.',
    source: loftus,
  },
  loaded: {
    severity: 'reject',
    why: 'An emotive or judging word colours the answer before it is given.',
    source: choi,
  },
  suggestive: {
    severity: 'reject',
    why: 'It praises or blames in the asking, so that the answer follows the praise or the blame.',
    source: choi,
  },
  double_barrelled: {
    severity: 'reject',
    why: 'It asks two things that can have two answers, so that one answer cannot be read.',
    source: krosnick,
  },
  unbalanced_options: {
    severity: 'reject',
    why: 'The answers offered lean to one side, and so do those who choose among them.',
    source: schaeffer,
  },
  double_negation: {
    severity: 'reject',
    why: 'Two negatives have to be undone before it can be answered, and many undo them wrongly.',
    source: krosnick,
  },
  vague_quantifier: {
    severity: 'reject',
    why: 'How much or how often is meant differs from one reader to the next.',
    source: quaid,
  },
  vague_referent: {
    severity: 'reject',
    why: 'It cannot be told what is asked about, so that each referee answers another question.',
    source: quaid,
  },
  hypothetical: {
    severity: 'reject',
    why: 'What somebody would do is a guess; what they did was seen.',
    source: taylor,
  },
  hearsay: {
    severity: 'reject',
    why: 'It asks for what others said; a referee can only stand by what they saw.',
    source: '15 USC 1681d(d)(4): independent and direct knowledge',
  },
  absolute: {
    severity: 'reject',
    why: 'Hardly anything is so without exception, so that an honest yes is impossible.',
    source: choi,
  },
  negation: {
    severity: 'warn',
    why: 'A question without a “not” is understood faster and answered with fewer mistakes.',
    source: krosnick,
  },
  over_long: {
    severity: 'warn',
    why: 'A long or nested sentence has to be read twice, and is answered in part.',
    source: quaid,
  },
  jargon: {
    severity: 'warn',
    why: 'Not every referee speaks this language of the office; plain words mean the same to all.',
    source: quaid,
  },
} as const satisfies Record<string, Rule>;

export type WordingRule = keyof typeof rules;

/** A rule as a fault names it: `leading`, or `banned_topic.age`. */
export type RuleId = WordingRule | `banned_topic.${BannedTopic}`;
