/**
 * The assumptions about witnesses before anybody has answered. All figures are standard deviations in units of a scale from 1 to 5
 * and are stretched for other scales. They are judgement, close to what is published of ratings by several raters (Viswesvaran,
 * Ones & Schmidt 1996, doi:10.1037/0021-9010.81.5.557: two raters of one person agree by about 0.5); `docs/verification.md`
 * shows their consequences, also where they are wrong.
 *
 * A rating is: the candidate's level in the question, how strict this witness is, how this witness's role sees the candidate,
 * and a residual. A doubtful witness adds a shift to all answers or to some of them.
 */
export interface Assumptions {
  /** The strictness of honest witnesses. */
  leniency: number;
  /**
   * The difference of a role that honestly sees another person, while one witness alone has it: kept small, or nobody hostile would show. Managers
   * differ most from all others (Conway & Huffcutt 1997, doi:10.1207/s15327043hup1004_2).
   */
  role: number;
  manager: number;
  /** The difference of a role that several witnesses share and so can bear out. */
  sharedRole: number;
  /** The residual, rounding to whole points included. */
  noise: number;
  /** The number of residuals that the assumption about noise counts for, beside those of the panel itself. */
  noiseWeight: number;
  /** The difference between questions of one competency. */
  question: number;
  /** The difference between competencies. */
  competency: number;
}

const onFive: Assumptions = {
  leniency: 0.26,
  role: 0.1,
  manager: 0.17,
  sharedRole: 0.15,
  noise: 0.76,
  noiseWeight: 20,
  question: 0.2,
  competency: 0.4,
};

/** The assumptions for a scale. @param span distance of its ends */
export function assumptionsFor(span: number): Assumptions {
  const stretch = span / 4;
  return {
    ...onFive,
    leniency: onFive.leniency * stretch,
    role: onFive.role * stretch,
    manager: onFive.manager * stretch,
    sharedRole: onFive.sharedRole * stretch,
    noise: onFive.noise * stretch,
    question: onFive.question * stretch,
    competency: onFive.competency * stretch,
  };
}
