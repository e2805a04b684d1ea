import { askedUntil, pendingChange } from '../../../domain/check/check.ts';
import type { Scope } from '../../../domain/check/records.ts';
import { type Question, questionIn } from '../../../domain/terms/questionnaire.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import { errorSummary, faultAt, idOf, needsYou, questionList } from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { day, moment } from '../../time.ts';
import type { ChangeView } from '../../views/candidate.ts';
import { changeTable } from './change-table.ts';
import { choiceFields } from './choice-parts.ts';
import { lawNotices, lawsThatApply } from './law-parts.ts';
import { scopeOf } from './scope-of.ts';
import { questionsByRole } from './scope-parts.ts';

/** The questions that come and go, each in full. */
function questionChanges({ frame: { words }, check, difference }: ChangeView): Html {
  const name = check.head.candidateName;
  const list = (key: 'new' | 'old', questions: readonly Question[]) =>
    questions.length > 0 &&
    html`<details><summary>${words(`consent.change.${key}-questions`, { n: questions.length })}</summary>${questionList(
      words,
      questions.map((question) => questionIn(question, words.language)),
      name,
    )}</details>`;
  return html`${difference.map(
    (one) => one.kind === 'questions' && html`${list('new', one.added)}${list('old', one.removed)}`,
  )}`;
}

/** The laws, where the change brings others. */
const lawChanges = (view: ChangeView, after: Scope): Html | false =>
  view.difference.some(({ kind }) => kind === 'law') &&
  html`<h2>${view.frame.words('consent.law.title')}</h2>${lawsThatApply({ ...view, scope: after })}
${lawNotices(view, after.law.notices.candidate)}`;

/**
 * A change of scope after the consent: what would change, and the choice between it and what was agreed to before.
 *
 * @throws Error when no change waits
 */
export function changePage(view: ChangeView): string {
  const { frame, token, check, difference, questionnaire, form } = view;
  const { words, companyName: company } = frame;
  const { head, consent } = check;
  const [before, after] = [scopeOf(check), pendingChange(check)?.scope];
  if (!after) throw new Error('No change waits for an answer.');
  const base = candidateBase(frame, token);
  const until = askedUntil(check, 'scope-change');
  const name = head.candidateName;
  const body = html`${errorSummary(words, form?.faults)}
<h1>${words('consent.change.title', { company })}</h1>
<p class="lead">${rich(words, 'consent.change.lead', {
    date: day(words, consent?.at ?? before.at),
    role: before.roleTitle,
    company,
  })}</p>
${until && needsYou(rich(words, 'consent.change.until', { until: moment(words, until) }), html`<p>${words('consent.change.nothing')}</p>`)}
<h2${faultAt(form, 'scope') && html` id="${idOf('scope')}" tabindex="-1"`}>${words('consent.change.list')}</h2>
${changeTable({ words, before, after }, difference)}
${questionChanges(view)}${lawChanges(view, after)}
<h2>${words('consent.change.all-questions')}</h2>
<p>${words('consent.questions.lead')}</p>${questionsByRole(words, { scope: after, questionnaire, name })}
<h2>${words('consent.choice.title')}</h2><p>${words('consent.choice.lead')}</p>
<form method="post" action="${base}/change" novalidate>${choiceFields({ frame, scope: after, form, before: consent })}
<p>${words('consent.change.agree-to')} ${words('consent.choice.undo')}</p>
<div class="actions"><button>${words('consent.change.agree')}</button></div></form>
<h2>${words('consent.change.keep-title')}</h2><p>${words('consent.change.keep-text', { company })}</p>
<form method="post" action="${base}/keep"><div class="actions"><button class="quiet">${words('consent.change.keep')}</button></div></form>
<p><a href="${base}/status">${words('consent.change.status')}</a></p>
${withdrawLine(frame, token, head)}`;
  return page({
    title: words('consent.change.window'),
    audience: 'candidate',
    body,
    frame,
    faulty: Boolean(form),
  });
}
