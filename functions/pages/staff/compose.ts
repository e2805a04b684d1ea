import type { Package } from '../../../shared/domain/order/package.ts';
import type { QuestionnaireDraft } from '../../../shared/domain/questions/composing/draft.ts';
import {
  type Editing,
  moved,
  startDraft,
  withLibraryQuestion,
  withoutQuestion,
  withPack,
} from '../../../shared/domain/questions/composing/edit.ts';
import { openFaults } from '../../../shared/domain/questions/composing/publish.ts';
import { reviewDraft } from '../../../shared/domain/questions/composing/review.ts';
import { type FieldFault, Refusal } from '../../../shared/domain/terms/refusal.ts';
import { type HttpReply, html, seeOther } from '../../../shared/http/reply.ts';
import {
  type Composing,
  discardDraft,
  loadComposing,
  saveDraft,
} from '../../../shared/store/questionnaires.ts';
import { composePage } from '../../../shared/web/pages/staff/questionnaires/compose.ts';
import { publishQuestionnaire } from '../../use/publish-questionnaire.ts';
import { formFault } from '../form.ts';
import type { PageTools } from '../tools.ts';
import { askedNow, composing, fitting, packageOf } from './composing-parts.ts';
import type { SignedIn } from './session.ts';

const doneWords: Record<string, string> = {
  published: 'Published. New checks ask these questions from now on.',
  saved: 'Saved in the draft.',
  discarded: 'The draft has been thrown away.',
};

function show(
  visit: SignedIn,
  ordered: Package,
  found: Composing,
  faults: readonly FieldFault[] = [],
): HttpReply {
  const { draft, published } = found;
  const done = doneWords[visit.request.query.done ?? ''];
  return html(
    faults.length > 0 ? formFault : 200,
    composePage({
      frame: visit.frame,
      ordered,
      asked: askedNow(ordered, found),
      ...(draft && { draft: { draft, review: reviewDraft(draft, ordered) } }),
      published,
      library: fitting(ordered, draft),
      ...(faults.length > 0 && { form: { values: {}, faults } }),
      ...(done && faults.length === 0 && { done }),
    }),
  );
}

export const staffCompose = (tools: PageTools) =>
  composing(tools, async (visit) => {
    const ordered = packageOf(visit);
    return show(visit, ordered, await loadComposing(tools.table, ordered.id));
  });

const stale = () =>
  new Refusal('changed_meanwhile', 'refusal.draft-changed', [
    { path: 'draft', message: 'Somebody else has changed this draft. Below it stands as it is now.' },
  ]);

/** Does what a button of the page says: `up:quality` moves that question up. @returns the page to go to */
async function act(tools: PageTools, visit: SignedIn, ordered: Package, found: Composing): Promise<string> {
  const form = new URLSearchParams(visit.request.body);
  const [what, id = ''] = (form.get('do') ?? '').split(':');
  const editing: Editing = { by: visit.caller.id, moment: tools.moment() };
  const revision = Number(form.get('revision'));
  const { draft, published } = found;
  const base = `${visit.frame.basePath}/staff/questionnaires/${ordered.id}`;
  if (what === 'start') {
    if (draft) throw stale();
    const [newest] = published;
    await saveDraft(tools.table, startDraft(ordered.id, newest ?? askedNow(ordered, found), editing), 0);
    return base;
  }
  if (!draft || draft.revision !== revision) throw stale();
  const save = async (next: QuestionnaireDraft, at: string) => {
    if (next !== draft) await saveDraft(tools.table, next, revision);
    return `${base}#f-questions-${at}`;
  };
  switch (what) {
    case 'up':
    case 'down':
      return save(moved(draft, id, what, editing), id);
    case 'remove':
      await save(withoutQuestion(draft, id, editing), id);
      return base;
    case 'add': {
      const chosen = form.get('library') ?? '';
      return save(withLibraryQuestion(draft, chosen, editing), chosen);
    }
    case 'pack':
      await save(withPack(draft, form.get('pack') ?? '', editing), '');
      return base;
    case 'discard':
      await discardDraft(tools.table, ordered.id, revision);
      return `${base}?done=discarded`;
    case 'publish':
      await publishQuestionnaire(tools, visit.caller, ordered, { draft, newest: published[0] });
      return `${base}?done=published`;
    default:
      throw new Refusal('invalid_input', 'refusal.unknown-button', [
        { path: 'draft', message: 'Choose what to do.' },
      ]);
  }
}

/** The refusals that an administrator can answer by correcting the page. */
const onPage: ReadonlySet<Refusal['code']> = new Set([
  'invalid_input',
  'not_publishable',
  'changed_meanwhile',
]);

export const staffComposeAct = (tools: PageTools) =>
  composing(tools, async (visit) => {
    const ordered = packageOf(visit);
    try {
      return seeOther(await act(tools, visit, ordered, await loadComposing(tools.table, ordered.id)));
    } catch (error) {
      if (!(error instanceof Refusal) || !onPage.has(error.code)) throw error;
      const now = await loadComposing(tools.table, ordered.id);
      return show(visit, ordered, now, atQuestions(error, now, ordered));
    }
  });

/** Faults of a question lead to its card, once for each card. */
function atQuestions(error: Refusal, { draft }: Composing, ordered: Package): FieldFault[] {
  const faults =
    error.code === 'not_publishable' && draft ? openFaults(reviewDraft(draft, ordered)) : error.fields;
  const paths = faults.map((fault) => {
    const [list, id, language] = fault.path.split('.');
    return list === 'questions' && language ? { ...fault, path: `questions.${id}` } : fault;
  });
  const told = paths.length > 0 ? paths : [{ path: 'draft', message: error.message }];
  return told.map((fault) => (fault.path === 'questions' ? { ...fault, path: 'draft' } : fault));
}
