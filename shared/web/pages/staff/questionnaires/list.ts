import { wordsOf } from '../../../../words/index.ts';
import { cardTable } from '../../../components/index.ts';
import { html } from '../../../html.ts';
import { page } from '../../../layout.ts';
import { day } from '../../../time.ts';
import type { QuestionnairesView } from '../../../views/questionnaires.ts';

const words = wordsOf.en;

/** Shows what is asked for each package, and where somebody is composing. */
export function questionnairesPage({ frame, rows }: QuestionnairesView): string {
  const body = html`<h1>Questions</h1>
<p class="lead">What referees are asked for each package. You can publish questions of your own; new checks then ask those. Checks that run keep the questions that the candidate agreed to.</p>
${cardTable({
  caption: 'Questions by package',
  quiet: true,
  rows,
  columns: [
    {
      head: 'Package',
      cell: ({ ordered }) =>
        html`<a href="${frame.basePath}/staff/questionnaires/${ordered.id}">${words(`scope.package.${ordered.id}.title`)}</a>`,
    },
    {
      head: 'Asked now',
      cell: ({ ordered, newest }) =>
        newest
          ? html`Your own, version ${newest.version}, since ${day(words, newest.at)}`
          : html`Those of the package, version ${ordered.questionnaire.version}`,
    },
    {
      head: 'Draft',
      cell: ({ draft }) =>
        draft ? html`${draft.questions.length} questions, changed ${day(words, draft.at)}` : 'None',
    },
  ],
})}`;
  return page({ title: 'Questions', audience: 'staff', body, frame });
}
