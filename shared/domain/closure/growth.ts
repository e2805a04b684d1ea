import type { CompetencyResult, Finding } from '../check/findings.ts';

type Source = Finding['sources'][number];

/** A strength or something to work on: what the ratings of a competency show, or what a referee wrote. */
export interface Takeaway {
  /** Set when it comes from ratings; its words stand in the catalogue. Otherwise it is what its finding quotes. */
  competency?: string;
  /** Numbers of the findings that it rests on. */
  findings: number[];
  /** The answers that it rests on. */
  sources: Source[];
}

/** A strength, or something to work on, as the answers suggest it to the candidate. */
export interface Growth {
  strengths: Takeaway[];
  growth: Takeaway[];
}

/** As many as one can take in, and work on. */
const most = 3;

/** Least number of ratings, the middle of the scale, and how far a competency is to stand out from the others, in points. */
const fewest = 3;
const middle = 3;
const apart = 0.25;

/** From here on nobody needs to be told what to work on. */
const good = 3.5;

type Valued = CompetencyResult & { value: number; low: number; high: number };

const isValued = (one: CompetencyResult): one is Valued =>
  one.value !== undefined && one.low !== undefined && one.high !== undefined;

/** Enough answers. How far they agree is in the interval, where one who is doubted counts less. */
const isFirm = ({ n }: CompetencyResult): boolean => n >= fewest;

/** The distance of a level above the mean of the other competencies; undefined when there is no other. */
function aboveOthers(one: Valued, all: readonly Valued[]): number | undefined {
  const others = all.filter((other) => other !== one);
  if (others.length === 0) return undefined;
  return one.value - others.reduce((sum, { value }) => sum + value, 0) / others.length;
}

/**
 * Finds strengths and growth areas in the answers alone. A competency is a strength when its whole interval lies above the middle and it stands
 * out from the candidate's own other competencies; something to work on when it lies below them and is not good already: a suggestion,
 * which only the candidate reads. What referees wrote is pointed at by its finding. What a reviewer removed counts for nothing.
 *
 * @returns at most three competencies each, the most distinct first, then at most three quotations each
 */
export function growthOf(competencies: readonly CompetencyResult[], findings: readonly Finding[]): Growth {
  const kept = findings.filter(({ decided }) => decided?.verdict !== 'removed');
  const valued = competencies.filter(isValued);
  const pick = (side: 1 | -1): Takeaway[] =>
    valued
      .map((one) => ({ one, distance: side * (aboveOthers(one, valued) ?? 0) }))
      .filter(({ one, distance }) => {
        const clear = side > 0 ? one.low > middle : one.value < good;
        return clear && distance >= apart && isFirm(one) && restsOn(one, findings);
      })
      .sort((a, b) => b.distance - a.distance)
      .slice(0, most)
      .map(({ one }) => {
        const own = ratingFindingsOf(one, kept);
        return {
          competency: one.competency,
          findings: own.map(({ n }) => n),
          sources: own.flatMap(({ sources }) => sources),
        };
      });
  const quotes = (kind: Finding['kind']): Takeaway[] =>
    kept
      .filter((finding) => finding.kind === kind)
      .slice(0, most)
      .map(({ n, sources }) => ({ findings: [n], sources }));
  return {
    strengths: [...pick(1), ...quotes('strength')],
    growth: [...pick(-1), ...quotes('improvement')],
  };
}

const ratingFindingsOf = ({ questionIds }: CompetencyResult, findings: readonly Finding[]): Finding[] =>
  findings.filter(({ kind, questionId }) => kind === 'rating' && questionIds.includes(questionId));

/** Whether a competency rests on findings, none of which a reviewer removed: a level cannot be computed without one of its questions. */
function restsOn(one: CompetencyResult, findings: readonly Finding[]): boolean {
  const own = ratingFindingsOf(one, findings);
  return own.length > 0 && own.every(({ decided }) => decided?.verdict !== 'removed');
}
