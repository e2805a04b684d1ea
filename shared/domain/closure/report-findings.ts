import type { Words } from '../../words/index.ts';
import type { Finding } from '../check/findings.ts';
import type { Said } from '../check/said.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import { sayFinding, type ToldFinding } from '../verification/index.ts';

/** Who reads. The candidate also sees what a reviewer has removed; the requester does not. */
export type Audience = 'requester' | 'candidate';

/** A reviewer has worded it: of what it said before nothing is told. */
export const reworded = 'reworded';

type Counted = Pick<
  Finding,
  'n' | 'kind' | 'corroborated' | 'adverse' | 'questionId' | 'claimKey' | 'response'
>;

/** A finding in the reader's language, with its code and values for programs, and the answers it rests on. */
export interface ReportFinding extends Counted, Pick<ToldFinding, 'about' | 'text' | 'quote'> {
  code: Said['code'] | typeof reworded;
  values: Readonly<Record<string, unknown>>;
  /** Its code; absent when a reviewer has worded it. */
  standing?: Finding['standing'];
  /** Who gave an example is left out: an example shows which rating its author chose. */
  sources: { refereeId?: string; questionId: string }[];
  decided?: Pick<NonNullable<Finding['decided']>, 'verdict'>;
}

/** Where a referee's words stand says whose they are: it is nobody's business outside. */
function valuesOf(said: Said): ReportFinding['values'] {
  const { code: _, ...values } = said;
  if (!('of' in values)) return values;
  const { of: __, ...rest } = values;
  return rest;
}

/** A finding in the reader's language. */
export function toldFinding(words: Words, check: ReadableCheck, finding: Finding): ReportFinding {
  const { type: _, said, standing, sources, decided, ...rest } = finding;
  const { about, text, quote } = sayFinding(words, check, finding);
  const isReworded = decided?.verdict === 'amended';
  return {
    ...rest,
    code: isReworded ? reworded : said.code,
    values: isReworded ? {} : valuesOf(said),
    ...(!isReworded && { standing }),
    about,
    text,
    ...(quote && { quote }),
    sources: sources.map(({ refereeId, questionId }) =>
      finding.kind === 'remark' ? { questionId } : { refereeId, questionId },
    ),
    ...(decided && { decided: { verdict: decided.verdict } }),
  };
}

/** The findings that somebody may read, heaviest first: what a reviewer removed is gone for all but the candidate. */
export const findingsFor = (check: ReadableCheck, audience: Audience): Finding[] =>
  audience === 'candidate'
    ? check.findings
    : check.findings.filter(({ decided }) => decided?.verdict !== 'removed');

/** The same in the reader's language. */
export const reportFindings = (
  check: ReadableCheck,
  { audience, words }: { audience: Audience; words: Words },
): ReportFinding[] => findingsFor(check, audience).map((finding) => toldFinding(words, check, finding));
