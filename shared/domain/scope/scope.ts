import { isKey, languages } from '../../words/index.ts';
import { hashOf } from '../check/audit.ts';
import type { Scope, Timetable } from '../check/records.ts';
import { type ResolvedLaw, resolveLaw } from '../law/index.ts';
import { type Order, type ParsedOrderRequest, personSchema } from '../order/order.ts';
import type { Package, PackageItem } from '../order/package.ts';
import { packageById } from '../order/packages/index.ts';
import { projectionFrom } from '../progress/projection.ts';
import { wordingsOf } from '../questions/composing/wordings.ts';
import { topicFaults } from '../questions/neutrality/topic-faults.ts';
import { questionnaireById, questionnaireHash } from '../questions/published.ts';
import { iso, type Moment } from '../terms/clock.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { type FieldFault, fault, Refusal } from '../terms/refusal.ts';
import { leastReason, scopeFaults } from './scope-rules.ts';

const isAddress = (email: string): boolean => personSchema.shape.email.safeParse(email).success;

function faultsOf(order: Order): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!order.candidate.name.trim()) faults.push(fault('candidate.name', 'fault.candidate-name'));
  if (!isAddress(order.candidate.email)) {
    faults.push(fault('candidate.email', 'fault.candidate-email'));
  }
  if (!order.role.title.trim()) faults.push(fault('role.title', 'fault.role-title'));
  if (order.reason.trim().length < leastReason) {
    faults.push(fault('reason', 'fault.reason'));
  }
  return faults;
}

/** @throws Refusal `unknown_package`, `invalid_input`, or `scope_refused` with the path and the rule of each field. */
function packageFor(order: Order): Package {
  const ordered = packageById(order.package);
  if (!ordered) {
    const key = 'refusal.unknown-package';
    throw new Refusal('unknown_package', key, [fault('package', key)]);
  }
  const [input, rules] = [faultsOf(order), scopeFaults(order, ordered)];
  if (rules.length > 0) throw new Refusal('scope_refused', 'refusal.scope', [...input, ...rules]);
  if (input.length > 0) throw new Refusal('invalid_input', 'refusal.order', input);
  return ordered;
}

/** Half a character, as broken clients send it, has no canonical form. */
const clean = (text: string): string => text.trim().toWellFormed();

/** The package's days, as far as the law lets them: what is kept goes earlier, a reviewer has less time, the candidate has more. */
function lawful(timetable: Timetable, { retention, dispute }: ResolvedLaw): Timetable {
  // The check is kept and deleted as one, so that the shortest time of anything in it is the time of all of it.
  const retentionDays = Math.min(
    timetable.retentionDays,
    retention.report,
    retention.answers,
    retention.contacts,
  );
  const disputeDays = Math.min(timetable.disputeDays, dispute.decideDays);
  return {
    ...structuredClone(timetable),
    retentionDays,
    endedRetentionDays: Math.min(timetable.endedRetentionDays, retention.withdrawn),
    resultDays: Math.min(timetable.resultDays, retentionDays),
    reviewDays: Math.max(timetable.reviewDays, dispute.candidateDays),
    disputeDays,
    disputeReminderDays: timetable.disputeReminderDays.filter((day) => day < disputeDays),
  };
}

/** @throws Refusal `scope_refused` for questions of the company's own about something that the law of this check bans */
function mustBeLawful({ questions }: Questionnaire, { bannedTopics }: ResolvedLaw): void {
  const banned = new Set(bannedTopics);
  const topics = questions.flatMap((question) =>
    languages.flatMap((language) =>
      wordingsOf(question, language).flatMap((wording) => topicFaults(wording, banned)),
    ),
  );
  if (topics.length === 0) return;
  const key = 'refusal.banned-topics';
  const named = [...new Set(topics.map(({ rule }) => rule.replace('banned_topic.', 'consent.topic.')))];
  const values = { topics: { allOf: named.filter(isKey) } };
  throw new Refusal('scope_refused', key, [fault('package', key, values)], values);
}

