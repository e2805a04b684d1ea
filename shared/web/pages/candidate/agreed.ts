import { nameOf } from '../../../words/index.ts';
import { candidateBase } from '../../components/candidate-parts.ts';
import { facts } from '../../components/index.ts';
import { type Html, html, type Part } from '../../html.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { StatusView } from '../../views/candidate.ts';

/** As much of a hash as people compare. */
const shortened = (hash: string): string => hash.slice(0, 12);

/** Shows the outcome of a change of scope, and what was agreed to before it. */
function history({ frame: { words }, check: { change, consent } }: StatusView): Html {
  const settled = change?.settled;
  const undone = settled && settled.outcome !== 'agreed' ? settled : undefined;
  return html`${consent?.earlier.map(
    ({ at }) => html`<p>${rich(words, 'candidate.agreed.earlier', { at: moment(words, at) })}</p>`,
  )}${
    undone &&
    html`<p>${rich(words, undone.outcome === 'kept' ? 'candidate.agreed.kept' : 'candidate.agreed.lapsed', { at: moment(words, undone.at) })}</p>`
  }`;
}

/** The evidence of the consent, as the candidate can check it: each answer, when, in which language and words, for which scope. */
export function agreedTo(view: StatusView): Html | undefined {
  const { frame, token, check } = view;
  const { words, companyName: company } = frame;
  const { consent, scope, order } = check;
  if (!consent) return undefined;
  const answer = (yes: boolean | undefined) => words(`candidate.agreed.${yes ? 'yes' : 'no'}`);
  const items = (scope?.items ?? []).map(({ id }): [string, Part] => [
    words(`scope.item.${id}.title`),
    answer(consent.items[id]),
  ]);
  const apart = (scope?.separateConsents ?? []).map((name): [string, Part] => [
    words(`consent.separate.${name}`, { company }),
    answer(consent.separate[name]),
  ]);
  return html`<h2>${words('candidate.agreed.title')}</h2>
${facts([
  ...items,
  ...apart,
  [words('candidate.agreed.at'), moment(words, consent.at)],
  [
    words('candidate.agreed.who'),
    words('candidate.agreed.who-value', { requester: order.requester.name, company }),
  ],
  [words('candidate.agreed.language'), nameOf[consent.language]],
  [words('candidate.agreed.version'), consent.textVersion],
  [words('candidate.agreed.disclosure'), consent.disclosureAt && moment(words, consent.disclosureAt)],
  [
    words('candidate.agreed.scope'),
    rich(words, 'candidate.agreed.scope-value', { mark: shortened(consent.scopeHash) }),
  ],
])}${history(view)}
<p><a href="${candidateBase(frame, token)}/rights#questions">${words('candidate.agreed.questions')}</a></p>`;
}
