import { askedUntil, pendingChange, reviewRound, wantsMoreReferees } from '../../../domain/check/check.ts';
import type { Referee } from '../../../domain/check/records.ts';
import { candidateBase } from '../../components/candidate-parts.ts';
import { faultAt, needsYou, textField } from '../../components/index.ts';
import { type Html, html, type Part } from '../../html.ts';
import { rich } from '../../rich.ts';
import { moment } from '../../time.ts';
import type { StatusView } from '../../views/candidate.ts';

function addressForm(referee: Referee, { frame, token, check, form }: StatusView): Html {
  const { words } = frame;
  const path = `email-${referee.id}`;
  const own = form?.values.refereeId === referee.id;
  const until = askedUntil(check, 'address', referee.id);
  const by = until && rich(words, 'candidate.status.new-address-by', { until: moment(words, until) });
  return html`<form method="post" action="${candidateBase(frame, token)}/address" novalidate>
<input type="hidden" name="refereeId" value="${referee.id}">
${textField({
  name: 'email',
  path,
  label: words('candidate.status.new-address', { name: referee.name }),
  hint: html`${rich(words, 'candidate.status.came-back', { email: referee.email })} ${by}`,
  type: 'email',
  inputmode: 'email',
  autocomplete: 'off',
  value: own ? (form?.values.email ?? '') : '',
  fault: faultAt(form, path),
})}<div class="actions"><button>${words('candidate.status.save-address')}</button></div></form>`;
}

/** Shows what only the candidate can do now; empty when there is nothing. */
export function todo(view: StatusView): Html[] {
  const { frame, token, check } = view;
  const { words, companyName: company } = frame;
  const { head, consent } = check;
  const base = candidateBase(frame, token);
  const by = (key: 'please-by' | 'until' | 'change-by', until: string | undefined): Part =>
    until && rich(words, `candidate.status.${key}`, { until: moment(words, until) });
  const ask = (title: string, text: string, until: Part, href: string, button: string) =>
    needsYou(
      title,
      html`<p>${text} ${until}</p><p><a class="button" href="${base}${href}">${button}</a></p>`,
    );
  // While a change waits, nothing else can be done.
  if (pendingChange(check))
    return [
      ask(
        words('candidate.status.change', { company }),
        words('candidate.status.change-text'),
        by('change-by', askedUntil(check, 'scope-change')),
        '',
        words('candidate.status.change-button'),
      ),
    ];

  const list: Html[] = [];
  const first = consent && head.nominationRound === 0 && head.stage === 'consent';
  const more = wantsMoreReferees(check);
  if (first || more) {
    const kind = more ? 'more' : 'name';
    const until = by('please-by', askedUntil(check, more ? 'more-referees' : 'consent'));
    list.push(
      ask(
        words(`candidate.status.${kind}`),
        words(`candidate.status.${kind}-text`),
        until,
        '/nominate',
        words(`candidate.status.${kind}-button`),
      ),
    );
  }
  const bounced = check.referees.filter(({ state }) => state === 'bounced');
  if (bounced.length > 0)
    list.push(
      needsYou(
        words('candidate.status.bounced'),
        html`${bounced.map((referee) => addressForm(referee, view))}`,
      ),
    );
  if (head.stage === 'review' && reviewRound(check) > head.reviewDone)
    list.push(
      ask(
        words(`candidate.status.${reviewRound(check) === 2 ? 'decided' : 'read'}`),
        words('candidate.status.read-text', { company }),
        by('until', askedUntil(check, 'review')),
        '/review',
        words('candidate.status.read-button'),
      ),
    );
  return list;
}
