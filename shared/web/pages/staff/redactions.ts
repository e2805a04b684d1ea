import { leastReason } from '../../../domain/redaction/decide-redaction.ts';
import type { RedactionView } from '../../../domain/redaction/for-reviewer.ts';
import { wordsOf } from '../../../words/index.ts';
import { type IconName, icon } from '../../components/icon.ts';
import { choices, errorSummary, faultAt, textArea, valueAt } from '../../components/index.ts';
import { noticedIn, takenOutOf } from '../../components/redaction.ts';
import { redactionField } from '../../forms/redaction.ts';
import { capital, type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { moment } from '../../time.ts';
import type { RedactionsView } from '../../views/staff.ts';

const words = wordsOf.en;

const outcome: Record<Exclude<RedactionView['state'], 'held'>, { icon: IconName; words: string }> = {
  redacted: { icon: 'check', words: 'Words were taken out' },
  released: { icon: 'check', words: 'Released as it was written' },
  withheld: { icon: 'skipped', words: 'Nobody decided in time: the whole text is withheld for good' },
};

function decisionForm({ frame, head, form }: RedactionsView, { n }: RedactionView): Html {
  const own = form?.n === n ? form.state : undefined;
  const field = (name: string) => {
    const path = redactionField(n, name);
    return { name, path, value: valueAt(own, name), fault: faultAt(own, path) };
  };
  return html`<form method="post" action="${frame.basePath}/staff/checks/${head.id}/redactions/${n}" novalidate>
${choices({
  ...field('decision'),
  legend: html`What becomes of text ${n}`,
  options: [
    { value: 'redact', label: 'Take out the marked words' },
    { value: 'release', label: 'Release as it is' },
  ],
})}
${textArea({ ...field('also'), label: 'Also take out', hint: 'Further words, one piece a line, each just as it stands in the text. You can leave this empty.', rows: 2 })}
${textArea({ ...field('reason'), label: 'Why', hint: `Needed to release a text: at least ${leastReason} characters. It is kept with the decision; do not repeat the words themselves.`, maxlength: 2000, rows: 2 })}
<p><button>Decide about text ${n}</button></p></form>`;
}

function decided({ state, text, spans, decided: decision }: RedactionView): Html | undefined {
  if (state === 'held') return undefined;
  const { icon: name, words: what } = outcome[state];
  return html`<blockquote>${decision ? takenOutOf(text, decision.spans) : noticedIn(text, spans)}</blockquote>
<p>${icon(name)} ${what}${decision && html`, ${moment(words, decision.at)}`}.</p>${decision?.reason && html`<p>Why: ${decision.reason}</p>`}`;
}

function card(view: RedactionsView, held: RedactionView): Html {
  const { n, question, kind, role, text, spans, state } = held;
  const open = state === 'held' && !view.head.ended;
  return html`<article class="card finding"><h2>Text ${n}</h2>
<p class="kind">${capital(words(`common.role.${role}`))}, ${kind === 'example' ? 'an example given with a rating' : 'an answer'}</p>
<p>${question}</p>
${state === 'held' ? html`<blockquote>${noticedIn(text, spans)}</blockquote>` : decided(held)}${open && decisionForm(view, held)}</article>`;
}

/** Until when, and what becomes of a text that nobody decides about. */
function waiting({ head, texts, until: by, days }: RedactionsView): Html {
  const open = texts.filter(({ state }) => state === 'held').length;
  if (head.ended) return html`<p>This check has ended. Nothing more can be decided.</p>`;
  if (open === 0) return html`<p>${icon('check')} No text waits for a decision.</p>`;
  const until = by
    ? html`by ${moment(words, by)}`
    : html`in time: at the latest ${days ?? 0} days after the last answer has come in`;
  return html`<p>${open === 1 ? '1 text waits' : `${open} texts wait`} for your decision ${until}. If you do nothing, the whole text is withheld for good and the check goes on without it.</p>`;
}

/** Words of referees that may hold a protected fact, for reviewers alone: what was noticed, and the decision about each. */
export function redactionsPage(view: RedactionsView): string {
  const { frame, head, texts, form } = view;
  const base = `${frame.basePath}/staff/checks/${head.id}`;
  const body = html`${errorSummary(words, form?.state.faults)}<a class="back" href="${base}">Back to the check</a>
<h1>Redactions</h1>
<p class="lead">The check of ${head.candidateName} for ${head.roleTitle}.</p>
<p>In these answers a referee may have said something that the law keeps out of a reference. The words are marked, with what they may be about in brackets. Nobody but reviewers reads them before you have decided, and nobody else ever reads what you take out. The candidate is told that something was taken out, not what and not whose.</p>
<p>Release a text when the marked words turn out to be about the work itself.</p>
${texts.length === 0 ? html`<p>This check has no redactions.</p>` : html`${waiting(view)}${texts.map((held) => card(view, held))}`}`;
  return page({ title: 'Redactions', audience: 'staff', body, frame, faulty: Boolean(form) });
}
