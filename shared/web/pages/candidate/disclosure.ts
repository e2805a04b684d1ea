import { candidateBase, withdrawAlone } from '../../components/candidate-parts.ts';
import { html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { DisclosureView } from '../../views/candidate.ts';
import { lawText } from './law-parts.ts';

/** One disclosure, in a document of its own: nothing but its words, that it was read, and the way out (15 USC 1681b(b)(2)(A)(i)). */
export function disclosurePage(view: DisclosureView): string {
  const { frame, token, check, text } = view;
  const { words } = frame;
  const title = words('consent.disclosure.title');
  const body = html`<h1>${title}</h1>
${lawText(view, text)}
<form method="post" action="${candidateBase(frame, token)}/disclosure"><input type="hidden" name="text" value="${text}"><div class="actions"><button>${words('consent.disclosure.read')}</button></div></form>
${withdrawAlone(frame, token, check.head)}`;
  return page({ title, audience: 'candidate', body, frame, alone: true });
}
