import { wordsOf } from '../../../words/index.ts';
import { doneNote } from '../../components/index.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { SignInView } from '../../views/staff.ts';

/** The door for staff. Candidates and referees need no account, and are told so. */
export function signInPage({ frame, startHref, note }: SignInView): string {
  const body = html`${doneNote(note)}<h1>Sign in</h1>
<p class="lead">For staff of ${frame.companyName}. You sign in with your account at work, and what you can see follows from your role.</p>
<div class="actions"><a class="button" href="${startHref}">Sign in</a></div>
<p>Are you a candidate or a referee? You need no account: open the link in your e-mail.</p>`;
  return page({ title: 'Sign in', audience: 'public', body, frame: { ...frame, words: wordsOf.en } });
}
