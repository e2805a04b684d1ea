import { hashOf } from '../check/audit.ts';
import type { Scope } from '../check/records.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { executive } from './executive.ts';
import { independent } from './independent.ts';
import { junior } from './junior.ts';
import { peopleManager } from './people-manager.ts';
import { professional } from './professional.ts';

/** Frozen to the last anchor: a handler that lives long must not change what later requests read. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** The questions of each package. Changed words need a higher version: consent and answers name the version they were given to. */
export const questionnaires: readonly Questionnaire[] = frozen([
  professional,
  peopleManager,
  junior,
  executive,
  independent,
]);

/**
 * A published questionnaire.
 *
 * @throws Error for one that does not exist: a check cannot refer to it
 */
export function questionnaireById(id: string, version: number): Questionnaire {
  const found = questionnaires.find((one) => one.id === id && one.version === version);
  if (!found) throw new Error(`There is no questionnaire ${id}, version ${version}.`);
  return found;
}

/** The questionnaire that the questions of a scope are taken from: the company's own, or that of the package. */
export const questionnaireOf = (
  scope: Pick<Scope, 'questionnaire' | 'questionnaireId' | 'questionnaireVersion'>,
): Questionnaire =>
  scope.questionnaire ?? questionnaireById(scope.questionnaireId, scope.questionnaireVersion);

/** SHA-256 of the canonical JSON (RFC 8785) of a questionnaire, lower-case hex. */
export const questionnaireHash = (questionnaire: Questionnaire): string => hashOf(questionnaire);