/** The claims and competencies of an item that these questions are about: the company's own may leave some out. */
function asked(
  { questions }: Questionnaire,
  { claims, competencies }: Pick<PackageItem, 'claims' | 'competencies'>,
) {
  const fields = new Set(questions.map((one) => (one.kind === 'fact' ? one.field : undefined)));
  const rated = new Set(questions.map((one) => (one.kind === 'scale' ? one.competency : undefined)));
  return {
    claims: claims.filter((field) => fields.has(field)),
    competencies: competencies.filter((competency) => rated.has(competency)),
  };
}

/**
 * No item that can be ordered asks for sensitive data. A consent to it would be asked for nothing, and could not be refused
 * (PIPL Art. 16: nothing may depend on a consent that it does not need).
 */
const neverDone = 'sensitive_data' satisfies ResolvedLaw['separateConsents'][number];

/**
 * Resolves the scope of this order: what is checked, with which questions, by when and under which law. Two orders of the same package with the same
 * reasons and places have the same hash, whenever they were given.
 *
 * @throws Refusal `unknown_package`; `scope_refused` with the rule of each field; `invalid_input`: no reason, no name, no address.
 */
export function resolveScope(order: Order, moment: Moment): Scope {
  const ordered = packageFor(order);
  const questionnaire =
    order.questionnaire ?? questionnaireById(ordered.questionnaire.id, ordered.questionnaire.version);
  const law = resolveLaw([order.places.candidate, order.places.employer]);
  if (order.questionnaire) mustBeLawful(order.questionnaire, law);
  const reasons = new Map(order.items.map(({ id, reason }) => [id, clean(reason)]));
  const frozen: Omit<Scope, 'hash' | 'at'> = {
    type: 'scope',
    packageId: ordered.id,
    packageVersion: ordered.version,
    roleTitle: clean(order.role.title),
    purpose: clean(order.reason),
    riskLevel: order.riskLevel,
    questionnaireId: questionnaire.id,
    questionnaireVersion: questionnaire.version,
    questionnaireHash: questionnaireHash(questionnaire),
    ...(order.questionnaire && { questionnaire: structuredClone(order.questionnaire) }),
    // In the package's order, however the order names them.
    items: ordered.items.flatMap(({ minimumRisk: _, ...item }) => {
      const reason = reasons.get(item.id);
      if (reason === undefined) return [];
      return [
        {
          ...structuredClone(item),
          ...asked(questionnaire, item),
          lookBackYears: Math.min(item.lookBackYears, law.lookBackYears),
          reason,
        },
      ];
    }),
    minimumReferences: ordered.minimumReferences,
    roleMix: structuredClone(ordered.roleMix),
    acceptedRoles: [...ordered.acceptedRoles],
    maximumReferees: ordered.maximumReferees,
    timetable: lawful(ordered.timetable, law),
    law,
    separateConsents: law.separateConsents.filter((name) => name !== neverDone),
  };
  return { ...frozen, hash: scopeHash(frozen), at: iso(moment.now) };
}

/** SHA-256 of the canonical JSON (RFC 8785) of a scope without its hash and moment, lower-case hex. */
export function scopeHash(scope: Omit<Scope, 'hash' | 'at'> & Partial<Pick<Scope, 'hash' | 'at'>>): string {
  const { hash: _, at: __, ...frozen } = scope;
  return hashOf(frozen);
}

/** Projected end of a check that begins now and in which everybody takes the whole of their time, ISO 8601. */
export const promisedBy = (scope: Pick<Scope, 'timetable' | 'law'>, moment: Moment): string =>
  projectionFrom(scope, moment).closure;

/**
 * A request as an order: whole, with name and address found in the résumé where the request leaves them out.
 *
 * @throws Refusal `unknown_package`, `scope_refused` or `invalid_input` with the path of each field, before anybody is written to.
 */
export function prepareOrder(request: ParsedOrderRequest, requester: Order['requester']): Order {
  const { candidate, resume, externalId, contact, ...rest } = request;
  const address = candidate.email ?? resume.basics.email ?? '';
  const order: Order = {
    type: 'order',
    ...rest,
    candidate: {
      name: candidate.name ?? resume.basics.name ?? '',
      email: address.toLowerCase(),
      language: candidate.language,
    },
    resume,
    ...(externalId !== undefined && { externalId }),
    requester: { ...requester, ...contact },
  };
  packageFor(order);
  return order;
}
