import { questionnaireDifference } from '../../../shared/domain/questions/composing/difference.ts';
import { withoutQuestion, withQuestion } from '../../../shared/domain/questions/composing/edit.ts';
import { bannedBy, faultsOf } from '../../../shared/domain/questions/composing/faults.ts';
import { openFaults, publish } from '../../../shared/domain/questions/composing/publish.ts';
import { questionFrom } from '../../../shared/domain/questions/composing/question-in-both-languages.ts';
import { reviewDraft } from '../../../shared/domain/questions/composing/review.ts';
import type { Question } from '../../../shared/domain/terms/questionnaire.ts';
import { looseQuestion, parseQuestion, questionValues } from '../../../shared/web/forms/index.ts';
import { composePage } from '../../../shared/web/pages/staff/questionnaires/compose.ts';
import { differencePage } from '../../../shared/web/pages/staff/questionnaires/difference.ts';
import { editQuestionPage } from '../../../shared/web/pages/staff/questionnaires/edit.ts';
import { questionnairesPage } from '../../../shared/web/pages/staff/questionnaires/list.ts';
import { previewPage } from '../../../shared/web/pages/staff/questionnaires/preview.ts';
import type { Frame } from '../../../shared/web/views/frame.ts';
import type { Words } from '../../../shared/words/index.ts';
import {
  composed,
  editing,
  fresh,
  leading,
  professional,
  rating,
} from '../domain/questions/composing/sample.ts';

const draft = withQuestion(withoutQuestion(fresh(), 'disagreement', editing), composed(leading), editing);
const review = reviewDraft(draft, professional);
const published = [publish(fresh(), undefined, professional, editing)];
const asked = (one: { questions: { question: Question }[] }) => one.questions.map(({ question }) => question);

/** The administrator's pages about questions. */
export function composingPages(frame: Frame, words: Words): Record<string, () => string> {
  const compose = {
    frame,
    ordered: professional,
    asked: { id: 'own-professional', version: 1, questions: asked(fresh()) },
    published,
    library: [questionFrom(rating)],
  };
  const edit = { frame, ordered: professional, isNew: true, revision: 2 };
  const faulty = questionValues(leading);
  const missing = parseQuestion(new URLSearchParams({ kind: 'choice', id: 'how often' }));
  const faults = (values: typeof faulty) =>
    faultsOf({ question: questionFrom(looseQuestion(values)), acknowledged: [] }, bannedBy('strict-default'));
  const preview = { frame, ordered: professional, version: 'draft', role: 'peer' as const, words };
  return {
    questionnaires: () =>
      questionnairesPage({
        frame,
        rows: [{ ordered: professional, draft, ...(published[0] && { newest: published[0] }) }],
      }),
    'compose, no draft': () => composePage({ ...compose, published: [] }),
    compose: () => composePage({ ...compose, draft: { draft, review }, done: 'Saved in the draft.' }),
    'compose, refused': () =>
      composePage({
        ...compose,
        draft: { draft, review },
        form: {
          values: {},
          faults: openFaults(review).map((fault) => ({ ...fault, path: 'questions.leading' })),
        },
      }),
    'question, new': () =>
      editQuestionPage({ ...edit, form: { values: { kind: 'text' }, faults: [] }, faults: [] }),
    'question, found fault with': () =>
      editQuestionPage({
        ...edit,
        isNew: false,
        form: { values: faulty, faults: [] },
        faults: faults(faulty),
      }),
    'question, missing': () =>
      editQuestionPage({
        ...edit,
        form: { values: missing.values, faults: missing.faults ?? [] },
        faults: [],
      }),
    'preview of a question': () => previewPage({ ...preview, questions: asked(draft), index: 4 }),
    'preview of nothing': () => previewPage({ ...preview, questions: [], index: 0 }),
    'difference of questions': () =>
      differencePage({
        frame,
        ordered: professional,
        versions: [
          { id: 'draft', title: 'The draft' },
          { id: '1', title: 'Your version 1' },
        ],
        from: { id: '1', title: 'Your version 1' },
        to: { id: 'draft', title: 'The draft' },
        differences: questionnaireDifference(asked(fresh()), asked(draft)),
      }),
  };
}
