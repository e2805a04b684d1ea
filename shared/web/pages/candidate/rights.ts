import { questionnaireOf } from '../../../domain/questions/published.ts';
import { candidateBase, withdrawAlone } from '../../components/candidate-parts.ts';
import { html, type Part } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import type { RightsView } from '../../views/candidate.ts';
import { lawNotices, lawsThatApply } from './law-parts.ts';
import { rightsInShort } from './rights-parts.ts';
import { scopeOf } from './scope-of.ts';
import { keeping, questionsByRole, whoSeesWhat } from './scope-parts.ts';

/** Everything that a candidate can ask for and has to know, at any time: rights, notices, laws, keeping, who sees what, the questions. */
export function rightsPage(view: RightsView): string {
  const { frame, token, check } = view;
  const { words, companyName: company } = frame;
  const scope = scopeOf(check);
  const base = candidateBase(frame, token);
  const { notices } = scope.law;
  const questionnaire = questionnaireOf(scope);
  const name = check.head.candidateName;
  const title = words('consent.rights.page.title');
  const body = html`<p class="back"><a href="${base}">${words('consent.rights.page.back')}</a></p>
<h1>${title}</h1>
<p class="lead">${rich(words, 'consent.rights.page.lead', {
    role: scope.roleTitle,
    company,
    code: html`<span class="code">${check.head.caseCode}</span>`,
  })}</p>
${rightsInShort(frame, check)}
<h2>${words('consent.rights.page.withdraw')}</h2>
<p>${rich(words, 'consent.rights.page.withdraw-text', {
    a: (inside: Part) => html`<a href="${base}/withdraw">${inside}</a>`,
  })}</p>
${
  notices.rights.length > 0 &&
  html`<h2>${words('consent.rights.page.summary')}</h2>${lawNotices(view, notices.rights)}`
}
${
  notices.candidate.length > 0 &&
  html`<h2>${words('consent.rights.page.notices')}</h2>${lawNotices(view, notices.candidate)}`
}
<h2>${words('consent.law.title')}</h2>${lawsThatApply({ frame, check, scope })}
<h2>${words('consent.keeping.title')}</h2>${keeping(words, scope)}
<h2>${words('consent.sees.title')}</h2>${whoSeesWhat(frame, scope)}
<h2 id="questions">${words('consent.questions.title')}</h2>
<p>${words('consent.questions.lead')}</p>${questionsByRole(words, { scope, questionnaire, name })}
${withdrawAlone(frame, token, check.head)}`;
  return page({ title, audience: 'candidate', body, frame });
}
