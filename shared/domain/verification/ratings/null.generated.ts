/** Written by `npm run bench:null`; see there for the model. Support reached by 4 in 1,000 honest witnesses. */
export const witnessSteps = [3, 4, 5, 6, 7, 8] as const;
export const answerSteps = [4, 6, 9, 14, 20, 40] as const;
export const cuts: readonly (readonly number[])[] = [
  [1.96, 2.1, 2.2, 2.37, 2.69, 3.22],
  [1.98, 2.01, 2.17, 2.32, 2.48, 2.71],
  [2, 2.12, 2.26, 2.37, 2.53, 2.48],
  [2.12, 2.1, 2.32, 2.42, 2.44, 2.49],
  [2.09, 2.11, 2.28, 2.29, 2.47, 2.28],
  [2.05, 2.06, 2.17, 2.37, 2.38, 2.29],
];
