import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { ProblemView } from '../../views/public.ts';

const words: Record<ProblemView['status'], { title: string; text: string }> = {
  400: { title: 'We could not read that', text: 'Go back, open the page again and send it once more.' },
  403: {
    title: 'You cannot open this',
    text: 'Your account does not have the role that this page needs. Ask whoever runs Evenhand at your company for it.',
  },
  404: {
    title: 'There is no such page',
    text: 'Check the address. It may have been cut off, or belong to a check that you cannot see.',
  },
  409: {
    title: 'This has been settled already',
    text: 'Somebody was faster, or the check has moved on. Open it again to see where it stands.',
  },
  422: { title: 'We could not take that', text: 'Go back, open the page again and send it once more.' },
  503: { title: 'That did not work now', text: 'Nothing was lost. Please try again in a moment.' },
};

/** What cannot be opened or done, and what to do instead. */
export function problemPage({ frame, status, detail }: ProblemView): string {
  const { title, text } = words[status];
  const home = frame.signedIn ? `${frame.basePath}/staff` : `${frame.basePath}/`;
  const body = html`<h1>${title}</h1><p class="lead">${detail ?? text}</p><p><a href="${home}">Go to the start</a></p>`;
  return page({ title, audience: frame.signedIn ? 'staff' : 'public', body, frame });
}
