import type { Panel, Witness } from '../../../shared/domain/verification/panel.ts';
import type { Random } from './random.ts';

/** How panels come about. All standard deviations are in points of the scale. */
export interface Model {
  questions: number;
  competencies: number;
  /** Mean of all candidates, and how candidates differ from each other as a whole. */
  mean: number;
  candidateSd: number;
  /** How the competencies of one candidate differ. */
  traitSd: number;
  /** How strict or lenient honest witnesses are. */
  leniencySd: number;
  /** What is left between a witness's answer and all of the above. */
  noiseSd: number;
  /** Share of questions that a witness could not answer. */
  missing: number;
}

export const standard: Model = {
  questions: 20,
  competencies: 5,
  mean: 3.6,
  candidateSd: 0.4,
  traitSd: 0.4,
  leniencySd: 0.25,
  noiseSd: 0.7,
  missing: 0.1,
};

export type Role = Witness['role'];

/** Which questions a hostile witness lowers. */
export type Pattern = 'all' | 'every-other' | 'competencies';

export interface Deviation {
  /** Number of the witness, from 0. */
  witness: number;
  /** Points added to each answer concerned, before it is rounded to the scale. */
  shift: number;
  pattern: Pattern;
}

export interface Setting {
  roles: readonly Role[];
  deviations?: readonly Deviation[];
  /** Points that an honest role is stricter or more lenient by, for good reasons. */
  roleEffect?: Partial<Record<Role, number>>;
  /** The candidate's true level in everything, instead of a random one. */
  level?: number;
}

export interface Simulated {
  panel: Panel;
  /** The candidate's true level per question. */
  truth: number[];
  /** The same answers with nobody deviating, by witness and question; NaN where missing. */
  honest: number[][];
}

const questionIds = new Map<number, string[]>();
function idsOf(n: number): string[] {
  const known = questionIds.get(n) ?? Array.from({ length: n }, (_, q) => `q${q + 1}`);
  questionIds.set(n, known);
  return known;
}

const clamp = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

/** Whether a deviating witness changes this question. */
export function concerns(pattern: Pattern, q: number, competency: number): boolean {
  if (pattern === 'all') return true;
  return pattern === 'every-other' ? q % 2 === 0 : competency % 2 === 0;
}

/** One panel and what it came from. */
export function simulate(random: Random, model: Model, setting: Setting): Simulated {
  const ids = idsOf(model.questions);
  const level = setting.level ?? model.mean + model.candidateSd * random.normal();
  const traits = Array.from({ length: model.competencies }, () => level + model.traitSd * random.normal());
  const competencyOf = (q: number) => q % model.competencies;
  const truth = ids.map((_, q) => traits[competencyOf(q)] as number);

  const honest: number[][] = [];
  const witnesses = setting.roles.map((role, index): Witness => {
    const leniency = model.leniencySd * random.normal() + (setting.roleEffect?.[role] ?? 0);
    const own = (setting.deviations ?? []).filter(({ witness }) => witness === index);
    const ratings: Record<string, number | null> = {};
    const plain: number[] = [];
    ids.forEach((id, q) => {
      const latent = (truth[q] as number) + leniency + model.noiseSd * random.normal();
      if (random.uniform() < model.missing) {
        ratings[id] = null;
        plain.push(Number.NaN);
        return;
      }
      const shift = own
        .filter(({ pattern }) => concerns(pattern, q, competencyOf(q)))
        .reduce((sum, one) => sum + one.shift, 0);
      plain.push(clamp(latent));
      ratings[id] = clamp(latent + shift);
    });
    honest.push(plain);
    return { id: `w${index + 1}`, role, ratings, facts: {}, statements: [] };
  });
  const questions = Object.fromEntries(ids.map((id, q) => [id, { competency: `c${competencyOf(q) + 1}` }]));
  return { panel: { id: 'simulated', scale: [1, 5], questions, claims: [], witnesses }, truth, honest };
}
