import type { Origin, Referee, Reference } from '../check/records.ts';
import { selfRatingsOf } from '../collection/self-assessment.ts';
import { followUpFact } from '../follow-up/follow-up.ts';
import { entriesOf } from '../order/json-resume.ts';
import type { ReadableCheck } from '../redaction/hold-back.ts';
import type { Questionnaire } from '../terms/questionnaire.ts';
import { type Claim, claimsFor } from './claims.ts';
import { inOrder, type Panel, type Witness } from './panel.ts';

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The parts of a check that a panel is made from. */
interface Reading {
  check: ReadableCheck;
  claims: Claim[];
  questionnaire: Questionnaire;
  origins: readonly Origin[];
}

/** The data of a witness beside their answers. */
function standingOf({ check, origins }: Reading, referee: Referee): Partial<Witness> {
  const origin = origins.find(({ who }) => who === referee.id);
  const organisation = entriesOf(check.order.resume).find(({ key }) => key === referee.entry)?.organisation;
  return {
    mailDomain: referee.email.slice(referee.email.lastIndexOf('@') + 1).toLowerCase(),
    overlap: referee.period,
    ...(organisation && { organisation }),
    ...(origin?.network && { network: origin.network }),
    ...(origin?.device && { device: origin.device }),
  };
}

function witnessOf(reading: Reading, referee: Referee, reference: Reference): Witness {
  const { check, claims, questionnaire } = reading;
  const witness: Witness = {
    id: referee.id,
    role: referee.role,
    ...standingOf(reading, referee),
    ratings: {},
    facts: {},
    statements: [],
    declaredConflict: reference.conflict || referee.conflict === true,
    ...(reference.seconds !== undefined && { seconds: reference.seconds }),
    submittedAt: reference.at,
  };
  for (const question of questionnaire.questions) {
    const answer = reference.answers[question.id];
    if (!answer) continue;
    if (question.kind === 'scale') {
      witness.ratings[question.id] = typeof answer.value === 'number' ? answer.value : null;
    } else if (question.kind === 'fact') {
      const claim = claims.find(({ entry, field }) => entry === referee.entry && field === question.field);
      const said = words(answer.value) || followUpFact(check, referee.id, question.id);
      if (claim) witness.facts[claim.key] = said || null;
    } else if (question.kind === 'text' && words(answer.value)) {
      witness.statements.push({ q: question.id, text: words(answer.value) });
    }
    const example = words(answer.example);
    if (example) witness.statements.push({ q: question.id, text: example });
  }
  return witness;
}

/** Who has answered, with what they said, in the order of nomination. */
export const answeredOf = (check: ReadableCheck): { referee: Referee; reference: Reference }[] =>
  inOrder(check.referees).flatMap((referee) => {
    const reference = check.references.find(({ refereeId }) => refereeId === referee.id);
    return reference && referee.state === 'answered' ? [{ referee, reference }] : [];
  });

/**
 * The references of a check as a panel. Only who has answered is in it; what a referee looked up for a follow-up stands where they
 * did not know it at first.
 *
 * @param origins that still count
 */
export function panelOf(
  check: ReadableCheck,
  questionnaire: Questionnaire,
  origins: readonly Origin[] = [],
): Panel {
  const answered = answeredOf(check);
  const claims = claimsFor(
    check.order,
    answered.map(({ referee }) => referee),
  );
  const reading = { check, claims, questionnaire, origins };
  const witnesses = answered.map(({ referee, reference }) => witnessOf(reading, referee, reference));
  const self = selfRatingsOf(check, questionnaire);
  const own = origins.find(({ who }) => who === 'candidate')?.device;
  return {
    id: check.head.id,
    scale: [1, 5],
    ...(check.scope && { groupMinimum: check.scope.law.confidentiality.groupMinimum }),
    ...(Object.keys(self).length > 0 && { self }),
    ...(own && { candidateDevice: own }),
    questions: Object.fromEntries(
      questionnaire.questions.flatMap((question) =>
        question.kind === 'scale' ? [[question.id, { competency: question.competency }]] : [],
      ),
    ),
    // A claim that nobody was asked about is no part of the check.
    claims: claims
      .filter(({ key }) => witnesses.some(({ facts }) => key in facts))
      .map(({ key, kind, value }) => ({ key, kind, value })),
    witnesses,
  };
}
