import type { Scope, ScopeItem } from '../../../domain/check/records.ts';
import { lookBackMonth } from '../../../domain/scope/look-back.ts';
import type { ScopeDifference, Witnesses } from '../../../domain/scope/scope-difference.ts';
import type { Words } from '../../../words/index.ts';
import { cardTable } from '../../components/index.ts';
import { type Html, html, type Part } from '../../html.ts';
import { monthWords } from '../../time.ts';
import { itemWords } from './choice-parts.ts';
import { packTitles } from './law-titles.ts';
import { roleDemands, rolesToCandidate } from './scope-parts.ts';

/** One thing that would change, word for word as it was agreed to and as it would be. */
interface Row {
  what: string;
  before: Part;
  after: Part;
}

interface Change {
  words: Words;
  before: Scope;
  after: Scope;
}

const lines = (parts: readonly Part[]): Html => html`${parts.map((part) => html`<p>${part}</p>`)}`;

function wholeItem(words: Words, scope: Scope, item: ScopeItem): Html {
  const need = words(`consent.choice.${item.required ? 'needed' : 'optional'}`);
  return lines([...itemWords(words, scope, item), need]);
}

function witnesses(
  words: Words,
  { minimumReferences, maximumReferees, acceptedRoles, roleMix }: Witnesses,
): Html {
  return lines([
    words('consent.change.referees-value', { least: minimumReferences, most: maximumReferees }),
    words('consent.referees.accepted', { roles: words.either(rolesToCandidate(words, acceptedRoles)) }),
    ...roleDemands(words, { roleMix }),
  ]);
}

const lookBack = (words: Words, scope: Scope, years: number): string =>
  words('consent.change.look-back-value', {
    month: monthWords(words, lookBackMonth(scope, { lookBackYears: years })),
    years,
  });

/** Both sides of a difference, each made by the same words. */
const both = <T>({ before, after }: { before: T; after: T }, say: (value: T) => Part) => ({
  before: say(before),
  after: say(after),
});

/** Of one difference; nothing of the questions, which are too long for a table. */
function rowOf(difference: ScopeDifference, { words, before, after }: Change): Row | undefined {
  const title = (item: ScopeItem['id']) => ({ title: words(`scope.item.${item}.title`) });
  switch (difference.kind) {
    case 'item-added':
      return {
        what: words('consent.change.added', title(difference.item.id)),
        before: words('consent.change.not-asked'),
        after: wholeItem(words, after, difference.item),
      };
    case 'item-removed':
      return {
        what: words('consent.change.removed', title(difference.item.id)),
        before: wholeItem(words, before, difference.item),
        after: words('consent.change.not-any-more'),
      };
    case 'reason':
      return {
        what: words('consent.change.reason', title(difference.item)),
        ...both(difference, (reason) => reason),
      };
    case 'look-back':
      return {
        what: words('consent.change.look-back', title(difference.item)),
        before: lookBack(words, before, difference.before),
        after: lookBack(words, after, difference.after),
      };
    case 'required':
      return {
        what: words('consent.change.required', title(difference.item)),
        ...both(difference, (needed) => words(`consent.choice.${needed ? 'needed' : 'optional'}`)),
      };
    case 'purpose':
    case 'role':
      return { what: words(`consent.fact.${difference.kind}`), ...both(difference, (text) => text) };
    case 'risk-level':
      return {
        what: words('consent.fact.risk'),
        ...both(difference, (level) =>
          words('consent.fact.risk-value', {
            level: words(`scope.risk.${level}`),
            meaning: words(`scope.risk.${level}.meaning`),
          }),
        ),
      };
    case 'package':
      return {
        what: words('consent.fact.package'),
        ...both(difference, (id) =>
          words('consent.fact.package-value', {
            title: words(`scope.package.${id}.title`),
            description: words(`scope.package.${id}.description`),
          }),
        ),
      };
    case 'referees':
      return {
        what: words('consent.change.referees'),
        ...both(difference, (value) => witnesses(words, value)),
      };
    case 'retention':
      return {
        what: words('consent.change.retention'),
        ...both(difference, (days) => words('consent.change.retention-value', { days })),
      };
    case 'law':
      return { what: words('consent.change.law'), ...both(difference, (names) => packTitles(words, names)) };
    case 'questions':
      return undefined;
  }
}

/** Shows the changes, before and after side by side. Empty when only questions change. */
export function changeTable(change: Change, difference: readonly ScopeDifference[]): Html | undefined {
  const { words } = change;
  const rows = difference.flatMap((one) => rowOf(one, change) ?? []);
  if (rows.length === 0) return undefined;
  return cardTable({
    caption: words('consent.change.list'),
    quiet: true,
    rows,
    columns: [
      { head: words('consent.sees.what'), cell: ({ what }) => what },
      { head: words('consent.change.before'), cell: ({ before }) => before },
      { head: words('consent.change.after'), cell: ({ after }) => after },
    ],
  });
}
