import { packages } from '../../../shared/domain/order/packages/index.ts';
import { questionnaireDifference } from '../../../shared/domain/questions/composing/difference.ts';
import { questionsFor } from '../../../shared/domain/terms/questionnaire.ts';
import { html } from '../../../shared/http/reply.ts';
import { loadComposing } from '../../../shared/store/questionnaires.ts';
import { differencePage } from '../../../shared/web/pages/staff/questionnaires/difference.ts';
import { questionnairesPage } from '../../../shared/web/pages/staff/questionnaires/list.ts';
import { previewPage } from '../../../shared/web/pages/staff/questionnaires/preview.ts';
import { isLanguage, wordsOf } from '../../../shared/words/index.ts';
import type { PageTools } from '../tools.ts';
import { composing, packageOf, versionIn, versionsOf } from './composing-parts.ts';

export const staffQuestionnaires = (tools: PageTools) =>
  composing(tools, async ({ frame }) => {
    const rows = await Promise.all(
      packages.map(async (ordered) => {
        const {
          draft,
          published: [newest],
        } = await loadComposing(tools.table, ordered.id);
        return { ordered, ...(draft && { draft }), ...(newest && { newest }) };
      }),
    );
    return html(200, questionnairesPage({ frame, rows }));
  });

export const staffPreview = (tools: PageTools) =>
  composing(tools, async (visit) => {
    const ordered = packageOf(visit);
    const found = await loadComposing(tools.table, ordered.id);
    const { version = 'asked', role: wanted, language, n } = visit.request.query;
    const { questions } = versionIn(versionsOf(ordered, found), found, version);
    const role = ordered.acceptedRoles.find((one) => one === wanted) ?? ordered.acceptedRoles[0] ?? 'other';
    const consented = Object.fromEntries(questions.map(({ item }) => [item, true]));
    const asked = questionsFor({ id: '', version: 0, questions }, role, { consented, hasEntry: true });
    const index = Math.min(Math.max(Number(n) || 1, 1), Math.max(asked.length, 1)) - 1;
    const words = wordsOf[isLanguage(language) ? language : 'en'];
    return html(
      200,
      previewPage({ frame: visit.frame, ordered, version, role, words, questions: asked, index }),
    );
  });

export const staffDifference = (tools: PageTools) =>
  composing(tools, async (visit) => {
    const ordered = packageOf(visit);
    const found = await loadComposing(tools.table, ordered.id);
    const versions = versionsOf(ordered, found);
    const { from = 'package', to = 'asked' } = visit.request.query;
    const [first, second] = [versionIn(versions, found, from), versionIn(versions, found, to)];
    return html(
      200,
      differencePage({
        frame: visit.frame,
        ordered,
        versions: [...versions.values()],
        from: first,
        to: second,
        differences: questionnaireDifference(first.questions, second.questions),
      }),
    );
  });
