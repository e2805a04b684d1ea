import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { HomeView } from '../../views/public.ts';
import { verifyForm } from './verify.ts';

/** What this address is, for somebody who comes without a link. */
export function homePage({ frame }: HomeView): string {
  const body = html`<h1>Fair reference checks</h1>
<p class="lead">${frame.companyName} asks referees about candidates with Evenhand. The candidate agrees first, sees every finding before it is used, and may answer it.</p>
<h2>You got an e-mail from us</h2>
<p>Open the link in it. It is yours alone, and you need no account. If you are not sure that the e-mail is genuine, check its case code here.</p>
${verifyForm(frame)}
<h2>What we do not do</h2>
<ul><li>We give no score and no hiring advice.</li><li>We ask nobody whom the candidate has not named.</li><li>We keep nothing after the day of deletion that candidate and referees are told.</li></ul>
<p><a href="${frame.basePath}/staff/sign-in">Sign in as staff of ${frame.companyName}</a></p>`;
  return page({ title: 'Fair reference checks', audience: 'public', body, frame });
}
