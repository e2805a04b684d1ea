import type { Package } from '../../../shared/domain/order/package.ts';
import {
  acknowledged,
  leastReasonToKeep as leastReason,
} from '../../../shared/domain/questions/composing/acknowledge.ts';
import type {
  ComposedQuestion,
  QuestionnaireDraft,
} from '../../../shared/domain/questions/composing/draft.ts';
import { type Editing, withQuestion } from '../../../shared/domain/questions/composing/edit.ts';
import { bannedBy, faultsOf, type PlacedFault } from '../../../shared/domain/questions/composing/faults.ts';
import {
  questionFrom,
  wordedOf,
} from '../../../shared/domain/questions/composing/question-in-both-languages.ts';
import { type FieldFault, Refusal } from '../../../shared/domain/terms/refusal.ts';
import { refereeRoles } from '../../../shared/domain/terms/roles.ts';
import { type HttpReply, html, seeOther } from '../../../shared/http/reply.ts';
import { loadComposing, saveDraft } from '../../../shared/store/questionnaires.ts';
import {
  type FormValues,
  looseQuestion,
  parseQuestion,
  type QuestionInput,
  questionValues,
} from '../../../shared/web/forms/index.ts';
import { editQuestionPage, faultsFragment } from '../../../shared/web/pages/staff/questionnaires/edit.ts';
import { formFault } from '../form.ts';
import type { PageTools } from '../tools.ts';
import { composing, packageOf } from './composing-parts.ts';
import type { SignedIn } from './session.ts';

interface Edited {
  visit: SignedIn;
  ordered: Package;
  draft: QuestionnaireDraft;
}

const idIn = ({ request }: SignedIn): string => request.params.question ?? '';
const isNew = (visit: SignedIn): boolean => idIn(visit) === 'new';

/** @throws Refusal `not_found` without a draft, or without this question in it */
async function edited(tools: PageTools, visit: SignedIn): Promise<Edited & { before?: ComposedQuestion }> {
  const ordered = packageOf(visit);
  const { draft } = await loadComposing(tools.table, ordered.id);
  if (!draft) throw new Refusal('not_found', 'refusal.no-draft');
  const before = draft.questions.find(({ question }) => question.id === idIn(visit));
  if (!before && !isNew(visit)) throw new Refusal('not_found', 'refusal.question-not-in-draft');
  return { visit, ordered, draft, ...(before && { before }) };
}

/** The faults of what stands in a form, however unfinished. */
function faultsIn(values: FormValues, draft: Pick<QuestionnaireDraft, 'pack'>): PlacedFault[] {
  const one = { question: questionFrom(looseQuestion(values)), acknowledged: [] };
  // An empty field is no question yet.
  return faultsOf(one, bannedBy(draft.pack)).filter(
    ({ language, place }) => place === 'hint' || values[`text-${language}`]?.trim(),
  );
}

function show(
  { visit, ordered, draft }: Edited,
  values: FormValues,
  faults: readonly FieldFault[] = [],
): HttpReply {
  return html(
    faults.length > 0 ? formFault : 200,
    editQuestionPage({
      frame: visit.frame,
      ordered,
      isNew: isNew(visit),
      revision: Number(values.revision) || draft.revision,
      form: { values, faults },
      faults: faultsIn(values, draft),
    }),
  );
}

const kinds = ['scale', 'choice', 'yes-no', 'text', 'fact'];

/** An empty form: everybody is asked until somebody says who. */
const empty = (kind: string | undefined): FormValues => ({
  kind: kinds.find((one) => one === kind) ?? 'scale',
  ...Object.fromEntries(refereeRoles.map((role) => [`role-${role}`, 'yes'])),
});

/** The fields of a question that is in the draft, with the reasons that were written. */
const valuesOf = ({ question, acknowledged: given }: ComposedQuestion): FormValues => ({
  ...questionValues(wordedOf(question)),
  ...Object.fromEntries(given.map(({ language, rule, reason }) => [`keep-${language}-${rule}`, reason])),
});

export const staffQuestionForm = (tools: PageTools) =>
  composing(tools, async (visit) => {
    const found = await edited(tools, visit);
    return show(found, found.before ? valuesOf(found.before) : empty(visit.request.query.kind));
  });

/** @returns the faults that must be corrected before the question can be kept */
function faultsOfInput(
  { draft, visit }: Edited,
  { question, reasons }: QuestionInput,
  revision: number,
): FieldFault[] {
  const taken = isNew(visit) && draft.questions.some((one) => one.question.id === question.id);
  const short = reasons.filter(({ reason }) => reason.trim() !== '' && reason.trim().length < leastReason);
  return [
    ...(taken ? [{ path: 'id', message: 'Another question has this name. Choose another one.' }] : []),
    ...(draft.revision === revision
      ? []
      : [
          {
            path: 'text-en',
            message: 'Somebody else has changed the draft since. Check it, then save again.',
          },
        ]),
    ...short.map(({ language, rule }) => ({
      path: `keep-${language}-${rule}`,
      message: `Write at least ${leastReason} characters on why it may stay.`,
    })),
  ];
}

export const staffQuestion = (tools: PageTools) =>
  composing(tools, async (visit) => {
    const found = await edited(tools, visit);
    const parsed = parseQuestion(new URLSearchParams(visit.request.body));
    const { values } = parsed;
    if (values.do === 'check') return show(found, values);
    if (parsed.faults) return show(found, values, parsed.faults);
    const { question, reasons } = parsed.ok;
    const { draft, before, ordered } = found;
    // The revision that the form was made for stands in it; after a warning, that of now.
    const faults = faultsOfInput(found, parsed.ok, Number(values.revision));
    if (faults.length > 0) return show(found, { ...values, revision: String(draft.revision) }, faults);
    const editing: Editing = { by: visit.caller.id, moment: tools.moment() };
    const id = isNew(visit) ? question.id : idIn(visit);
    const one = acknowledged(
      { question: questionFrom({ ...question, id }), acknowledged: before?.acknowledged ?? [] },
      reasons,
      editing,
    );
    await saveDraft(tools.table, withQuestion(draft, one, editing), draft.revision);
    const base = `${visit.frame.basePath}/staff/questionnaires/${ordered.id}`;
    const open = faultsOf(one, bannedBy(draft.pack)).some((fault) => !fault.acknowledged);
    // With a fault left open they stay where it can be corrected; it is kept all the same.
    return seeOther(open ? `${base}/questions/${id}?done=saved` : `${base}?done=saved#f-questions-${id}`);
  });

/** Shows the faults of the words in a form, as a part of the page. Nothing is kept. */
export const staffQuestionCheck = (tools: PageTools) =>
  composing(tools, async (visit) => {
    const { draft } = await loadComposing(
      tools.table,
      packageOf({ ...visit, request: { ...visit.request, params: visit.request.query } }).id,
    );
    const { values } = parseQuestion(new URLSearchParams(visit.request.body));
    const faults = faultsIn(values, draft ?? { pack: 'strict-default' });
    return html(200, String(faultsFragment(faults, values)));
  });
