import { hashOf } from './audit.ts';
import { daysAfter, iso, type Moment } from './moment.ts';
import { type Order, type ParsedOrderRequest, personSchema } from './order.ts';
import type { Package } from './package.ts';
import { packageById } from './packages/index.ts';
import { questionnaireById } from './questionnaires/index.ts';
import type { Scope } from './records.ts';
import { type FieldFault, Refusal } from './refusal.ts';

/** A reason shorter than a sentence is none: every item of a check carries a job-related reason. */
const leastReason = 20;

const isAddress = (email: string): boolean => personSchema.shape.email.safeParse(email).success;

function faultsOf(order: Order): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!order.candidate.name.trim())
    faults.push({ path: 'candidate.name', message: 'Give the candidate’s name.' });
  if (!isAddress(order.candidate.email)) {
    faults.push({ path: 'candidate.email', message: 'Give an e-mail address of the candidate.' });
  }
  if (!order.role.title.trim()) faults.push({ path: 'role.title', message: 'Name the role.' });
  if (order.reason.trim().length < leastReason) {
    faults.push({ path: 'reason', message: 'Say in a sentence why this role needs the check.' });
  }
  return faults;
}

/** @throws Refusal `unknown_package` or `invalid_input` with the path of each field. */
function packageFor(order: Order): Package {
  const ordered = packageById(order.package);
  if (!ordered) {
    const message = 'There is no package of this id.';
    throw new Refusal('unknown_package', message, [{ path: 'package', message }]);
  }
  const faults = faultsOf(order);
  if (faults.length > 0) throw new Refusal('invalid_input', 'This order cannot be served as it is.', faults);
  return ordered;
}

/**
 * What is checked for this order, with which questions and by when. Two orders of the same package with the same reason have
 * the same hash, whenever they were given.
 *
 * @throws Refusal `unknown_package`; `invalid_input` with the path of each field: no reason, no name, no contact address.
 */
export function resolveScope(order: Order, moment: Moment): Scope {
  const ordered = packageFor(order);
  const questionnaire = questionnaireById(ordered.questionnaireId, ordered.questionnaireVersion ?? 1);
  const frozen: Omit<Scope, 'hash' | 'at'> = {
    type: 'scope',
    packageId: ordered.id,
    packageVersion: ordered.version,
    questionnaireId: questionnaire.id,
    questionnaireVersion: questionnaire.version,
    // Half a character, as broken clients send it, has no canonical form.
    items: ordered.items.map((item) => ({ ...item, reason: order.reason.trim().toWellFormed() })),
    minimumReferences: ordered.minimumReferences,
    roleMix: { ...ordered.roleMix },
    maximumReferees: ordered.maximumReferees,
    timetable: structuredClone(ordered.timetable),
  };
  return { ...frozen, hash: scopeHash(frozen), at: iso(moment.now) };
}

/** SHA-256 of the canonical JSON (RFC 8785) of a scope without its hash and moment, lower-case hex. */
export function scopeHash(scope: Omit<Scope, 'hash' | 'at'> & Partial<Pick<Scope, 'hash' | 'at'>>): string {
  const { hash: _, at: __, ...frozen } = scope;
  return hashOf(frozen);
}

/** Projected end of a check that begins now and in which everybody takes the whole of their time, ISO 8601. */
export function promisedBy(scope: Pick<Scope, 'timetable'>, moment: Moment): string {
  const { consentDays, collectionDays, reviewDays } = scope.timetable;
  return daysAfter(moment, consentDays + collectionDays + reviewDays);
}

/**
 * A request as an order: whole, with name and address found in the résumé where the request leaves them out.
 *
 * @throws Refusal `unknown_package`; `invalid_input` with the path of each field, before anybody is written to.
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
