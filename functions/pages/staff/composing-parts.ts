import type { Package } from '../../../shared/domain/order/package.ts';
import type { QuestionnaireDraft } from '../../../shared/domain/questions/composing/draft.ts';
import { questionnaireFrom } from '../../../shared/domain/questions/composing/publish.ts';
import { settingOf } from '../../../shared/domain/questions/composing/settings.ts';
import { library } from '../../../shared/domain/questions/library/index.ts';
import { questionnaireById } from '../../../shared/domain/questions/published.ts';
import type { Question, Questionnaire } from '../../../shared/domain/terms/questionnaire.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import type { HttpReply } from '../../../shared/http/reply.ts';
import type { Composing } from '../../../shared/store/questionnaires.ts';
import type { Comparable } from '../../../shared/web/views/questionnaires.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import { findPackage, mustCompose } from '../../use/find-package.ts';
import type { PageTools } from '../tools.ts';
import { type SignedIn, signedIn } from './session.ts';

/** @throws Refusal `not_found` */
export const packageOf = ({ request }: SignedIn): Package => findPackage(request.params.package);

/** Lets only administrators in. */
export const composing = (tools: PageTools, show: (visit: SignedIn) => Promise<HttpReply>): RouteHandler =>
  signedIn(tools, (visit) => {
    mustCompose(visit.caller);
    return show(visit);
  });

/** The questions that new checks of a package ask now. */
export function askedNow(ordered: Package, { published }: Composing): Questionnaire {
  const [newest] = published;
  return newest
    ? questionnaireFrom(newest)
    : questionnaireById(ordered.questionnaire.id, ordered.questionnaire.version);
}

/** The questions of the library that fit a package and that a draft does not have. */
export function fitting(ordered: Package, draft: QuestionnaireDraft | undefined): Question[] {
  const has = new Set(draft?.questions.map(({ question }) => question.id));
  return library
    .map((one) => one.ask(settingOf[ordered.id]))
    .filter((question) => {
      const item = ordered.items.find(({ id }) => id === question.item);
      if (!item || has.has(question.id)) return false;
      return question.kind !== 'scale' || item.competencies.some((one) => one === question.competency);
    });
}

/** The versions that can be read and compared: what is asked now by another name comes only as what it is. */
export function versionsOf(
  ordered: Package,
  found: Composing,
): Map<string, Comparable & { questions: Question[] }> {
  const { draft, published } = found;
  const builtIn = questionnaireById(ordered.questionnaire.id, ordered.questionnaire.version);
  const all = [
    ...(draft
      ? [{ id: 'draft', title: 'The draft', questions: draft.questions.map(({ question }) => question) }]
      : []),
    ...published.map((one) => ({
      id: String(one.version),
      title: `Your version ${one.version}`,
      questions: questionnaireFrom(one).questions,
    })),
    { id: 'package', title: 'The questions of the package', questions: builtIn.questions },
  ];
  return new Map(all.map((one) => [one.id, one]));
}

/** A version by its name in the address; `asked` is the one that new checks ask. @throws Refusal `not_found` */
export function versionIn(
  versions: ReturnType<typeof versionsOf>,
  found: Composing,
  name: string,
): Comparable & { questions: Question[] } {
  const id = name === 'asked' ? String(found.published[0]?.version ?? 'package') : name;
  const version = versions.get(id);
  if (!version) throw new Refusal('not_found', 'refusal.unknown-version');
  return version;
}
