import type { Check } from '../../../shared/domain/check/check.ts';
import type { Answers, Referee, RefereeRole, Reference } from '../../../shared/domain/check/records.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { analyse, findingsOf } from '../../../shared/domain/verification/index.ts';
import * as sample from './sample.ts';

/** Six referees, three of them colleagues: groups that may be shown, somebody who is far below, and the candidate's own ratings. */

const scales = sample.questionnaire.questions.filter(({ kind }) => kind === 'scale');

/** What each says on the nine rated questions, in their order. */
const panel: {
  name: string;
  role: RefereeRole;
  ratings: (number | null)[];
  strength: string;
  work: string;
}[] = [
  {
    name: 'Maria Schmidt',
    role: 'manager',
    ratings: [5, 4, 4, 3, 5, 4, 3, 5, 4],
    strength: 'Plans backwards from the audit, and keeps the plan.',
    work: 'Could show drafts earlier.',
  },
  {
    name: 'Pedro Alves',
    role: 'peer',
    ratings: [5, 4, 3, 4, 4, 4, 2, 5, 4],
    strength: 'Finds faults that others walk past, and says so calmly.',
    work: 'Sometimes helps others so long that her own report waits.',
  },
  {
    name: 'Kim Lindqvist',
    role: 'peer',
    ratings: [5, 5, 4, 4, 4, 5, 3, 4, 5],
    strength: 'Writes test plans that a newcomer can follow.',
    work: 'New software reaches her bench late.',
  },
  {
    name: 'Ines Moreau',
    role: 'peer',
    ratings: [4, 4, 4, 3, 4, 4, 2, 5, 4],
    strength: 'Keeps her word in small things.',
    work: 'Tries a new tool only when the old one is gone.',
  },
  {
    name: 'Omar Haddad',
    role: 'client',
    ratings: [1, 2, 1, 1, 2, 1, 1, 1, 2],
    strength: 'Polite on the telephone.',
    work: 'Nothing was ready when we came.',
  },
  {
    name: 'Sofia Rossi',
    role: 'report',
    ratings: [5, 4, 4, 4, null, 4, 3, 5, null],
    strength: 'Explains until it is clear, and never sighs.',
    work: 'I would have liked more time together.',
  },
];

const referees: Referee[] = panel.map(({ name, role }, index) => ({
  ...sample.referees.manager,
  id: `r${index + 1}`,
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@acme-optics.example`,
  role,
}));

function answersOf({ ratings, strength, work }: (typeof panel)[number], index: number): Answers {
  return {
    ...Object.fromEntries(scales.map(({ id }, q) => [id, { value: ratings[q] ?? null }])),
    'start-month': { value: index === 1 ? '2019-05' : index === 4 ? '2020-11' : '2019-04' },
    'end-month': { value: index === 3 ? null : '2022-08' },
    position: { value: index === 2 ? 'Senior test engineer' : 'Test engineer' },
    strength: { value: strength },
    improvement: { value: work },
  };
}

const references: Reference[] = panel.map((one, index) => ({
  type: 'reference',
  refereeId: `r${index + 1}`,
  at: `2026-03-0${index + 4}T15:12:00.000Z`,
  questionnaireId: sample.questionnaire.id,
  questionnaireVersion: sample.questionnaire.version,
  answers: answersOf(one, index),
  conflict: index === 4,
}));

const own = [4, 4, 5, 4, 3, 4, 5, 4, 4];

/** The check after the references are in, with the analysis and the findings. */
function verified(base: Check, given: Reference[]): Check {
  const check: Check = {
    ...base,
    referees,
    references: given,
    disputes: [],
    selfAssessment: {
      type: 'self-assessment',
      at: '2026-03-05T10:00:00.000Z',
      questionnaireId: sample.questionnaire.id,
      questionnaireVersion: sample.questionnaire.version,
      ratings: Object.fromEntries(scales.map(({ id }, q) => [id, own[q] ?? 3])),
    },
  };
  const analysis = {
    type: 'analysis' as const,
    at: '2026-03-14T08:00:03.000Z',
    ...analyse(readable(check), sample.questionnaire, sample.moment),
  };
  return { ...check, analysis, findings: findingsOf(readable(check), analysis, sample.questionnaire) };
}

export const inReview: Check = verified(sample.inReview, references);
export const completed: Check = verified(sample.completed, references);
