import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { DeadLinkView } from '../../views/public.ts';

/** One page for a link that is unknown, expired or revoked: it must not tell them apart. */
export function deadLinkPage({ frame }: DeadLinkView): string {
  const { words, companyName: company } = frame;
  const title = words('public.dead.title');
  const body = html`<h1>${title}</h1>
<p class="lead">${words('public.dead.lead')}</p>
<ul><li>${words('public.dead.newest')}</li>
<li>${words('public.dead.settled')}</li>
<li>${words('public.dead.ask', { company })}</li></ul>
<p><a href="${frame.basePath}/verify">${words('public.verify.window')}</a></p>`;
  return page({ title, audience: 'public', body, frame });
}
