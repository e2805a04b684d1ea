export { type ChartRow, ratingChart } from './chart.ts';
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
export { candidateVoice, decisionNote, findingCard, type QuestionTexts } from './finding.ts';
export { icon } from './icon.ts';
export { doneNote, needsYou, notice } from './notice.ts';
export { progress } from './progress.ts';
export { answerWords, questionAbout, questionFields, questionList } from './question.ts';
export { checkStatus, refereeStatus } from './status.ts';
export { cardTable, facts } from './table.ts';
export { timeline } from './timeline.ts';
