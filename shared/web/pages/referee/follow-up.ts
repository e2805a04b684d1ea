import { describedPoints, shownOrder } from '../../../domain/follow-up/follow-up.ts';
import type { FactQuestion, Question, ScaleQuestion } from '../../../domain/terms/questionnaire.ts';
import type { Words } from '../../../words/index.ts';
import {
  choices,
  errorSummary,
  faultAt,
  monthField,
  textArea,
  textField,
  tick,
} from '../../components/index.ts';
import { questionAbout } from '../../components/question.ts';
import { linkTo, refereeBase } from '../../components/referee-parts.ts';
import { type FormState, reaskPrefix } from '../../forms/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { RefereeAgainView } from '../../views/referee.ts';

/** Two descriptions of the scale, one on either side of what is usual: none of them is the one that somebody may have chosen. */
function seenFields(
  words: Words,
  question: ScaleQuestion,
  prefix: string,
  form: FormState | undefined,
): Html {
  const values = form?.values ?? {};
  const [first, second] = shownOrder(question).map((end) => question.anchors[describedPoints[end] - 1] ?? '');
  const only = (description = '') => words('referee.again.only', { description });
  return html`${choices({
    name: `${prefix}seen`,
    legend: question.text,
    hint: words('referee.again.seen'),
    value: values[`${prefix}seen`],
    fault: faultAt(form, `${prefix}seen`),
    options: [
      { value: 'first', label: only(first) },
      { value: 'second', label: only(second) },
      { value: 'both', label: words('referee.again.both') },
      { value: 'none', label: words('referee.again.none'), apart: words('common.or') },
    ],
  })}${textArea({
    name: `${prefix}example`,
    label: words('referee.again.example'),
    hint: words('referee.again.example-hint'),
    value: values[`${prefix}example`] ?? '',
    fault: faultAt(form, `${prefix}example`),
    maxlength: 1000,
    rows: 3,
  })}`;
}

/** The same open question as before: what the candidate claims is shown to nobody. */
function factFields(words: Words, question: FactQuestion, prefix: string, form: FormState | undefined): Html {
  const values = form?.values ?? {};
  const name = `${prefix}value`;
  const hint = html`${question.hint} ${words('referee.again.look-up')}`;
  const fault = faultAt(form, name);
  const unknown = tick({
    name: `${prefix}unknown`,
    value: 'yes',
    label: words('common.question.not-observed.fact'),
    checked: values[`${prefix}unknown`] === 'yes',
  });
  const field =
    question.answer === 'month'
      ? monthField(words, {
          name,
          legend: question.text,
          hint: html`${hint} ${words('common.question.year-alone')}`,
          month: values[`${name}-month`] ?? '',
          year: values[`${name}-year`] ?? '',
          fault,
        })
      : textField({
          name,
          label: question.text,
          hint,
          value: values[name] ?? '',
          fault,
          maxlength: 200,
          autocomplete: 'off',
        });
  return html`${field}${unknown}`;
}

function fieldsOf(words: Words, question: Question, prefix: string, form: FormState | undefined): Html {
  if (question.kind === 'scale') return seenFields(words, question, prefix, form);
  return question.kind === 'fact' ? factFields(words, question, prefix, form) : html``;
}

/** A question or two once more, on one page: neutral, balanced, and without a word of what anybody has said. */
export function refereeAgainPage(view: RefereeAgainView): string {
  const { frame, token, check, reask, questions, form } = view;
  const { words, companyName: company } = frame;
  const { candidateName: candidate, caseCode } = check.head;
  const base = refereeBase(frame, token);
  const asked = questions.map((question, index) =>
    fieldsOf(words, questionAbout(words, question, candidate), reaskPrefix(index), form),
  );
  const until = rich(words, 'referee.again.until', {
    at: moment(words, reask.dueAt ?? ''),
    caseCode,
    a: linkTo(`${frame.basePath}/verify`),
  });
  const body = html`${errorSummary(words, form?.faults)}<h1>${words('referee.again.title', { candidate })}</h1>
<p class="lead">${words('referee.again.lead', { candidate })}</p>
<p>${rich(words, 'referee.again.saw')}</p>
<form method="post" action="${base}/again" novalidate>${asked}
<p class="small">${words('referee.again.shown', { candidate, company })}</p>
<div class="actions"><button>${words('referee.again.send')}</button></div></form>
<form method="post" action="${base}/decline"><p>${words('referee.again.decline-lead')}</p>
<div class="actions"><button class="quiet">${words('referee.again.decline')}</button></div></form>
<p>${until}</p>
<p>${rich(words, 'referee.again.stop', { a: linkTo(`${base}/stop`) })}</p>`;
  return page({
    title: words('referee.again.window'),
    audience: 'referee',
    body,
    frame,
    faulty: Boolean(form),
  });
}

/** After sending or saying no, and whenever the link is opened again. */
export function refereeAgainDonePage({ frame, check, reask }: RefereeAgainView): string {
  const { words } = frame;
  const code = rich(words, 'referee.again.code', { caseCode: check.head.caseCode });
  const [title, heading, lead] =
    reask.state === 'declined'
      ? ([
          'referee.again.declined.title',
          'referee.again.declined.title',
          'referee.again.declined.lead',
        ] as const)
      : ([
          'referee.again.thanks.title',
          'referee.again.thanks.heading',
          'referee.again.thanks.lead',
        ] as const);
  const body = html`<h1>${words(heading)}</h1>
<p class="lead">${words(lead)}</p>
<p>${code}</p>`;
  return page({ title: words(title), audience: 'referee', body, frame });
}
