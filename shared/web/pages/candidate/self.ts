import { minutesFor, type ScaleQuestion } from '../../../domain/terms/questionnaire.ts';
import { candidateBase, withdrawLine } from '../../components/candidate-parts.ts';
import { choices, errorSummary, faultAt, questionAbout, scalePoints } from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { page } from '../../layout.ts';
import type { SelfView, StatusView } from '../../views/candidate.ts';

/** What was chosen: as it was just sent, or as it was saved before. Beyond that nothing is chosen for anybody. */
const chosen = ({ form, ratings }: SelfView, id: string): string | undefined =>
  form ? form.values[`rating-${id}`] : ratings[id]?.toString();

/** One rated question as a referee reads it, with a way to leave it out. */
function ratingFields(asked: ScaleQuestion, view: SelfView): Html {
  const { words } = view.frame;
  const question = questionAbout(words, asked, view.check.head.candidateName) as ScaleQuestion;
  const name = `rating-${question.id}`;
  return choices({
    name,
    legend: question.text,
    hint: question.hint,
    value: chosen(view, question.id),
    fault: faultAt(view.form, name),
    options: [
      ...scalePoints(question),
      { value: 'none', label: words('candidate.self.leave-out'), apart: words('common.or') },
    ],
  });
}

/** The candidate rates themselves, if they like, on what their referees are asked to rate. */
export function selfPage(view: SelfView): string {
  const { frame, token, check, questions, form } = view;
  const { words, companyName: company } = frame;
  const base = candidateBase(frame, token);
  const minutes = minutesFor(questions, words.language);
  const body = html`${errorSummary(words, form?.faults)}
<h1>${words('candidate.self.title')}</h1>
<p class="lead">${words('candidate.self.lead')}</p>
<p>${words('candidate.self.reads', { company })} ${words('candidate.self.until')}</p>
<p>${words('candidate.self.questions', { name: check.head.candidateName, minutes })} ${words('candidate.self.empty')}</p>
<form method="post" action="${base}/self" novalidate>${questions.map((question) => ratingFields(question, view))}
<div class="actions"><button>${words('candidate.self.save')}</button><a href="${base}/status">${words('candidate.self.back')}</a></div></form>
${withdrawLine(frame, token, check.head)}`;
  return page({
    title: words('candidate.self.window'),
    audience: 'candidate',
    body,
    frame,
    faulty: Boolean(form),
  });
}

/** Leads to that page from the status page, quietly: nobody has to. */
export function selfCard({ frame, token, self }: StatusView): Html | undefined {
  if (!self) return undefined;
  const { words } = frame;
  const [rated, total] = [Object.keys(self.ratings).length, self.questions.length];
  const [text, link] =
    rated > 0
      ? [
          html`${words('candidate.self.rated', { rated, total })} ${words('candidate.self.until')}`,
          words('candidate.self.change'),
        ]
      : [
          words('candidate.self.card', { minutes: minutesFor(self.questions, words.language) }),
          words('candidate.self.rate'),
        ];
  return html`<h2>${words('candidate.self.title')}</h2>
<p>${text} <a href="${candidateBase(frame, token)}/self">${link}</a></p>`;
}
