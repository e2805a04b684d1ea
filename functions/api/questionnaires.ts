import type { Caller } from '../../shared/domain/check/staff.ts';
import type { Package } from '../../shared/domain/order/package.ts';
import { packages } from '../../shared/domain/order/packages/index.ts';
import { acknowledged } from '../../shared/domain/questions/composing/acknowledge.ts';
import type { QuestionnaireDraft } from '../../shared/domain/questions/composing/draft.ts';
import type { Editing } from '../../shared/domain/questions/composing/edit.ts';
import { bannedBy } from '../../shared/domain/questions/composing/faults.ts';
import {
  questionFrom,
  wordedOf,
} from '../../shared/domain/questions/composing/question-in-both-languages.ts';
import { settingOf } from '../../shared/domain/questions/composing/settings.ts';
import { library } from '../../shared/domain/questions/library/index.ts';
import { checkNeutrality, verdictOf } from '../../shared/domain/questions/neutrality/index.ts';
import { iso } from '../../shared/domain/terms/clock.ts';
import { Refusal } from '../../shared/domain/terms/refusal.ts';
import { parseInput, parseJson } from '../../shared/http/parse.ts';
import { composingOf, draftOf, faultResource, publishedOf } from '../../shared/http/question-resources.ts';
import { checkQuestionsSchema, draftSchema, publishSchema } from '../../shared/http/question-schemas.ts';
import { json } from '../../shared/http/reply.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { loadComposing, saveDraft } from '../../shared/store/questionnaires.ts';
import type { RouteHandler } from '../runtime/http-handler.ts';
import type { StepTools } from '../runtime/step-handler.ts';
import { findPackage, mustCompose } from '../use/find-package.ts';
import { publishQuestionnaire } from '../use/publish-questionnaire.ts';
import { callerOf } from './caller.ts';

/** @throws Refusal `forbidden` for everybody but administrators */
function composer(request: HttpRequest): Caller {
  const caller = callerOf(request);
  mustCompose(caller);
  return caller;
}

const missing = (what: 'draft' | 'version') => new Refusal('not_found', `refusal.unknown-${what}`);

const packageIn = ({ params }: HttpRequest): Package => findPackage(params.package);

/** `GET /v1/questions`: every question of the library, as it is asked of a professional’s referees. */
const questionLibrary = (): RouteHandler => (request) => {
  composer(request);
  const setting = settingOf.professional;
  return json(200, {
    questions: library
      .map((one) => one.ask(setting))
      .map((question) => ({ question: wordedOf(question), version: question.version })),
  });
};

/** `POST /v1/questions/check`: what is unfair or hard about questions, whether or not they are kept here. */
const checkQuestions = (): RouteHandler => (request) => {
  composer(request);
  const { pack, questions } = parseInput(checkQuestionsSchema, parseJson(request.body));
  const banned = bannedBy(pack);
  return json(200, {
    results: questions.map(({ id, options, ...wording }) => {
      const faults = checkNeutrality({ ...wording, ...(options && { options }) }, banned);
      return { id, verdict: verdictOf(faults), faults: faults.map(faultResource) };
    }),
  });
};

const questionnaireList =
  ({ table }: StepTools): RouteHandler =>
  async (request) => {
    composer(request);
    const all = await Promise.all(
      packages.map(async (one) => composingOf(one, await loadComposing(table, one.id))),
    );
    return json(200, { questionnaires: all });
  };

const questionnaireVersion =
  ({ table }: StepTools): RouteHandler =>
  async (request) => {
    composer(request);
    const { published } = await loadComposing(table, packageIn(request).id);
    const found = published.find(({ version }) => String(version) === request.params.version);
    if (!found) throw missing('version');
    return json(200, publishedOf(found));
  };

/** `POST /v1/questionnaires/{package}/draft`: keeps a draft, however faulty; the answer says what is at fault. */
const questionnaireDraft =
  ({ table, moment }: StepTools): RouteHandler =>
  async (request) => {
    const caller = composer(request);
    const ordered = packageIn(request);
    const input = parseInput(draftSchema, parseJson(request.body));
    const { draft: before } = await loadComposing(table, ordered.id);
    const editing: Editing = { by: caller.id, moment: moment() };
    const draft: QuestionnaireDraft = {
      type: 'questionnaire-draft',
      packageId: ordered.id,
      pack: input.pack,
      revision: input.revision + 1,
      questions: input.questions.map(({ question: worded, acknowledge }) => {
        const kept = before?.questions.find(({ question }) => question.id === worded.id)?.acknowledged;
        return acknowledged(
          { question: questionFrom(worded), acknowledged: kept ?? [] },
          acknowledge,
          editing,
        );
      }),
      by: caller.id,
      at: iso(editing.moment.now),
    };
    await saveDraft(table, draft, input.revision);
    return json(200, draftOf(draft, ordered));
  };

/** `POST /v1/questionnaires/{package}/publish`: 201, or 422 with every fault that nobody has acknowledged. */
const questionnairePublish =
  (tools: StepTools): RouteHandler =>
  async (request) => {
    const caller = composer(request);
    const ordered = packageIn(request);
    const { revision } = parseInput(publishSchema, parseJson(request.body));
    const { draft, published } = await loadComposing(tools.table, ordered.id);
    if (!draft) throw missing('draft');
    if (draft.revision !== revision) throw new Refusal('changed_meanwhile', 'refusal.draft-changed');
    const [newest] = published;
    const version = await publishQuestionnaire(tools, caller, ordered, { draft, newest });
    return json(201, publishedOf(version));
  };

/** Serves questions and questionnaires, by the names of the routes. */
export const questionnaires = (tools: StepTools) => ({
  questionLibrary: questionLibrary(),
  checkQuestions: checkQuestions(),
  listQuestionnaires: questionnaireList(tools),
  getQuestionnaire: questionnaireVersion(tools),
  draftQuestionnaire: questionnaireDraft(tools),
  publishQuestionnaire: questionnairePublish(tools),
});
