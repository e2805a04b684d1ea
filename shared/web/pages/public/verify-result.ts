import { icon } from '../../components/index.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { VerifyResultView } from '../../views/public.ts';

/** Whether a case code is one of ours. Says nothing of the people, and no more to an unknown code than that it is unknown. */
export function verifyResultPage({ frame, caseCode, genuine }: VerifyResultView): string {
  const { companyName, basePath } = frame;
  const title = genuine ? 'This is a genuine request' : 'We do not know this code';
  const words = genuine
    ? html`<p class="lead">${icon('check')} <span class="code">${caseCode}</span> is a reference check of ${companyName}.</p>
<p>${genuine.step ? html`It is at the step “${genuine.step}”.` : 'It is closed. Nobody is asked for anything any more.'}</p>
<p>The links in our e-mails begin with the address of this page. We never ask for a password, for money, or for a copy of an identity card.</p>`
    : html`<p class="lead">${icon('cross')} <span class="code">${caseCode}</span> is not a case of ${companyName}.</p>
<p>Look for a typing mistake: a code has two letters and two groups of four signs, as in <span class="code">EH-7K3M-Q9XD</span>. If it is right, do not follow the links in the e-mail, and do not answer it. Please tell ${companyName}, at an address that you know from elsewhere.</p>`;
  const body = html`<h1>${title}</h1>${words}<p><a href="${basePath}/verify">Check another code</a></p>`;
  return page({ title, audience: 'public', body, frame });
}
