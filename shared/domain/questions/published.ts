import { hashOf } from '../check/audit.ts';
import type { Scope } from '../check/records.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { executive1 } from './executive.ts';
import { independent1, independent2 } from './independent.ts';
import { junior1, junior2 } from './junior.ts';
import { peopleManager1, peopleManager2 } from './people-manager.ts';
import { professional1, professional2 } from './professional.ts';

/** Frozen to the last anchor: a handler that lives long must not change what later requests read. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Every version ever published. One that has been published is never changed, only followed by another. */
export const questionnaires: readonly Questionnaire[] = frozen([
  professional1,
  peopleManager1,
  junior1,
  professional2,
  peopleManager2,
  executive1,
  independent1,
  junior2,
  independent2,
]);

/**
 * A published questionnaire.
 *
 * @throws Error for one that was never published: what a check refers to cannot be missing
 */
export function questionnaireById(id: string, version: number): Questionnaire {
  const found = questionnaires.find((one) => one.id === id && one.version === version);
  if (!found) throw new Error(`There is no questionnaire ${id}, version ${version}.`);
  return found;
}

/** The questions that a scope covers are taken from: the company's own, or those of the package. */
export const questionnaireOf = (
  scope: Pick<Scope, 'questionnaire' | 'questionnaireId' | 'questionnaireVersion'>,
): Questionnaire =>
  scope.questionnaire ?? questionnaireById(scope.questionnaireId, scope.questionnaireVersion);

/** SHA-256 of the canonical JSON (RFC 8785) of a questionnaire, lower-case hex. */
export const questionnaireHash = (questionnaire: Questionnaire): string => hashOf(questionnaire);
