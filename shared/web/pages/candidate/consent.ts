import { askedUntil } from '../../../domain/check/check.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import { errorSummary, facts, faultAt, idOf, timeline } from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { day, moment } from '../../time.ts';
import type { ConsentView } from '../../views/candidate.ts';
import { choiceFields } from './choice-parts.ts';
import { lawNotices, lawsThatApply } from './law-parts.ts';
import { rightsInShort } from './rights-parts.ts';
import { scopeOf } from './scope-of.ts';
import { course, keeping, questionsByRole, whoCanSpeak, whoSeesWhat } from './scope-parts.ts';

/** The parts of the page, in order, each with a heading that the list of contents leads to. */
const parts = ['course', 'questions', 'referees', 'sees', 'keeping', 'law', 'rights', 'choice'] as const;

function aboutTheCheck(view: ConsentView): Html {
  const { frame, check, projection } = view;
  const { words, companyName: company } = frame;
  const { head, order } = check;
  const until = askedUntil(check, 'consent');
  const scope = scopeOf(check);
  const risk = scope.riskLevel;
  const kind = `scope.package.${scope.packageId}` as const;
  return facts([
    [words('consent.fact.role'), scope.roleTitle],
    [
      words('consent.fact.who'),
      words('consent.fact.who-value', { requester: order.requester.name, company }),
    ],
    [words('consent.fact.purpose'), scope.purpose],
    [
      words('consent.fact.package'),
      words('consent.fact.package-value', {
        title: words(`${kind}.title`),
        description: words(`${kind}.description`),
      }),
    ],
    [
      words('consent.fact.risk'),
      words('consent.fact.risk-value', {
        level: words(`scope.risk.${risk}`),
        meaning: words(`scope.risk.${risk}.meaning`),
      }),
    ],
    [words('consent.fact.answer-by'), until && moment(words, until)],
    [
      words('consent.fact.ready-by'),
      rich(words, 'consent.fact.ready-by-value', { end: moment(words, projection.end) }),
    ],
    [words('consent.fact.case-code'), html`<span class="code">${head.caseCode}</span>`],
  ]);
}

/** Five lines, and the way to the choice. */
function inShort({ frame, check, projection, form }: ConsentView): Html {
  const { words, companyName: company } = frame;
  const scope = scopeOf(check);
  const titles = words.listed(
    scope.items.map(({ id }) => words('consent.short.quoted', { title: words(`scope.item.${id}.title`) })),
  );
  const short = [
    words('consent.short.whom', { least: scope.minimumReferences, most: scope.maximumReferees }),
    words('consent.short.what', { n: scope.items.length, titles }),
    words('consent.short.first', { company }),
    rich(words, 'consent.short.when', {
      end: day(words, projection.end),
      days: scope.timetable.retentionDays,
    }),
    words('consent.short.free'),
  ];
  return html`<div class="block"${faultAt(form, 'scope') && html` id="${idOf('scope')}" tabindex="-1"`}><h2>${words('consent.short.title')}</h2>
<ul>${short.map((line) => html`<li>${line}</li>`)}</ul>
<p><a class="button" href="#choice">${words('consent.to-choice')}</a></p></div>`;
}

const contents = ({ frame: { words } }: ConsentView): Html =>
  html`<nav aria-label="${words('consent.contents')}"><ul>${parts.map(
    (part) => html`<li><a href="#${part}">${words(`consent.${part}.title`)}</a></li>`,
  )}</ul></nav>`;

/** What the check is, everything it asks, and the choice. Nothing is chosen beforehand. */
export function consentPage(view: ConsentView): string {
  const { frame, token, check, questionnaire, form } = view;
  const { words, companyName: company } = frame;
  const scope = scopeOf(check);
  const base = candidateBase(frame, token);
  const name = check.head.candidateName;
  const part = (id: (typeof parts)[number]) => html`<h2 id="${id}">${words(`consent.${id}.title`)}</h2>`;
  const body = html`${errorSummary(words, form?.faults)}
<h1>${words('consent.title', { company })}</h1>
<p class="lead">${words('consent.lead', { name, company })}</p>
${inShort(view)}${aboutTheCheck(view)}${contents(view)}
${part('course')}${timeline(words, view.timeline)}${course(words, scope, view.projection.end)}
${part('questions')}<p>${words('consent.questions.lead')}</p>${questionsByRole(words, { scope, questionnaire, name })}
${part('referees')}${whoCanSpeak(words, scope)}
${part('sees')}${whoSeesWhat(frame, scope)}
${part('keeping')}${keeping(words, scope, view.projection.deleted)}
${part('law')}${lawsThatApply({ frame, check, scope })}${lawNotices(view, scope.law.notices.candidate)}
${part('rights')}${rightsInShort(frame, check)}<p><a href="${base}/rights">${words('consent.rights.more')}</a></p>
${part('choice')}<p>${words('consent.choice.lead')}</p>
<form method="post" action="${base}/consent" novalidate>${choiceFields({ frame, scope, form })}
<p>${words('consent.choice.agree-to')} ${words('consent.choice.undo')}</p>
<div class="actions"><button>${words('consent.choice.consent')}</button><a class="button quiet" href="${base}/refuse">${words('consent.choice.refuse')}</a></div></form>
${withdrawLine(frame, token, check.head)}`;
  return page({ title: words('consent.window'), audience: 'candidate', body, frame, faulty: Boolean(form) });
}
