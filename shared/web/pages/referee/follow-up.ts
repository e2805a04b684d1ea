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
import { type FormState, followUpPrefix } from '../../forms/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { RefereeFollowUpView } from '../../views/referee.ts';

/** Two descriptions of the scale, one on either side of what is usual: none of them is the one that somebody may have chosen. */
function seenFields(
  words: Words,
  question: ScaleQuestion,
  prefix: string,
  form: FormState | undefined,
): Html {
  const values = form?.values ?? {};
  const [first, second] = shownOrder(question).map((end) => question.anchors[describedPoints[end] - 1] ?? '');
  const only = (description = '') => words('referee.follow-up.only', { description });
  return html`${choices({
    name: `${prefix}seen`,
    legend: question.text,
    hint: words('referee.follow-up.seen'),
    value: values[`${prefix}seen`],
    fault: faultAt(form, `${prefix}seen`),
    options: [
      { value: 'first', label: only(first) },
      { value: 'second', label: only(second) },
      { value: 'both', label: words('referee.follow-up.both') },
      { value: 'none', label: words('referee.follow-up.none'), apart: words('common.or') },
    ],
  })}${textArea({
    name: `${prefix}example`,
    label: words('referee.follow-up.example'),
    hint: words('referee.follow-up.example-hint'),
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
  const hint = html`${question.hint} ${words('referee.follow-up.look-up')}`;
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

/** Shows the follow-up on one page: neutral, balanced, and without a word of what anybody has said. */
export function refereeFollowUpPage(view: RefereeFollowUpView): string {
  const { frame, token, check, dueAt, questions, form } = view;
  const { words, companyName: company } = frame;
  const { candidateName: candidate, caseCode } = check.head;
  const base = refereeBase(frame, token);
  const asked = questions.map((question, index) =>
    fieldsOf(words, questionAbout(words, question, candidate), followUpPrefix(index), form),
  );
  const until = rich(words, 'referee.follow-up.until', {
    at: moment(words, dueAt),
    caseCode,
    a: linkTo(`${frame.basePath}/verify`),
  });
  const body = html`${errorSummary(words, form?.faults)}<h1>${words('referee.follow-up.title', { candidate })}</h1>
<p class="lead">${words('referee.follow-up.lead', { candidate })}</p>
<p>${rich(words, 'referee.follow-up.saw')}</p>
<form method="post" action="${base}/follow-up" novalidate>${asked}
<p class="small">${words('referee.follow-up.shown', { candidate, company })}</p>
<div class="actions"><button>${words('referee.follow-up.send')}</button></div></form>
<form method="post" action="${base}/decline"><p>${words('referee.follow-up.decline-lead')}</p>
<div class="actions"><button class="quiet">${words('referee.follow-up.decline')}</button></div></form>
<p>${until}</p>
<p>${rich(words, 'referee.follow-up.stop', { a: linkTo(`${base}/stop`) })}</p>`;
  return page({
    title: words('referee.follow-up.window'),
    audience: 'referee',
    body,
    frame,
    faulty: Boolean(form),
  });
}

/** After sending or saying no, and whenever the link is opened again. */
export function refereeFollowUpDonePage({ frame, check, followUp }: RefereeFollowUpView): string {
  const { words } = frame;
  const code = rich(words, 'referee.follow-up.code', { caseCode: check.head.caseCode });
  const [title, heading, lead] =
    followUp.state === 'declined'
      ? ([
          'referee.follow-up.declined.title',
          'referee.follow-up.declined.title',
          'referee.follow-up.declined.lead',
        ] as const)
      : ([
          'referee.follow-up.thanks.title',
          'referee.follow-up.thanks.heading',
          'referee.follow-up.thanks.lead',
        ] as const);
  const body = html`<h1>${words(heading)}</h1>
<p class="lead">${words(lead)}</p>
<p>${code}</p>`;
  return page({ title: words(title), audience: 'referee', body, frame });
}
