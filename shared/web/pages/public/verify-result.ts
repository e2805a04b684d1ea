import { icon } from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import type { VerifyResultView } from '../../views/public.ts';

function genuineWords({ frame, caseCode, genuine }: VerifyResultView): Html {
  const { words, companyName: company } = frame;
  const step = genuine?.step;
  return html`<p class="lead">${icon('check')} ${rich(words, 'public.verify.genuine-lead', { caseCode, company })}</p>
<p>${step ? words('public.verify.step', { step }) : words('public.verify.closed')}</p>
<p>${words('public.verify.genuine-links')}</p>`;
}

function unknownWords({ frame: { words, companyName: company }, caseCode }: VerifyResultView): Html {
  return html`<p class="lead">${icon('cross')} ${rich(words, 'public.verify.unknown-lead', { caseCode, company })}</p>
<p>${rich(words, 'public.verify.unknown-todo', { company })}</p>`;
}

/** Whether a case code is one of ours. Says nothing of the people, and no more to an unknown code than that it is unknown. */
export function verifyResultPage(view: VerifyResultView): string {
  const { frame, genuine } = view;
  const { words, basePath } = frame;
  const title = words(genuine ? 'public.verify.genuine' : 'public.verify.unknown');
  const body = html`<h1>${title}</h1>${genuine ? genuineWords(view) : unknownWords(view)}<p><a href="${basePath}/verify">${words('public.verify.again')}</a></p>`;
  return page({ title, audience: 'public', body, frame });
}
