import { wordsOf } from '../../../words/index.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { ProblemView } from '../../views/public.ts';

/** What cannot be opened or done, and what to do instead. Where a rule says why, its sentence stands in place of the general one. */
export function problemPage({ frame, status, detail }: ProblemView): string {
  const words = frame.signedIn ? wordsOf.en : frame.words;
  const home = frame.signedIn ? `${frame.basePath}/staff` : `${frame.basePath}/`;
  const title = words(`public.problem.${status}.title`);
  const text = detail ?? words(`public.problem.${status}.text`);
  const body = html`<h1>${title}</h1><p class="lead">${text}</p><p><a href="${home}">${words('public.problem.start')}</a></p>`;
  return page({ title, audience: frame.signedIn ? 'staff' : 'public', body, frame });
}
