import { hashOf } from '../check/audit.ts';
import type { Scope, ScopeItem } from '../check/records.ts';
import type { ItemId, PackageId, RiskLevel } from '../order/package.ts';
import { questionnaireOf } from '../questions/published.ts';
import type { Question } from '../terms/questionnaire.ts';

/** One thing in which two scopes differ, as a person has to see it before they agree to it. */
export type ScopeDifference =
  | { kind: 'item-added' | 'item-removed'; item: ScopeItem }
  | { kind: 'reason'; item: ItemId; before: string; after: string }
  | { kind: 'look-back'; item: ItemId; before: number; after: number }
  | { kind: 'required'; item: ItemId; before: boolean; after: boolean }
  | { kind: 'role' | 'purpose'; before: string; after: string }
  | { kind: 'risk-level'; before: RiskLevel; after: RiskLevel }
  | { kind: 'package'; before: PackageId; after: PackageId }
  | { kind: 'questions'; added: Question[]; removed: Question[] }
  | { kind: 'referees'; before: Witnesses; after: Witnesses }
  | { kind: 'retention'; before: number; after: number }
  | { kind: 'law'; before: string[]; after: string[] };

/** Who and how many must answer. */
export type Witnesses = Pick<Scope, 'minimumReferences' | 'maximumReferees' | 'roleMix' | 'acceptedRoles'>;

/** The questions that belong to the items of a scope. */
export function questionsOfScope(
  scope: Pick<Scope, 'questionnaire' | 'questionnaireId' | 'questionnaireVersion' | 'items'>,
): Question[] {
  const items = new Set<string>(scope.items.map(({ id }) => id));
  return questionnaireOf(scope).questions.filter(({ item }) => items.has(item));
}

const witnesses = ({ minimumReferences, maximumReferees, roleMix, acceptedRoles }: Scope): Witnesses => ({
  minimumReferences,
  maximumReferees,
  roleMix,
  acceptedRoles,
});

const same = (a: object, b: object): boolean => hashOf(a) === hashOf(b);

function itemDifferences(before: Scope, after: Scope): ScopeDifference[] {
  const was = new Map(before.items.map((item) => [item.id, item]));
  const is = new Set(after.items.map(({ id }) => id));
  const changed = after.items.flatMap((item): ScopeDifference[] => {
    const old = was.get(item.id);
    if (!old) return [{ kind: 'item-added', item }];
    const field = <K extends 'reason' | 'required', D>(name: K, make: D) =>
      old[name] === item[name] ? [] : [make];
    return [
      ...field('reason', { kind: 'reason', item: item.id, before: old.reason, after: item.reason } as const),
      ...field('required', {
        kind: 'required',
        item: item.id,
        before: old.required,
        after: item.required,
      } as const),
      ...(old.lookBackYears === item.lookBackYears
        ? []
        : [
            {
              kind: 'look-back',
              item: item.id,
              before: old.lookBackYears,
              after: item.lookBackYears,
            } as const,
          ]),
    ];
  });
  const removed = before.items.filter(({ id }) => !is.has(id));
  return [...changed, ...removed.map((item) => ({ kind: 'item-removed', item }) as const)];
}

function questionDifference(before: Scope, after: Scope): ScopeDifference[] {
  const [was, is] = [questionsOfScope(before), questionsOfScope(after)];
  const without = (list: Question[], others: Question[]) =>
    list.filter((question) => !others.some((other) => same(question, other)));
  const [added, removed] = [without(is, was), without(was, is)];
  return added.length + removed.length > 0 ? [{ kind: 'questions', added, removed }] : [];
}

/** Lists the changes between two scopes, item by item and word for word; empty when nothing does that a person would agree to. */
export function scopeDifference(before: Scope, after: Scope): ScopeDifference[] {
  const plain = <K extends ScopeDifference['kind'], T>(kind: K, was: T, is: T) =>
    was === is ? [] : [{ kind, before: was, after: is }];
  return [
    ...plain('purpose', before.purpose, after.purpose),
    ...plain('role', before.roleTitle, after.roleTitle),
    ...plain('package', before.packageId, after.packageId),
    ...plain('risk-level', before.riskLevel, after.riskLevel),
    ...itemDifferences(before, after),
    ...questionDifference(before, after),
    ...(same(witnesses(before), witnesses(after))
      ? []
      : [{ kind: 'referees', before: witnesses(before), after: witnesses(after) } as const]),
    ...plain('retention', before.timetable.retentionDays, after.timetable.retentionDays),
    ...(same(before.law.packs, after.law.packs)
      ? []
      : [{ kind: 'law', before: before.law.packs, after: after.law.packs } as const]),
  ] as ScopeDifference[];
}
