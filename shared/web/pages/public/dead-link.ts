import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { DeadLinkView } from '../../views/public.ts';

/** One page for a link that is unknown, expired or revoked: it must not tell them apart. */
export function deadLinkPage({ frame }: DeadLinkView): string {
  const body = html`<h1>This link opens nothing</h1>
<p class="lead">It may have been cut off by your mail program, its time may have passed, or the check may have ended.</p>
<ul><li>Open the link from the newest e-mail that you have from us. If it does not open, copy the whole address from under the button.</li>
<li>If you have withdrawn, declined or already answered, you need to do nothing.</li>
<li>If you think that it should still work, answer to your contact at ${frame.companyName} and name the case code from the e-mail.</li></ul>
<p><a href="${frame.basePath}/verify">Verify a case code</a></p>`;
  return page({ title: 'This link opens nothing', audience: 'public', body, frame });
}
