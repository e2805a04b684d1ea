import { type Language, languages } from '../../../words/languages.ts';
import type { ItemId, Package } from '../../order/package.ts';
import { minutesFor, type Question, questionsFor } from '../../terms/questionnaire.ts';
import type { FieldFault } from '../../terms/refusal.ts';
import type { RefereeRole } from '../../terms/roles.ts';
import type { QuestionnaireDraft } from './draft.ts';
import { bannedBy, faultsOf, type PlacedFault } from './faults.ts';

/** A referee gives at most so much of their time. */
export const longestMinutes = 5;

/** Fewer ratings of one referee do not show how they rate. */
const leastRatings = 3;

/** What one role is asked, and how long it takes in each language. */
export interface RoleLoad {
  role: RefereeRole;
  questions: number;
  ratings: number;
  minutes: Record<Language, number>;
}

/** A draft as it stands: what is at fault with each question, and with the whole. */
export interface DraftReview {
  /** Faults by question id; a question without any is not in it. */
  faults: Record<string, PlacedFault[]>;
  /** What is wrong with the whole. */
  problems: FieldFault[];
  load: RoleLoad[];
  publishable: boolean;
}

const itemWords: Record<ItemId, string> = {
  'employment-facts': 'dates and position',
  'work-style': 'how somebody works',
  'leading-people': 'leading people',
  trust: 'trust',
  'own-words': 'own words',
};

function loadOf(questions: Question[], role: RefereeRole): RoleLoad {
  const consented = Object.fromEntries(questions.map(({ item }) => [item, true]));
  const asked = questionsFor({ id: '', version: 0, questions }, role, { consented, hasEntry: true });
  return {
    role,
    questions: asked.length,
    ratings: asked.filter(({ kind }) => kind === 'scale').length,
    minutes: { en: minutesFor(asked, 'en'), zh: minutesFor(asked, 'zh') },
  };
}

const problem = (path: string, message: string): FieldFault => ({ path, message });

const listed = (roles: readonly RoleLoad[]): string => roles.map(({ role }) => role).join(', ');

function loadProblems(load: readonly RoleLoad[]): FieldFault[] {
  const long = load.filter(({ minutes }) => languages.some((one) => minutes[one] > longestMinutes));
  const most = Math.max(...long.flatMap(({ minutes }) => Object.values(minutes)));
  const few = load.filter(({ ratings }) => ratings < leastRatings);
  return [
    ...(long.length > 0
      ? [
          problem(
            'questions',
            `It takes up to ${most} minutes, and may take ${longestMinutes}: take something out for ${listed(long)}.`,
          ),
        ]
      : []),
    ...(few.length > 0
      ? [problem('questions', `Fewer than ${leastRatings} ratings are asked of ${listed(few)}.`)]
      : []),
  ];
}

function balanceProblems(questions: readonly Question[]): FieldFault[] {
  const count = (about: string) =>
    questions.filter((question) => question.kind === 'text' && question.about === about).length;
  const [strengths, improvements] = [count('strength'), count('improvement')];
  return strengths === improvements && strengths > 0
    ? []
    : [
        problem(
          'questions',
          `It asks ${strengths} times for strengths and ${improvements} times for improvements: ask for both, and as often.`,
        ),
      ];
}

/** Each item of the package has its questions, and no question belongs to an item or a competency that the package does not have. */
function itemProblems(questions: readonly Question[], { items }: Package): FieldFault[] {
  const strangers = questions.filter((question) => {
    const item = items.find(({ id }) => id === question.item);
    if (!item) return true;
    return (
      question.kind === 'scale' && !(item.competencies as readonly string[]).includes(question.competency)
    );
  });
  return [
    ...items
      .filter(({ id }) => !questions.some(({ item }) => item === id))
      .map(({ id }) => problem('questions', `Nothing is asked about ${itemWords[id]}.`)),
    ...strangers.map(({ id }) =>
      problem(`questions.${id}`, 'This package does not ask about that. Take the question out.'),
    ),
  ];
}

/** One claim is asked about once: two answers of one referee to it could not be told apart. */
function doubleProblems(questions: readonly Question[]): FieldFault[] {
  const fields = questions.flatMap((question) => (question.kind === 'fact' ? [question.field] : []));
  return fields.length === new Set(fields).size
    ? []
    : [problem('questions', 'Ask about the start, the end and the position once each.')];
}

/** What stands between a draft and its publication, question by question and as a whole. */
export function reviewDraft(
  draft: Pick<QuestionnaireDraft, 'questions' | 'pack'>,
  ordered: Package,
): DraftReview {
  const banned = bannedBy(draft.pack);
  const found = draft.questions.map((one) => [one.question.id, faultsOf(one, banned)] as const);
  const faults = Object.fromEntries(found.filter(([, list]) => list.length > 0));
  const questions = draft.questions.map(({ question }) => question);
  const load = ordered.acceptedRoles.map((role) => loadOf(questions, role));
  const problems = [
    ...itemProblems(questions, ordered),
    ...doubleProblems(questions),
    ...balanceProblems(questions),
    ...loadProblems(load),
  ];
  const open = Object.values(faults).some((list) => list.some(({ acknowledged }) => !acknowledged));
  return { faults, problems, load, publishable: problems.length === 0 && !open };
}
