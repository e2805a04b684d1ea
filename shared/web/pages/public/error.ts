import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import type { ErrorView } from '../../views/public.ts';

/** Something of ours did not work. */
export function errorPage({ frame, reference }: ErrorView): string {
  const { words, companyName: company } = frame;
  const title = words('public.error.title');
  const todo = rich(words, 'public.error.todo', {
    company,
    numbered: reference ? 'yes' : 'no',
    reference,
  });
  const body = html`<h1>${title}</h1>
<p class="lead">${words('public.error.lead')}</p>
<p>${todo}</p>`;
  return page({ title, audience: 'public', body, frame });
}
