import { askedUntil, pendingChange } from '../../../domain/check/check.ts';
import type { Scope, ScopeChange } from '../../../domain/check/records.ts';
import { wordsOf } from '../../../words/index.ts';
import { cardTable, facts, icon } from '../../components/index.ts';
import { itemName } from '../../components/staff-names.ts';
import { type Html, html } from '../../html.ts';
import { moment } from '../../time.ts';
import type { StaffCheckView } from '../../views/staff.ts';

const words = wordsOf.en;

const settledAs: Record<NonNullable<ScopeChange['settled']>['outcome'], string> = {
  agreed: 'The candidate has agreed to the change.',
  kept: 'The candidate kept what they had agreed to before. The check goes on as it was.',
  lapsed: 'The candidate did not answer in time. The check goes on as it was.',
};

function changeNote({ check }: StaffCheckView): Html | undefined {
  const { head, change } = check;
  const until = askedUntil(check, 'scope-change');
  if (!change) return undefined;
  if (change.settled)
    return html`<p><strong>Change of the scope:</strong> ${settledAs[change.settled.outcome]} ${moment(words, change.settled.at)}</p>`;
  if (head.ended) return undefined;
  return html`<div class="needs-you block"><h3>${icon('attention')} A change waits for the candidate</h3>
<p>Sent ${moment(words, change.at)}. Nothing goes on until the candidate has answered${until && html`, until ${moment(words, until)} at the latest`}. Below stands what they have agreed to so far.</p></div>`;
}

/** What a candidate has said no to is not told apart: a choice that is theirs must not count against them. */
const itemTable = ({ items }: Scope): Html =>
  cardTable({
    caption: 'What is checked',
    quiet: true,
    rows: items,
    columns: [
      { head: 'Item', cell: ({ id }) => itemName[id] },
      { head: 'Why this job needs it', cell: ({ reason }) => reason },
      {
        head: 'Looks back',
        cell: ({ lookBackYears }) => (lookBackYears === 1 ? '1 year' : `${lookBackYears} years`),
      },
      {
        head: 'Needed',
        cell: ({ required }) => (required ? 'Needed for the check' : 'The candidate’s choice'),
      },
    ],
  });

/** Whether the scope can be changed: before the answers are compared, and one change at a time. */
const mayBeChanged = ({ check, mayAct }: StaffCheckView): boolean => {
  const { ended, attention, stage } = check.head;
  return (
    mayAct && !ended && !attention && !pendingChange(check) && (stage === 'consent' || stage === 'collection')
  );
};

/** Shows what is checked, why and under which law; how a change of it stands, and the way to one. */
export function scopeOfCheck(view: StaffCheckView): Html {
  const { frame, check } = view;
  const { head, order, scope, consent } = check;
  const risk = scope?.riskLevel ?? order.riskLevel;
  return html`<h2>What is checked</h2>${changeNote(view)}
${facts([
  ['Kind of check', view.packageTitle],
  ['Why', scope?.purpose ?? order.reason],
  ['Risk level of the role', words(`scope.risk.${risk}`)],
  ['Laws that apply', scope?.law.packs.join(', ')],
  ['Agreed', consent && moment(words, consent.at)],
])}${scope && itemTable(scope)}${
  mayBeChanged(view) &&
  html`<p><a href="${frame.basePath}/staff/checks/${head.id}/scope">Change the scope</a></p>`
}`;
}
