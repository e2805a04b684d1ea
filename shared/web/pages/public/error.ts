import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { ErrorView } from '../../views/public.ts';

/** Something of ours did not work. */
export function errorPage({ frame, reference }: ErrorView): string {
  const body = html`<h1>Please try that again</h1>
<p class="lead">Something on our side did not work. What you saved before is still there.</p>
<p>Go back and send it once more. If it does not work in a few minutes, tell your contact at ${frame.companyName}${
    reference && html`, and name this number: <span class="code">${reference}</span>`
  }.</p>`;
  return page({ title: 'Please try that again', audience: 'public', body, frame });
}
