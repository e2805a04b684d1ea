export { agreementOf } from './agreement.ts';
export { type Judgement, judge } from './doubt.ts';
export { type Estimate, type Estimated, estimate, leastGroup, weightsOf } from './estimate.ts';
export { answeredBy, answersTo, columnsOf, competencyNames, type Matrix, matrixOf } from './matrix.ts';
export { assumptionsFor } from './model.ts';
export { type RoleDifference, roleDifferences } from './role-difference.ts';
export { at, itemAt } from './vector.ts';
