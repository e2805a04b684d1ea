import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { HomeView } from '../../views/public.ts';
import { verifyForm } from './verify.ts';

/** What this address is, for somebody who comes without a link. */
export function homePage({ frame }: HomeView): string {
  const { words, companyName: company } = frame;
  const title = words('public.home.title');
  const body = html`<h1>${title}</h1>
<p class="lead">${words('public.home.lead', { company })}</p>
<h2>${words('public.home.mail')}</h2>
<p>${words('public.home.mail-text')}</p>
${verifyForm(frame)}
<h2>${words('public.home.not')}</h2>
<ul><li>${words('public.home.no-score')}</li><li>${words('public.home.no-search')}</li><li>${words('public.home.no-keeping')}</li></ul>
<p><a href="${frame.basePath}/staff/sign-in">${words('public.home.staff', { company })}</a></p>`;
  return page({ title, audience: 'public', body, frame });
}
