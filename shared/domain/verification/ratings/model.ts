/**
 * What is assumed of witnesses before anybody has answered. All figures are standard deviations in units of a scale from 1 to 5
 * and are stretched for other scales. They are judgement, close to what is published of ratings by several raters (Viswesvaran,
 * Ones & Schmidt 1996, doi:10.1037/0021-9010.81.5.557: two raters of one person agree by about 0.5); `docs/verification.md`
 * shows what follows from them, also where they are wrong.
 *
 * A rating is: the candidate's level in the question, how strict this witness is, how this witness's role sees the candidate,
 * and what is left. A doubtful witness adds a shift to all answers or to some of them.
 */
export interface Assumptions {
  /** How strict or lenient honest witnesses are. */
  leniency: number;
  /**
   * How a role differs that honestly sees another person, while one witness alone has it: kept small, or nobody hostile would show. Managers
   * differ most from all others (Conway & Huffcutt 1997, doi:10.1207/s15327043hup1004_2).
   */
  role: number;
  manager: number;
  /** The same for a role that several witnesses share and so can bear out. */
  sharedRole: number;
  /** What is left, rounding to whole points included. */
  noise: number;
  /** How many residuals the assumption about noise counts for, beside what the panel itself shows. */
  noiseWeight: number;
  /** How questions of one competency differ. */
  question: number;
  /** How competencies differ. */
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
