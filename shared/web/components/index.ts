export { type ChartRow, ratingCharts } from './chart.ts';
export { choices, tick } from './choices.ts';
export { factMatrix } from './fact-matrix.ts';
export {
  errorSummary,
  faultAt,
  faultLine,
  idOf,
  monthField,
  selectField,
  textArea,
  textField,
  valueAt,
} from './fields.ts';
export { candidateVoice, decisionNote, findingCard, findingRule } from './finding.ts';
export { icon } from './icon.ts';
export { doneNote, needsYou, notice } from './notice.ts';
export { progress } from './progress.ts';
export { answerWords, questionAbout, questionFields, questionList, scalePoints } from './question.ts';
export { signalList } from './signals.ts';
export { checkStatus, refereeStatus } from './status.ts';
export { cardTable, facts } from './table.ts';
export { takeaways } from './takeaways.ts';
export { timeline } from './timeline.ts';
