import {
  channels,
  confidentialityModes,
  lawfulBases,
  least,
  longest,
  operatorRoles,
  type PackField,
  type PackFields,
  payHistories,
  type WaitingDemand,
} from './fields.ts';

/** How two values of a field become the strictest of both. */
export interface Join<T> {
  /** The value that asks for nothing: it loses against every other. */
  laxest: T;
  /** Associative, commutative and idempotent. */
  of(a: T, b: T): T;
  /**
   * What a value asks for, one by one; nothing for the laxest. Packs made a value if they share a demand with
   * it.
   */
  demands(value: T): string[];
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])].sort();

/** From a scale that goes from lax to strict. */
const ranked = <T extends string>(scale: readonly [T, ...T[]]): Join<T> => ({
  laxest: scale[0],
  of: (a, b) => (scale.indexOf(a) > scale.indexOf(b) ? a : b),
  demands: (value) => (value === scale[0] ? [] : [value]),
});

const eitherIsEnough: Join<boolean> = {
  laxest: false,
  of: (a, b) => a || b,
  demands: (value) => (value ? ['yes'] : []),
};

const shortest = (laxest: number): Join<number> => ({
  laxest,
  of: (a, b) => Math.min(a, b),
  demands: (value) => (value === laxest ? [] : [String(value)]),
});

const largest = (laxest: number): Join<number> => ({
  ...shortest(laxest),
  of: (a, b) => Math.max(a, b),
});

const everythingThatIsAsked = <T extends string>(): Join<T[]> => ({
  laxest: [],
  of: union,
  demands: (list) => [...list],
});

/** What a list leaves out is what it demands. */
const whatAllAllow = <T extends string>(all: readonly T[]): Join<T[]> => ({
  laxest: [...all],
  of: (a, b) => a.filter((one) => b.includes(one)).sort(),
  demands: (list) => all.filter((one) => !list.includes(one)),
});

/** Field by field. */
function each<T extends object>(parts: { [K in keyof T]: Join<T[K]> }): Join<T> {
  const names = Object.keys(parts) as (keyof T & string)[];
  const made = (value: <K extends keyof T>(part: Join<T[K]>, name: K) => T[K]): T =>
    Object.fromEntries(names.map((name) => [name, value(parts[name], name)])) as T;
  return {
    laxest: made((part) => part.laxest),
    of: (a, b) => made((part, name) => part.of(a[name], b[name])),
    demands: (value) =>
      names.flatMap((name) => parts[name].demands(value[name]).map((demand) => `${name}: ${demand}`)),
  };
}

const kindOf = (demand: WaitingDemand): string =>
  demand.count === 'business' ? `business ${demand.calendar ?? ''}` : 'calendar';
const nameOf = (demand: WaitingDemand): string => `${kindOf(demand)} ${demand.days}`;

/** Of demands that are counted alike only the longest says anything. */
const allWaits: Join<WaitingDemand[]> = {
  laxest: [],
  of: (a, b) => {
    const longestOf = new Map<string, WaitingDemand>();
    for (const demand of [...a, ...b]) {
      const known = longestOf.get(kindOf(demand));
      if (!known || known.days < demand.days) longestOf.set(kindOf(demand), demand);
    }
    return [...longestOf.values()].sort((one, other) => (kindOf(one) < kindOf(other) ? -1 : 1));
  },
  demands: (list) => list.map(nameOf),
};

/** Every field has a join: one without does not compile. */
export const joins: { readonly [F in PackField]: Join<PackFields[F]> } = {
  operatorRole: ranked(operatorRoles),
  lawfulBasis: ranked(lawfulBases),
  separateConsents: everythingThatIsAsked(),
  notices: each<PackFields['notices']>({
    candidate: everythingThatIsAsked(),
    referee: everythingThatIsAsked(),
    disclosure: everythingThatIsAsked(),
    rights: everythingThatIsAsked(),
  }),
  standAloneDisclosure: eitherIsEnough,
  channels: whatAllAllow(channels),
  waiting: allWaits,
  dispute: each<PackFields['dispute']>({
    decideDays: shortest(longest.decide),
    candidateDays: largest(least.candidateDays),
  }),
  corroboration: each<PackFields['corroboration']>({ sources: largest(1), independent: eitherIsEnough }),
  confidentiality: each<PackFields['confidentiality']>({
    modes: whatAllAllow(confidentialityModes),
    groupMinimum: largest(least.group),
  }),
  retention: each<PackFields['retention']>({
    report: shortest(longest.kept),
    answers: shortest(longest.kept),
    contacts: shortest(longest.kept),
    withdrawn: shortest(longest.kept),
    signals: shortest(longest.signals),
  }),
  bannedTopics: everythingThatIsAsked(),
  payHistory: ranked(payHistories),
  lookBackYears: shortest(longest.lookBackYears),
};
