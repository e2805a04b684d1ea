import {
  lawfulBases,
  type PackField,
  type PackFields,
  type WaitingDemand,
} from '../../../../shared/domain/law/index.ts';

/** What "stricter" means, said apart from the joins: by comparing two values instead of making a third. */

const holds = <T>(all: readonly T[], part: readonly T[]): boolean => part.every((one) => all.includes(one));
const alike = (a: WaitingDemand, b: WaitingDemand): boolean =>
  a.count === b.count && ('calendar' in a ? a.calendar : '') === ('calendar' in b ? b.calendar : '');

type Compare = { [F in PackField]: (a: PackFields[F], b: PackFields[F]) => boolean };

/** Whether `a` asks for at least as much as `b`. */
export const noLaxer: Compare = {
  operatorRole: (a, b) => a === b || a === 'agency',
  lawfulBasis: (a, b) => lawfulBases.indexOf(a) >= lawfulBases.indexOf(b),
  separateConsents: holds,
  notices: (a, b) =>
    holds(a.candidate, b.candidate) &&
    holds(a.referee, b.referee) &&
    holds(a.disclosure, b.disclosure) &&
    holds(a.rights, b.rights),
  standAloneDisclosure: (a, b) => a || !b,
  channels: (a, b) => holds(b, a),
  waiting: (a, b) => b.every((demand) => a.some((one) => alike(one, demand) && one.days >= demand.days)),
  dispute: (a, b) => a.decideDays <= b.decideDays && a.candidateDays >= b.candidateDays,
  corroboration: (a, b) => a.sources >= b.sources && (a.independent || !b.independent),
  confidentiality: (a, b) => holds(b.modes, a.modes) && a.groupMinimum >= b.groupMinimum,
  retention: (a, b) =>
    a.report <= b.report &&
    a.answers <= b.answers &&
    a.contacts <= b.contacts &&
    a.withdrawn <= b.withdrawn &&
    a.signals <= b.signals,
  bannedTopics: holds,
  payHistory: (a, b) => a === b || a === 'banned',
  lookBackYears: (a, b) => a <= b,
};

/** Whether a pack's own value is part of the result. What asks for nothing is part of nothing. */
export const contributes: Compare = {
  operatorRole: (own, result) => own === result && own !== 'employer',
  lawfulBasis: (own, result) => own === result && own !== 'legitimate_interests',
  separateConsents: (own) => own.length > 0,
  notices: (own) => Object.values(own).flat().length > 0,
  standAloneDisclosure: (own) => own,
  channels: (own) => own.length < 3,
  waiting: (own, result) =>
    own.some((one) => result.some((kept) => alike(one, kept) && one.days === kept.days)),
  dispute: (own, result) =>
    (own.decideDays === result.decideDays && own.decideDays < 90) ||
    (own.candidateDays === result.candidateDays && own.candidateDays > 5),
  corroboration: (own, result) => own.independent || (own.sources === result.sources && own.sources > 1),
  confidentiality: (own, result) =>
    own.modes.length < 3 || (own.groupMinimum === result.groupMinimum && own.groupMinimum > 2),
  retention: (own, result) =>
    (['report', 'answers', 'contacts', 'withdrawn'] as const).some(
      (name) => own[name] === result[name] && own[name] < 1826,
    ) ||
    (own.signals === result.signals && own.signals < 90),
  bannedTopics: (own) => own.length > 0,
  payHistory: (own) => own === 'banned',
  lookBackYears: (own, result) => own === result && own < 10,
};

export const judge = <F extends PackField>(
  compare: Compare,
  field: F,
  a: PackFields,
  b: PackFields,
): boolean => compare[field](a[field], b[field]);
